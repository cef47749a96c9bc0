// SPDX-License-Identifier: MIT
// Text from files and command lines, made safe for a terminal and a page.
#pragma once

#include <string>
#include <string_view>

namespace planmeter {

/// `text` with everything that could move a terminal's cursor or reorder its line replaced with
/// U+FFFD: control and bidirectional characters, line separators, bytes that are not UTF-8. In one
/// line: a line break becomes a space, or nothing between Chinese characters.
std::string printable(std::string_view text);

/// The same, but line breaks stay: for paragraphs, which may have them.
std::string printable_lines(std::string_view text);

}  // namespace planmeter
