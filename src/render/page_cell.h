// SPDX-License-Identifier: MIT
// A cell as a page shows it: its wording and tone, safe to send to a terminal.
#pragma once

#include <string>
#include <string_view>

#include "core/document.h"

namespace planmeter {

struct PageCell {
  std::string text;
  Tone tone = Tone::plain;
};

/// The wording of a cell, printable and without trailing spaces.
PageCell page_cell(const Cell& cell);

/// `text` with everything that could move a terminal's cursor or reorder its line replaced with
/// U+FFFD: control and bidirectional characters, line separators, bytes that are not UTF-8.
std::string printable(std::string_view text);

/// The same, but line breaks stay: for paragraphs, which may have them.
std::string printable_lines(std::string_view text);

/// `text` in the ANSI colour of `tone`, or as it is where `color` is off.
std::string paint(std::string_view text, Tone tone, bool color);

}  // namespace planmeter
