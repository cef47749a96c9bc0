// SPDX-License-Identifier: MIT
// Quotation marks that a word processor or a Chinese keyboard writes, which YAML takes for text.
#pragma once

#include <string_view>

namespace planmeter {

/// `text` without such marks around it: 万人 of “万人”.
constexpr std::string_view without_typographic_quotes(std::string_view text) {
  constexpr std::string_view marks[] = {"“", "”", "‘", "’", "＂", "＇", "「", "」"};
  for (const std::string_view mark : marks) {
    if (text.starts_with(mark)) {
      text.remove_prefix(mark.size());
      break;
    }
  }
  for (const std::string_view mark : marks) {
    if (text.ends_with(mark)) {
      text.remove_suffix(mark.size());
      break;
    }
  }
  return text;
}

}  // namespace planmeter
