// SPDX-License-Identifier: MIT
// Lines and columns of positions in a text, counted only when somebody asks.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/text_source.h"

namespace planmeter {

/// A place as a person counts it, both from 1; columns in characters.
struct LinePlace {
  int line = 0;
  int column = 0;
};

/// Counts line breaks in steps of a few thousand bytes, each step once.
class LineIndex {
 public:
  /// `source` outlives this; its text is UTF-8.
  explicit LineIndex(const TextSource& source) : source_(source) {}

  /// The place of the byte at `position`.
  LinePlace place_of(std::uint64_t position);
  /// The text of a line without its line break; empty where there is none of that number.
  std::string text_of(int line);

 private:
  std::string step(std::uint64_t number) const;
  /// The number of line breaks before a step.
  std::uint64_t breaks_before(std::uint64_t number);
  /// The position after the last line break before `position`; 0 where there is none.
  std::uint64_t line_begin(std::uint64_t position) const;

  const TextSource& source_;
  std::vector<std::uint64_t> breaks_ = {0};  // before each step
};

}  // namespace planmeter
