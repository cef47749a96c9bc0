// SPDX-License-Identifier: MIT
// Rows are read again: this is asked of figures given twice only.
#include "load/observations/choice/unread_cells.h"

#include <algorithm>
#include <utility>

#include "core/diagnostic.h"
#include "load/observations/titles/csv.h"
#include "load/text/cell.h"

namespace planmeter {

namespace {

/// A row longer than this on either side of its value is nobody's.
constexpr std::uint64_t longest_side = 65536;

}  // namespace

void UnreadCells::add(std::uint64_t first, std::shared_ptr<const TextSource> source, char separator,
                      std::size_t width, std::vector<UnreadColumn> columns) {
  if (!columns.empty()) {
    tables_.push_back({first, std::move(source), separator, width, std::move(columns)});
  }
}

std::optional<DifferingCells> UnreadCells::differ(std::uint64_t left, std::uint64_t right) const {
  const auto table = std::ranges::find_if(
      tables_, [left, right](const Table& each) { return each.holds(left) && each.holds(right); });
  if (table == tables_.end()) return std::nullopt;
  const auto left_cells = cells_of(*table, left);
  const auto right_cells = cells_of(*table, right);
  if (!left_cells || !right_cells) return std::nullopt;
  for (std::size_t i = 0; i < table->columns.size(); ++i) {
    if ((*left_cells)[i] == (*right_cells)[i]) continue;
    return DifferingCells{table->columns[i].title, (*left_cells)[i], (*right_cells)[i]};
  }
  return std::nullopt;
}

std::optional<std::vector<std::string>> UnreadCells::cells_of(const Table& table,
                                                              std::uint64_t position) {
  const std::uint64_t at = position - table.first;
  const std::uint64_t from = at - std::min(at, longest_side);
  const std::string text =
      table.source->piece(from, std::min(at + longest_side, table.source->size()));
  const std::size_t middle = static_cast<std::size_t>(at - from);
  const std::size_t line_end = text.rfind('\n', middle == 0 ? 0 : middle - 1);
  const std::size_t begin = middle == 0 || line_end == text.npos ? 0 : line_end + 1;
  const ViewedText source(text);
  LineIndex lines(source);
  Diagnostics findings;
  CsvReader reader({}, {std::string_view(text).substr(begin), 0, table.separator, table.width, 0},
                   lines, findings);
  CsvRecord record;
  if (!reader.next(record) || !record.fits) return std::nullopt;
  std::vector<std::string> cells;
  for (const UnreadColumn& column : table.columns) {
    if (column.field >= record.fields.size()) return std::nullopt;
    cells.emplace_back(trim(record.fields[column.field].text));
  }
  return cells;
}

}  // namespace planmeter
