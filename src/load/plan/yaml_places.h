// SPDX-License-Identifier: MIT
// yaml-cpp's marks as places a person counts.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace planmeter {

/// A place in a text, both from 1; columns in characters.
struct YamlPlace {
  int line = 1;
  int column = 1;
};

/// Looked up in the same time wherever it is, for a plan may be one line.
class YamlPlaces {
 public:
  /// `text` is well-formed UTF-8 and outlives this.
  explicit YamlPlaces(std::string_view text);

  /// Of a mark: the line from 0 and the column from 0 in bytes, both as yaml-cpp gives them. What
  /// lies outside the text stands at the end of the last line.
  YamlPlace of(int line, int column) const;

  /// The first quotation mark at or after a place: where the quote opened that swallowed the rest.
  YamlPlace first_quote_after(YamlPlace from) const;

 private:
  std::size_t end_of(std::size_t line) const;
  /// Characters that begin before a byte of the text.
  std::uint32_t characters_before(std::size_t byte) const;
  YamlPlace at(std::size_t line, std::size_t byte) const;

  std::string_view text_;
  std::vector<std::size_t> begins_;     // of the lines
  std::vector<std::uint32_t> counted_;  // characters before each step
};

}  // namespace planmeter
