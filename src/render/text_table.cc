// SPDX-License-Identifier: MIT
// A table on a text page: columns side by side where they fit, one record a row where they do not.
#include "render/text_table.h"

#include <algorithm>
#include <optional>

#include "core/text.h"
#include "render/page_table.h"

namespace planmeter {
namespace {

constexpr int column_gap = 2;
// Fewer columns than four Chinese characters take make a column of shreds.
constexpr int narrowest_wrapped_column = 8;
// A word longer than this is cut before it makes its column too wide for the others.
constexpr int longest_kept_word = 40;

/// What a page shows of a table, with the titles in the first row.
struct Grid {
  std::vector<Align> alignments;
  std::vector<std::vector<PageCell>> rows;
};

Grid grid_of(const Table& table) {
  PageTable page = page_table(table);
  std::vector<PageCell> titles;
  for (std::string& title : page.titles) titles.push_back({std::move(title)});
  page.rows.insert(page.rows.begin(), std::move(titles));
  return {std::move(page.alignments), std::move(page.rows)};
}

std::vector<int> natural_widths(const Grid& grid) {
  std::vector<int> widths(grid.alignments.size());
  for (const std::vector<PageCell>& row : grid.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], display_width(row[i].text));
    }
  }
  return widths;
}

int total_width(const std::vector<int>& widths) {
  int total = -column_gap;
  for (const int width : widths) total += width + column_gap;
  return total;
}

/// Columns of the longest run of ASCII without a space: what wrapping would have to cut.
int longest_word(std::string_view text) {
  int longest = 0;
  int length = 0;
  for (const char c : text) {
    const bool in_word = c > ' ' && c <= '~';
    length = in_word ? length + 1 : 0;
    longest = std::max(longest, length);
  }
  return longest;
}

/// How far each column may be narrowed: text as far as its words stay whole, figures not at all.
std::vector<int> narrowest_widths(const Grid& grid, bool keep_words) {
  std::vector<int> widths = natural_widths(grid);
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (grid.alignments[i] != Align::left) continue;
    int narrowest = narrowest_wrapped_column;
    for (const std::vector<PageCell>& row : grid.rows) {
      const int word = std::min(longest_word(row[i].text), longest_kept_word);
      if (keep_words) narrowest = std::max(narrowest, word);
    }
    widths[i] = std::min(widths[i], narrowest);
  }
  return widths;
}

/// Takes a column off the widest text column until the table fits; nothing if it never does.
std::optional<std::vector<int>> fitted_widths(const Grid& grid, int page_width, bool keep_words) {
  const std::vector<int> narrowest = narrowest_widths(grid, keep_words);
  std::vector<int> widths = natural_widths(grid);
  for (int excess = total_width(widths) - page_width; excess > 0; --excess) {
    int* widest = nullptr;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (widths[i] <= narrowest[i]) continue;
      if (widest == nullptr || widths[i] > *widest) widest = &widths[i];
    }
    if (widest == nullptr) return std::nullopt;
    --*widest;
  }
  return widths;
}

std::optional<std::vector<int>> fitted_widths(const Grid& grid, int page_width) {
  std::optional<std::vector<int>> widths = fitted_widths(grid, page_width, true);
  return widths ? widths : fitted_widths(grid, page_width, false);
}

std::vector<std::string> cell_lines(const PageCell& cell, int width) {
  if (display_width(cell.text) <= width) return {cell.text};
  return wrap(cell.text, width);
}

/// Wrapped lines seldom fill their column to the last; what they leave over is given back.
void tighten(const Grid& grid, std::vector<int>& widths) {
  std::vector<int> used(widths.size());
  for (const std::vector<PageCell>& row : grid.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      for (const std::string& line : cell_lines(row[i], widths[i])) {
        used[i] = std::max(used[i], display_width(line));
      }
    }
  }
  widths = used;
}

/// Gives the room that is left to the wrapped columns that need least to be whole.
void widen(const Grid& grid, int page_width, std::vector<int>& widths) {
  const std::vector<int> natural = natural_widths(grid);
  for (int left = page_width - total_width(widths); left > 0;) {
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const int lacking = natural[i] - widths[i];
      if (lacking <= 0 || lacking > left) continue;
      if (!nearest || lacking < natural[*nearest] - widths[*nearest]) nearest = i;
    }
    if (!nearest) return;
    left -= natural[*nearest] - widths[*nearest];
    widths[*nearest] = natural[*nearest];
  }
}

void append_row(std::string& page, const Grid& grid, const std::vector<PageCell>& row,
                const std::vector<int>& widths, bool color) {
  std::vector<std::vector<std::string>> cells;
  std::size_t height = 1;
  for (std::size_t i = 0; i < row.size(); ++i) {
    cells.push_back(cell_lines(row[i], widths[i]));
    height = std::max(height, cells.back().size());
  }
  for (std::size_t line_number = 0; line_number < height; ++line_number) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string text = line_number < cells[i].size() ? cells[i][line_number] : "";
      const std::string padding(static_cast<std::size_t>(widths[i] - display_width(text)), ' ');
      if (i > 0) line.append(column_gap, ' ');
      if (grid.alignments[i] == Align::right) line += padding;
      line += paint(text, row[i].tone, color);
      if (grid.alignments[i] == Align::left) line += padding;
    }
    append_line(page, std::move(line));
  }
}

/// A value under its label's end. `label` is printable and has its indentation and separator.
std::string labelled(const std::string& label, const PageCell& value, const TableLayout& layout) {
  std::string page;
  const int indentation = display_width(label);
  const int value_width = std::max(layout.width - indentation, narrowest_wrapped_column);
  std::string start = label;
  for (const std::string& line : wrap(value.text, value_width)) {
    append_line(page, start + paint(line, value.tone, layout.color));
    start.assign(static_cast<std::size_t>(indentation), ' ');
  }
  return page;
}

/// The row's first cell as a line (the first that is not empty, or the row would have no
/// beginning), the rest below.
void append_record(std::string& page, const Grid& grid, const std::vector<PageCell>& row,
                   const TableLayout& layout) {
  const std::string separator = layout.language == Language::zh ? "：" : ": ";
  bool begun = false;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (row[i].text.empty()) continue;
    const std::string label = begun ? "  " + grid.rows.front()[i].text + separator : "";
    page += labelled(label, row[i], layout);
    begun = true;
  }
}

std::string records(const Grid& grid, const TableLayout& layout) {
  std::string page;
  for (std::size_t i = 1; i < grid.rows.size(); ++i) {
    append_record(page, grid, grid.rows[i], layout);
  }
  return page;
}

}  // namespace

std::string text_table(const Table& table, const TableLayout& layout) {
  const Grid grid = grid_of(table);
  if (grid.alignments.empty()) return "";
  std::optional<std::vector<int>> widths = fitted_widths(grid, layout.width);
  if (!widths) return records(grid, layout);
  tighten(grid, *widths);
  widen(grid, layout.width, *widths);
  std::string page;
  append_row(page, grid, grid.rows.front(), *widths, layout.color);
  append_line(page, repeated("─", total_width(*widths)));
  for (std::size_t i = 1; i < grid.rows.size(); ++i) {
    append_row(page, grid, grid.rows[i], *widths, layout.color);
  }
  return page;
}

std::string labelled_value(const std::string& label, const Cell& value, const TableLayout& layout) {
  return labelled(label, page_cell(value), layout);
}

void append_line(std::string& page, std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  page += line;
  page += '\n';
}

std::string repeated(std::string_view text, int count) {
  std::string result;
  for (int i = 0; i < count; ++i) result += text;
  return result;
}

}  // namespace planmeter
