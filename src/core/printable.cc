// SPDX-License-Identifier: MIT
// What of a text may be shown as it is.
#include "core/printable.h"

#include "core/text.h"

namespace planmeter {

namespace {

bool endangers_terminal(char32_t code_point) {
  const bool control = code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0);
  const bool separator = code_point == 0x2028 || code_point == 0x2029;
  const bool bidirectional = code_point == 0x061C || code_point == 0x200E || code_point == 0x200F ||
                             (code_point >= 0x202A && code_point <= 0x202E) ||
                             (code_point >= 0x2066 && code_point <= 0x2069);
  return control || separator || bidirectional;
}

std::string cleaned(std::string_view text, bool keep_line_breaks) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    const char32_t code_point = next_code_point(text, position);
    const bool line_break = keep_line_breaks && code_point == U'\n';
    // What is not UTF-8 comes back as U+FFFD too, and is written as it here.
    if (code_point == 0xFFFD || (endangers_terminal(code_point) && !line_break)) {
      result += "\uFFFD";
    } else {
      result += text.substr(begin, position - begin);
    }
  }
  return result;
}

/// Between Chinese characters a line break leaves no space.
std::string in_one_line(std::string_view text) {
  const auto is_wide = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  std::string line;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\n') {
      line += text[i];
      continue;
    }
    const bool joins =
        !line.empty() && is_wide(line.back()) && i + 1 < text.size() && is_wide(text[i + 1]);
    if (!joins) line += ' ';
  }
  return line;
}

}  // namespace

std::string printable(std::string_view text) { return cleaned(in_one_line(text), false); }

std::string printable_lines(std::string_view text) { return cleaned(text, true); }

}  // namespace planmeter
