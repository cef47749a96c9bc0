// SPDX-License-Identifier: MIT
// How a data file is laid out: its separator, its line ends, and where its header stands.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace planmeter {

/// Where the header begins and what parts its fields.
struct Dialect {
  char separator = ',';
  std::size_t header = 0;  // the position of its first byte
  int line = 1;            // and its line
};

/// The first line, among the first twenty, that can be a header (a column of indicators, or of
/// years and values), with the separator that shows it; lines above it (titles) are left out. Where
/// no line does, the line that is most like one, by column names and then by titles, with the
/// separator that shows it; the first of those that are alike; comma where none parts it. `forced`:
/// the only separator that counts.
Dialect find_dialect(std::string_view text, std::optional<char> forced);

/// `comma`, `semicolon`, `tab`, or one of the three characters themselves; nothing otherwise.
std::optional<char> separator_of(std::string_view word);
/// The word for one of the three.
std::string_view name_of_separator(char separator);

}  // namespace planmeter
