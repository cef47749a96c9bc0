// SPDX-License-Identifier: MIT
// A key, a colon, a name.
#include "load/observations/title_lines.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "load/text/cell.h"
#include "load/text/file.h"
#include "load/text/take_end.h"

namespace planmeter {

namespace {

// A longer key stands before the shorter one it begins with.
constexpr std::array<std::string_view, 7> title_line_keys = {
    "指标名称", "监测指标", "指标", "indicator name", "indicator", "series name", "series"};

/// A line without what a spreadsheet puts around it: quotes, and the separators of empty cells.
std::string_view content(std::string_view line) {
  constexpr std::string_view around = " \t\r\",;";
  const std::size_t begin = line.find_first_not_of(around);
  if (begin == line.npos) return {};
  return trim(line.substr(begin, line.find_last_not_of(around) + 1 - begin));
}

bool take_key(std::string_view& text) {
  const auto key = std::ranges::find_if(title_line_keys, [text](std::string_view word) {
    return equal_ignoring_case(text.substr(0, word.size()), word);
  });
  if (key == title_line_keys.end()) return false;
  text = trim(text.substr(key->size()));
  return take_front(text, ":") || take_front(text, "：");
}

TitleIndicator indicator_of(std::string_view text, std::size_t position) {
  TitleIndicator found{std::string(text), std::string(text), {}, position};
  for (const auto& [open, close] : {std::pair{"(", ")"}, std::pair{"（", "）"}}) {
    std::string_view inside = text;
    if (!take_back(inside, close)) continue;
    const std::size_t begin = inside.rfind(open);
    if (begin == inside.npos || begin == 0) continue;
    found.name = trim(inside.substr(0, begin));
    found.unit = trim(inside.substr(begin + std::string_view(open).size()));
  }
  return found;
}

}  // namespace

std::optional<TitleIndicator> find_title_indicator(std::string_view above) {
  std::size_t begin = above.size() - without_byte_order_mark(above).size();
  while (begin < above.size()) {
    const std::size_t end = std::min(above.find('\n', begin), above.size());
    std::string_view text = content(above.substr(begin, end - begin));
    if (take_key(text) && !trim(text).empty()) return indicator_of(trim(text), begin);
    begin = end + 1;
  }
  return std::nullopt;
}

}  // namespace planmeter
