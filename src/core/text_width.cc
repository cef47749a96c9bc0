// SPDX-License-Identifier: MIT
// How many columns a terminal gives a character.
#include <utf8proc.h>

#include "core/text.h"

namespace planmeter {
namespace {

int width_of(char32_t code_point) {
  // What most text is, without the library's tables; what can stand in no page has a column too.
  if (code_point < 0x300) return 1;
  if (code_point >= 0x3400 && code_point <= 0xA4CF) return 2;
  return utf8proc_charwidth(static_cast<utf8proc_int32_t>(code_point));
}

}  // namespace

int display_width(std::string_view text) {
  int width = 0;
  for (std::size_t position = 0; position < text.size();) {
    width += width_of(next_code_point(text, position));
  }
  return width;
}

std::string_view truncate_to_width(std::string_view text, int width) {
  int columns = 0;
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    columns += width_of(next_code_point(text, position));
    if (columns > width) return text.substr(0, begin);
  }
  return text;
}

}  // namespace planmeter
