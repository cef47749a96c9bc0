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

class LineIndex {
 public:
  /// `source` outlives this.
  explicit LineIndex(const TextSource& source) : source_(source) {}

  /// The place of the byte at `position`.
  LinePlace place_of(std::uint64_t position);
  /// The text of a line without its line break; empty where there is none of that number.
  std::string text_of(int line);

 private:
  /// The line breaks before each block of the text up to `block`.
  void count_up_to(std::size_t block);

  const TextSource& source_;
  std::vector<std::uint64_t> breaks_ = {0};  // before each block
};

}  // namespace planmeter
