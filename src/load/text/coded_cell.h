// SPDX-License-Identifier: MIT
// Cells and titles of publishers that have a code with something beside it.
#pragma once

#include <string_view>

namespace planmeter {

/// The code of `FR: France` or `A:Annual`: what stands before the first colon, where that is made
/// of ASCII letters, digits, `_`, `-` and `.` alone. Any other text is itself.
std::string_view code_of_cell(std::string_view text);

/// The id of SDMX's `ESTAT:NAMA_10_GDP(1.0)`, without its agency and version and what stands behind
/// them. Any other text is itself.
std::string_view id_of_dataflow(std::string_view text);

}  // namespace planmeter
