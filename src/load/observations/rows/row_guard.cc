// SPDX-License-Identifier: MIT
// A row is left out by its first cell that does not say the whole.
#include "load/observations/rows/row_guard.h"

#include <algorithm>
#include <optional>

#include "core/ascii.h"
#include "load/observations/titles/other_columns.h"
#include "load/text/cell.h"
#include "load/text/period_text.h"
#include "load/text/value_text.h"

namespace planmeter {

namespace {

bool is_row_number(std::string_view text) { return std::ranges::all_of(text, is_digit); }

}  // namespace

bool RowGuard::admits(const CsvRecord& record, const std::optional<CodedSubject>& coded) {
  report_untitled(record);
  const GuardedColumn* const part = part_of(record, coded);
  if (part == nullptr) {
    report_unread(record);
    return true;
  }
  count(part->kind == OtherColumn::action ? deletions_ : parts_, record.fields[part->field],
        part->title);
  return false;
}

/// The first column that does not say the whole; null where all do.
const GuardedColumn* RowGuard::part_of(const CsvRecord& record,
                                       const std::optional<CodedSubject>& coded) const {
  for (const GuardedColumn& column : columns_.guarded) {
    if (says_whole(column, record) || (coded && coded->covers(column.field))) continue;
    return &column;
  }
  return nullptr;
}

void RowGuard::leave_out(const CsvField& cell, std::string_view title) {
  count(parts_, cell, title);
}

void RowGuard::count(LeftOut& left_out, const CsvField& cell, std::string_view title) {
  if (++left_out.rows > 1) return;
  left_out.position = cell.position;
  left_out.title = title;
  left_out.cell = trim(cell.text);
}

void RowGuard::finish() const {
  const auto report = [this](Code code, const LeftOut& left_out) {
    if (left_out.rows == 0) return;
    findings_.add(code, left_out.position,
                  {left_out.title, left_out.cell, std::to_string(left_out.rows)});
  };
  report(Code::csv_parts_left_out, parts_);
  report(Code::csv_deletions_left_out, deletions_);
}

/// A column that nobody knows, with the first cell of it beside a figure.
void RowGuard::report_unread(const CsvRecord& record) {
  for (const UnreadColumn& column : columns_.unread) {
    const CsvField& cell = record.fields[column.field];
    const std::string_view text = trim(cell.text);
    if (text.empty() || is_missing_mark(text) || !unread_.insert(column.field).second) continue;
    findings_.add(Code::csv_column_unclear, cell, {column.title, text});
  }
}

void RowGuard::report_untitled(const CsvRecord& record) {
  for (const std::size_t field : columns_.untitled) report_untitled(field, record.fields[field]);
  for (std::size_t i = columns_.width; i < record.fields.size(); ++i) {
    report_untitled(i, record.fields[i]);
  }
}

void RowGuard::report_untitled(std::size_t field, const CsvField& cell) {
  const std::string_view text = trim(cell.text);
  // Programs number their rows in a first column without a title.
  if (text.empty() || (field == 0 && is_row_number(text))) return;
  if (!untitled_.insert(field).second) return;
  findings_.add(Code::csv_untitled_column, cell, {std::to_string(field + 1), text});
}

bool RowGuard::says_whole(const GuardedColumn& column, const CsvRecord& record) const {
  const std::string_view cell = record.fields[column.field].text;
  if (planmeter::says_whole(column.kind, cell)) return true;
  // Months and quarters are told from one another by their periods.
  return column.kind == OtherColumn::frequency && is_frequency_within_year(cell) &&
         is_within_year(record);
}

bool RowGuard::is_within_year(const CsvRecord& record) const {
  const std::optional<std::size_t> year = columns_[ObservationColumn::year];
  if (!year) {
    return std::ranges::all_of(columns_.periods, [](const PeriodColumn& column) {
      return column.period.period.part_of_year();
    });
  }
  const std::optional<PeriodText> written =
      parse_period_text(half_width(trim(record.fields[*year].text)), columns_.months);
  return !written || written->period.part_of_year();
}

}  // namespace planmeter
