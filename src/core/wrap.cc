// SPDX-License-Identifier: MIT
// Breaking lines of Chinese and English text (GB/T 15834: what may not begin or end a line).
#include <algorithm>

#include "core/text.h"

namespace planmeter {
namespace {

// Never begin a line, even after a space. The signs among them belong to the number before them.
constexpr std::u32string_view closing_marks = U"，。、；：？！）】》〉」』〕］｝”’·～％%‰℃°";
// Never begin a line when they stand right after another character. After a space they may be a
// word: `.csv`.
constexpr std::u32string_view ascii_closing_marks = U",.;:)]!?";
constexpr std::u32string_view opening_marks = U"（【《〈「『〔［｛“‘([";

struct Character {
  std::size_t begin = 0;
  std::size_t end = 0;
  char32_t code_point = 0;
  int width = 0;

  bool is_space() const { return code_point == U' ' || code_point == U'\u3000'; }
  // Nearly all are, and no mark is looked for among them.
  bool is_ideograph_or_letter() const {
    const auto between = [this](char32_t first, char32_t last) {
      return first <= code_point && code_point <= last;
    };
    return between(0x3400, 0x9FFF) || between(U'a', U'z') || between(U'0', U'9') ||
           between(U'A', U'Z');
  }
  bool is_one_of(std::u32string_view marks) const {
    return !is_ideograph_or_letter() && marks.find(code_point) != std::u32string_view::npos;
  }
};

std::vector<Character> characters_of(std::string_view line) {
  std::vector<Character> characters;
  for (std::size_t position = 0; position < line.size();) {
    Character character;
    character.begin = position;
    character.code_point = next_code_point(line, position);
    character.end = position;
    character.width = display_width(line.substr(character.begin, position - character.begin));
    characters.push_back(character);
  }
  return characters;
}

bool may_break_before(const std::vector<Character>& line, std::size_t position) {
  const Character& next = line[position];
  if (next.width == 0 || next.is_space() || next.is_one_of(closing_marks)) return false;
  std::size_t previous = position - 1;
  while (previous > 0 && (line[previous].is_space() || line[previous].width == 0)) --previous;
  if (line[previous].is_space()) return false;  // nothing but indentation so far
  if (line[previous].is_one_of(opening_marks)) return false;
  if (line[position - 1].is_space()) return true;
  if (next.is_one_of(ascii_closing_marks)) return false;
  // Narrow characters side by side are one word. So are —— and ……, which may not be split.
  return line[previous].width == 2 || next.width == 2;
}

/// Where the line that starts at `begin` ends: at the last permitted break, or in the middle of a
/// word that is too long.
std::size_t line_end(const std::vector<Character>& line, std::size_t begin, int width) {
  int columns = 0;
  std::size_t last_break = begin;
  for (std::size_t i = begin; i < line.size(); ++i) {
    if (i > begin && may_break_before(line, i)) last_break = i;
    columns += line[i].width;
    // Spaces may hang over the edge, since they are dropped there.
    if (columns > width && !line[i].is_space()) {
      return last_break > begin ? last_break : std::max(i, begin + 1);
    }
  }
  return line.size();
}

void wrap_line(std::string_view text, int width, std::vector<std::string>& lines) {
  const std::vector<Character> line = characters_of(text);
  std::size_t begin = 0;
  do {
    const std::size_t end = line_end(line, begin, width);
    std::size_t trimmed = end;
    while (trimmed > begin && line[trimmed - 1].is_space()) --trimmed;
    if (trimmed == begin) {
      lines.emplace_back();
    } else {
      const std::size_t first = line[begin].begin;
      lines.emplace_back(text.substr(first, line[trimmed - 1].end - first));
    }
    begin = end;
  } while (begin < line.size());
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, int width) {
  std::vector<std::string> lines;
  for (;;) {
    const std::size_t line_break = text.find('\n');
    std::string_view line = text.substr(0, line_break);
    if (line.ends_with('\r')) line.remove_suffix(1);
    wrap_line(line, width, lines);
    if (line_break == std::string_view::npos) return lines;
    text.remove_prefix(line_break + 1);
  }
}

}  // namespace planmeter
