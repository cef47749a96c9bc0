// SPDX-License-Identifier: MIT
// Escapes only where something would be read as markup, so that the source stays legible too.
#include "render/markdown_text.h"

#include <algorithm>

#include "core/ascii.h"

namespace planmeter {
namespace {

bool is_alphanumeric(char c) { return is_letter(c) || is_digit(c); }

char at(std::string_view line, std::size_t position) {
  return position < line.size() ? line[position] : '\0';
}

char before(std::string_view line, std::size_t position) {
  return position == 0 ? '\0' : line[position - 1];
}

/// `&amp;` and `&#38;`, but not the `&` of `R&D`.
bool begins_entity(std::string_view rest) {
  const std::size_t end = rest.find(';');
  return end != std::string_view::npos && end > 1 &&
         std::ranges::all_of(rest.substr(1, end - 1),
                             [](char c) { return c == '#' || is_alphanumeric(c); });
}

/// Whether the character at `position` has a meaning in the midst of a line.
bool is_markup(std::string_view line, std::size_t position) {
  const char next = at(line, position + 1);
  const char previous = before(line, position);
  switch (line[position]) {
    case '\\':
    case '`':
    case '*':
    case '[':
    case ']':
    case '<':
    case '|':
    case '~':
    case '^':
    case '$':
    case '@':
    case '#':
    case '{':
    case '"':
    case '\'':
      return true;
    case '_':
      // Between letters it is no emphasis: identifiers stay as they are.
      return !is_alphanumeric(previous) || !is_alphanumeric(next);
    case '&':
      return begins_entity(line.substr(position));
    case ':':
      // An emoji's name, or an address.
      return is_alphanumeric(next) || next == '_' || next == '+' || next == '-' || next == '/';
    case '.':
      // An ellipsis, or an address without a scheme.
      return next == '.' || previous == '.' || line.substr(0, position).ends_with("www");
    case '-':
      return next == '-' || previous == '-';
    default:
      return false;
  }
}

/// The position of the mark after a list's number: of `1.`, `(a)`, `iv)`.
std::size_t list_mark(std::string_view line) {
  const std::size_t begin = line.starts_with('(') ? 1 : 0;
  const std::size_t end = line.find_first_of(".)", begin);
  if (end == std::string_view::npos || end == begin) return std::string_view::npos;
  const char next = at(line, end + 1);
  if (next != ' ' && next != '\0') return std::string_view::npos;
  const std::string_view number = line.substr(begin, end - begin);
  const bool counts = std::ranges::all_of(number, is_digit) ||
                      (number.size() == 1 && is_letter(number[0])) ||
                      number.find_first_not_of("ivxlcdmIVXLCDM") == std::string_view::npos;
  return counts ? end : std::string_view::npos;
}

/// The position of what would make a block of a line: a list, a quotation, a rule, an underline, a
/// title, a definition, a table's caption.
std::size_t block_mark(std::string_view line) {
  constexpr std::string_view marks = "-+>=%:";
  if (!line.empty() && marks.find(line.front()) != std::string_view::npos) return 0;
  if (line.starts_with("Table:") || line.starts_with("table:")) return 5;
  return list_mark(line);
}

}  // namespace

std::string markdown_text(std::string_view line, MarkdownPlace place) {
  // Spaces at its start could make code of a line, those at its end a line break.
  line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  line = line.substr(0, line.find_last_not_of(' ') + 1);
  const std::size_t mark =
      place == MarkdownPlace::line_start ? block_mark(line) : std::string_view::npos;
  std::string result;
  result.reserve(line.size() + 8);
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (i == mark || is_markup(line, i)) result += '\\';
    result += line[i];
  }
  return result;
}

}  // namespace planmeter
