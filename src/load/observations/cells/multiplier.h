// SPDX-License-Identifier: MIT
// What a figure is to be multiplied by, as UNIT_MULT of SDMX and `Unit multiplier` of Open SDG say
// it.
#pragma once

#include <optional>
#include <string_view>

#include "load/observations/cells/observations_forms.h"
#include "load/observations/cells/observations_value.h"
#include "load/text/cell_findings.h"
#include "load/text/csv_field.h"

namespace planmeter {

/// The power of ten: 0 of an empty cell, `0` or `Units`, 3 of `3`, `Thousands`, `1000` or 千.
/// Nothing where it is none known, and of `1` and `10`, which may be a power or the number itself.
std::optional<int> parse_multiplier(std::string_view cell);

/// Whether a unit has an order of magnitude of its own: 万人, `thousand persons`.
bool has_magnitude(std::string_view unit);

/// A cell of multipliers, and what it bears on.
struct MultipliedCell {
  const CsvField& multiplier;
  const CsvField& value;
  const CsvField& unit;  // empty where nothing tells one
  int exponent = 0;
};

/// Reads the multipliers of one file.
class Multipliers {
 public:
  explicit Multipliers(const CellFindings& findings) : findings_(findings) {}

  /// The power of ten; nothing, and reported, where it is none.
  std::optional<int> read(const CsvField& cell) const;

  /// Multiplies a number. False, and reported, where its unit has an order of magnitude, too, or
  /// the product no room.
  bool apply(const SubjectForm& form, const MultipliedCell& cell, CellValue& value);

 private:
  const CellFindings& findings_;
  bool noted_ = false;  // once a file
};

}  // namespace planmeter
