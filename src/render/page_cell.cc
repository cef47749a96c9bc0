// SPDX-License-Identifier: MIT
// A cell as a page shows it: its wording and tone, safe to send to a terminal.
#include "render/page_cell.h"

#include "core/text.h"

namespace planmeter {
namespace {

bool endangers_terminal(char32_t code_point) {
  const bool control = code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0);
  const bool separator = code_point == 0x2028 || code_point == 0x2029;
  const bool bidirectional = code_point == 0x200E || code_point == 0x200F ||
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

std::string_view colour_code(Tone tone) {
  switch (tone) {
    case Tone::plain:
      return "";
    case Tone::good:
      return "32";
    case Tone::bad:
      return "31";
    case Tone::open:
      return "33";
  }
  return "";
}

std::string without_trailing_spaces(std::string text) {
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

struct ShownForm {
  PageCell operator()(const Missing& missing) const { return {missing.shown}; }
  PageCell operator()(const Text& text) const { return {text.text}; }
  PageCell operator()(const Coded& coded) const { return {coded.label, coded.tone}; }
  PageCell operator()(const Number& number) const { return {number.shown}; }
  PageCell operator()(const Flag& flag) const { return {flag.label}; }
};

}  // namespace

PageCell page_cell(const Cell& cell) {
  PageCell result = std::visit(ShownForm{}, cell);
  result.text = without_trailing_spaces(printable(result.text));
  return result;
}

std::string printable(std::string_view text) { return cleaned(text, false); }

std::string printable_lines(std::string_view text) { return cleaned(text, true); }

std::string paint(std::string_view text, Tone tone, bool color) {
  const std::string_view code = colour_code(tone);
  if (!color || code.empty() || text.empty()) return std::string(text);
  std::string result = "\x1b[";
  result.append(code).append("m").append(text).append("\x1b[0m");
  return result;
}

}  // namespace planmeter
