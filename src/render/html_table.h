// SPDX-License-Identifier: MIT
// A table on an HTML page.
#pragma once

#include <string>
#include <string_view>

#include "core/document.h"
#include "render/html_width.h"

namespace planmeter {

struct HtmlTableFrame {
  Language language = Language::en;
  /// What a screen reader calls the box the table scrolls in; no two of a page may be the same.
  std::string label;
  int paper_line = full_paper_line;
};

/// The table in a box of its own, which scrolls sideways so that the page need not. Empty where
/// there is nothing for a page.
std::string html_table(const Table& table, const HtmlTableFrame& frame);

/// A cell's wording. A tone is a colour and, for who does not see colours, a sign.
std::string html_cell(const Cell& cell);

/// ✓, ✗, ? or ○, for eyes only; empty for a plain tone.
std::string html_sign(Tone tone);

/// `good`, `bad`, `open`, `absent`; empty for a plain tone.
std::string_view html_tone_class(Tone tone);

}  // namespace planmeter
