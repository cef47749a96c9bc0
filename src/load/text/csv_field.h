// SPDX-License-Identifier: MIT
// A cell of a table as it stands in the input.
#pragma once

#include <cstdint>
#include <string_view>

namespace planmeter {

/// One field. `text` points into the input or, where doubled quotes were undone, into the reader;
/// either way it holds until the next record is read.
struct CsvField {
  std::string_view text;
  std::uint64_t position = 0;  // of its first byte, the opening quote included, in the input
};

}  // namespace planmeter
