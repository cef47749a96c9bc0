// SPDX-License-Identifier: MIT
// How much room a table needs, so that a narrow screen does not shred it nor paper clip it.
#include "render/html_width.h"

#include <algorithm>
#include <cstddef>

#include "core/text.h"

namespace planmeter {

namespace {

constexpr int chinese_character = 100;
// Of a sans-serif type, rather too wide than too narrow.
constexpr int latin_character = 60;
// A text longer than this is wrapped, rather than pushing the others aside.
constexpr int widest_column = 1200;
constexpr int widest_word = 1400;
constexpr int widest_title = 600;
constexpr int cell_padding = 100;
constexpr int sign = 140;

// A line of 180 mm in the sizes the style sheet gives: 9, 8 and 7.5 points.
constexpr int usual = 5600;
constexpr int small = 6300;
constexpr int smallest = 6800;
// What is no wider stays on one line: a unit, a number of a row; and a figure with its words.
constexpr int widest_whole = 400;
constexpr int widest_whole_figure = 900;
// What is narrower than half a line is not stretched to a whole one.
constexpr int compact = 2800;

/// The widest part that wrapping at spaces leaves whole.
int widest_word_of(std::string_view text) {
  int widest = 0;
  int word = 0;
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    const char32_t code_point = next_code_point(text, position);
    const bool wide = display_width(text.substr(begin, position - begin)) > 1;
    word = wide || code_point == ' ' ? 0 : word + latin_character;
    widest = std::max({widest, word, wide ? chinese_character : 0});
  }
  return widest;
}

int cell_width(const PageCell& cell) {
  return set_width(cell.text) + (cell.tone == Tone::plain ? 0 : sign);
}

/// The only column that is wrapped, or else the first of words; none where several are wrapped.
std::optional<std::size_t> column_of_rest(const PageTable& table) {
  std::optional<std::size_t> words;
  std::optional<std::size_t> wrapped;
  for (std::size_t i = 0; i < table.titles.size(); ++i) {
    int natural = 0;
    for (const std::vector<PageCell>& row : table.rows) {
      natural = std::max(natural, cell_width(row[i]));
    }
    if (natural > widest_column) {
      if (wrapped) return std::nullopt;
      wrapped = i;
    }
    const bool of_words = table.alignments[i] == Align::left && natural >= 4 * chinese_character;
    if (!words && of_words) words = i;
  }
  return wrapped ? wrapped : words;
}

/// What a column cannot be narrower than.
int widest_part(const PageTable& table, std::size_t column) {
  const Align align = table.alignments[column];
  const auto part = [](std::string_view text, Align kind) {
    return stays_whole(text, kind) ? set_width(text) : widest_word_of(text);
  };
  // A title is of words, whatever is below it.
  int widest = part(table.titles[column], Align::left);
  for (const std::vector<PageCell>& row : table.rows) {
    widest = std::max(widest, part(row[column].text, align));
  }
  return widest;
}

/// Figures stay on one line; of words, as many as make a line worth reading.
int column_width(const PageTable& table, std::size_t column) {
  const bool figures = table.alignments[column] == Align::right;
  int width =
      std::max(widest_part(table, column), std::min(set_width(table.titles[column]), widest_title));
  for (const std::vector<PageCell>& row : table.rows) {
    const int natural = cell_width(row[column]);
    width = std::max(width, figures ? natural : std::min(natural, widest_column));
  }
  return std::min(width, widest_word);
}

}  // namespace

int set_width(std::string_view text) {
  int width = 0;
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    next_code_point(text, position);
    const int columns = display_width(text.substr(begin, position - begin));
    width += columns > 1 ? chinese_character : columns * latin_character;
  }
  return width;
}

int set_width(std::string_view text, int type_size) {
  return set_width(text) * type_size / chinese_character;
}

bool stays_whole(std::string_view text, Align align) {
  return set_width(text) <= (align == Align::right ? widest_whole_figure : widest_whole);
}

TableRoom table_room(const PageTable& table, int paper_line) {
  TableRoom room;
  room.rest = column_of_rest(table);
  int total = 0;
  int least = 0;
  for (std::size_t i = 0; i < table.titles.size(); ++i) {
    const int width = column_width(table, i);
    const int part = widest_part(table, i);
    total += width + cell_padding;
    least += part + cell_padding;
    room.breaks_words = room.breaks_words || part > widest_word;
    room.columns.push_back(std::clamp((width + 199) / 200 * 2, 2, 14));
  }
  if (total < compact) room.paper = "compact";
  const auto is_beyond = [paper_line](int width, int room_of_full_line) {
    return width * full_paper_line > room_of_full_line * paper_line;
  };
  if (is_beyond(total, usual)) room.paper = "small";
  if (is_beyond(total, small)) {
    room.paper = "dense";
    room.breaks_words = room.breaks_words || is_beyond(least, smallest);
  }
  return room;
}

}  // namespace planmeter
