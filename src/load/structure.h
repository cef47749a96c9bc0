// SPDX-License-Identifier: MIT
// Where the separators, line ends and quotes of a text are, found sixteen bytes at a time.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace planmeter {

/// The positions of every `separator`, line feed and double quote of `text`, in order, after which
/// stands the text's size; the result points there. `text` is shorter than 4 GiB. `positions` is
/// overwritten; it keeps its room.
const std::uint32_t* find_structure(std::string_view text, char separator,
                                    std::vector<std::uint32_t>& positions);

/// The same a byte at a time: where the processor has no vectors, and to test the other against.
const std::uint32_t* find_structure_plainly(std::string_view text, char separator,
                                            std::vector<std::uint32_t>& positions);

}  // namespace planmeter
