// SPDX-License-Identifier: MIT
// What a cell of statuses says, in words of either language or as an SDMX code.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/observation.h"

namespace planmeter {

struct StatusText {
  ObservationStatus status = ObservationStatus::final;
  bool estimate = false;  // the value is an estimate, however exact it looks
  bool missing = false;   // there is no value, whatever stands in its cell
  bool given = false;     // whether the cell says anything
};

/// The words to choose from, as a finding gives them.
inline constexpr std::string_view known_statuses = "final, preliminary, break, other_definition";

/// A status written beside a value, `初步46` or `46（初步）`, and the rest without its brackets.
struct StatusBesideValue {
  std::string_view status;
  std::string_view value;
};

/// Nothing where a text neither begins nor ends with a word for a status.
std::optional<StatusBesideValue> find_status_beside_value(std::string_view text);

/// The words and codes that a cell has for a status, but for the empty one.
std::vector<std::string_view> words_of_status(const StatusText& meaning);

/// An empty cell is final; of several statuses (`bp`, `b;p`, `E, P`) the most doubtful holds:
/// missing, estimate, other definition, break, preliminary, final. Nothing where the text, or one
/// of several, is no status.
std::optional<StatusText> parse_status(std::string_view text);

/// Of two statuses of one figure the one that holds.
StatusText more_doubtful(const StatusText& left, const StatusText& right);

}  // namespace planmeter
