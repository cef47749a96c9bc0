// SPDX-License-Identifier: MIT
// Chooses the columns of a page.
#include "render/page_table.h"

#include <algorithm>

namespace planmeter {
namespace {

/// A column without a word in it only takes room from the others.
bool is_wordless(const Table& table, std::size_t column) {
  return !table.rows.empty() &&
         std::ranges::all_of(table.rows, [column](const std::vector<Cell>& row) {
           return page_cell(row[column]).text.empty();
         });
}

}  // namespace

PageTable page_table(const Table& table) {
  PageTable page;
  if (table.audience == Audience::data) return page;
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    if (column.title.empty() || is_wordless(table, i)) continue;
    shown.push_back(i);
    page.titles.push_back(page_cell(Text{column.title}).text);
    page.alignments.push_back(column.align);
  }
  for (const std::vector<Cell>& cells : table.rows) {
    std::vector<PageCell>& row = page.rows.emplace_back();
    for (const std::size_t i : shown) row.push_back(page_cell(cells[i]));
  }
  return page;
}

}  // namespace planmeter
