// SPDX-License-Identifier: MIT
// A cell as a page shows it: its wording and tone, safe to send to a terminal.
#pragma once

#include <string>
#include <string_view>

#include "core/document.h"
#include "core/printable.h"

namespace planmeter {

struct PageCell {
  std::string text;
  Tone tone = Tone::plain;
};

/// The wording of a cell, printable and without trailing spaces.
PageCell page_cell(const Cell& cell);

/// `text` in the ANSI colour of `tone`, or as it is where `color` is off.
std::string paint(std::string_view text, Tone tone, bool color);

}  // namespace planmeter
