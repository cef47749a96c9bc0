// SPDX-License-Identifier: MIT
// Blanks and full-width forms, without a locale.
#include "load/text/cell.h"

#include "core/text.h"

namespace planmeter {

namespace {

constexpr std::string_view blanks[] = {" ", "\t", "\xC2\xA0", "\xE3\x80\x80"};

}  // namespace

std::string_view trim(std::string_view cell) {
  // Most cells begin and end with visible ASCII.
  const auto is_plain = [](char c) { return c > ' ' && c < '\x7F'; };
  if (!cell.empty() && is_plain(cell.front()) && is_plain(cell.back())) return cell;
  for (std::size_t before = cell.size() + 1; cell.size() < before;) {
    before = cell.size();
    for (const std::string_view blank : blanks) {
      if (cell.starts_with(blank)) cell.remove_prefix(blank.size());
      if (cell.ends_with(blank)) cell.remove_suffix(blank.size());
    }
  }
  return cell;
}

bool may_be_full_width(std::string_view text) { return text.find('\xEF') != text.npos; }

std::string half_width(std::string_view text) {
  constexpr char32_t first = 0xFF01;
  constexpr char32_t last = 0xFF5E;
  std::string result;
  result.reserve(text.size());
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    const char32_t character = next_code_point(text, position);
    if (character >= first && character <= last) {
      result += static_cast<char>(character - first + U'!');
    } else {
      result += text.substr(begin, position - begin);
    }
  }
  return result;
}

}  // namespace planmeter
