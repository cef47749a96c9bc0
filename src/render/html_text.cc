// SPDX-License-Identifier: MIT
// The only way text gets into an HTML page.
#include "render/html_text.h"

#include "core/text.h"
#include "render/page_cell.h"

namespace planmeter {

namespace {

std::string with_references(std::string_view text, std::string_view line_break) {
  std::string result;
  result.reserve(text.size() + text.size() / 8);
  for (const char c : text) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      case '\'':
        result += "&#39;";
        break;
      case '\n':
        result += line_break;
        break;
      default:
        result += c;
    }
  }
  return result;
}

bool is_chinese(char32_t code_point) { return code_point >= 0x3400 && code_point <= 0x9FFF; }

bool is_latin(char32_t code_point) {
  return (code_point >= 'A' && code_point <= 'Z') || (code_point >= 'a' && code_point <= 'z');
}

}  // namespace

std::string html_escaped(std::string_view text) { return with_references(printable(text), ""); }

std::string html_lines(std::string_view text) {
  return with_references(printable_lines(text), "<br>");
}

std::string html_preformatted(std::string_view text) {
  return with_references(printable_lines(text), "\n");
}

std::string html_lang(std::string_view text, Language page) {
  if (page == Language::zh) return "";
  int chinese = 0;
  int latin = 0;
  for (std::size_t position = 0; position < text.size();) {
    const char32_t code_point = next_code_point(text, position);
    chinese += is_chinese(code_point);
    latin += is_latin(code_point);
  }
  return chinese > latin ? " lang=\"zh-CN\"" : "";
}

}  // namespace planmeter
