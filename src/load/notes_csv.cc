// SPDX-License-Identifier: MIT
// Reads a sheet of notes row by row, in the order written.
#include "load/notes_csv.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "load/notes/notes_header.h"
#include "load/notes/notes_items.h"
#include "load/text/cell.h"
#include "load/text/day_text.h"

namespace planmeter {

namespace {

constexpr NotesColumn item_columns[] = {NotesColumn::results, NotesColumn::reason,
                                        NotesColumn::measures, NotesColumn::deadline};
constexpr std::string_view item_column_codes = "results, reason, measures, deadline";

/// A cell's text without what stands around it: blanks, and the line breaks of a spreadsheet.
std::string_view cell_text(std::string_view cell) {
  for (std::size_t before = cell.size() + 1; cell.size() < before;) {
    before = cell.size();
    cell = trim(cell);
    while (cell.starts_with('\n') || cell.starts_with('\r')) cell.remove_prefix(1);
    while (cell.ends_with('\n') || cell.ends_with('\r')) cell.remove_suffix(1);
  }
  return cell;
}

class NotesSheet {
 public:
  NotesSheet(const NotesHeader& header, const CsvReader& reader, const Plan& plan, Arena& arena,
             const Diagnostics& found)
      : header_(header), reader_(reader), items_(plan), arena_(arena), found_(found) {}

  void read(const CsvRecord& record) {
    if (!record.fits) {
      const std::size_t width = reader_.width();
      reader_.findings().add(
          Code::csv_field_count,
          record.fields.size() > width ? record.fields[width] : record.fields.front(),
          {std::to_string(record.written), std::to_string(width)});
      return;
    }
    report_untitled(record);
    const CsvField* written = first_written(record);
    if (written == nullptr) return;
    const CsvField& cell = record.fields[*header_[NotesColumn::item]];
    const std::string_view name = cell_text(cell.text);
    if (name.empty()) {
      reader_.findings().add(Code::notes_no_item, *written, {cell_text(written->text)});
      return;
    }
    const std::optional<NotesItem> item = items_.find(name);
    if (!item) {
      report_unknown(cell, name);
      return;
    }
    if (is_again(*item, cell)) return;
    if (const auto* part = std::get_if<NotesHeadPart>(&*item)) {
      read_head_part(*part, record);
    } else {
      read_entry(*item, cell, record);
    }
  }

  ReportNotes finish() {
    notes_.indicators = arena_.keep(indicators_);
    notes_.tasks = arena_.keep(tasks_);
    return notes_;
  }

 private:
  /// The cell of a column; null where the header has none.
  const CsvField* cell_of(const CsvRecord& record, NotesColumn column) const {
    const std::optional<std::size_t>& field = header_[column];
    return field ? &record.fields[*field] : nullptr;
  }
  std::string_view text_of(const CsvRecord& record, NotesColumn column) const {
    const CsvField* cell = cell_of(record, column);
    return cell == nullptr ? std::string_view() : cell_text(cell->text);
  }

  /// The first cell with something that people write for a report; null where there is none.
  const CsvField* first_written(const CsvRecord& record) const {
    const CsvField* first = nullptr;
    for (const auto& row : word_rows<NotesColumn>) {
      if (row.value == NotesColumn::item || row.value == NotesColumn::name) continue;
      const CsvField* cell = cell_of(record, row.value);
      if (cell == nullptr || cell_text(cell->text).empty()) continue;
      if (first == nullptr || cell->position < first->position) first = cell;
    }
    return first;
  }

  /// What stands in columns that have no title, within the header and behind it.
  void report_untitled(const CsvRecord& record) const {
    for (const std::size_t field : header_.untitled) report_untitled(record, field);
    for (std::size_t field = reader_.width(); field < record.fields.size(); ++field) {
      report_untitled(record, field);
    }
  }

  void report_untitled(const CsvRecord& record, std::size_t field) const {
    const std::string_view text = cell_text(record.fields[field].text);
    if (text.empty()) return;
    reader_.findings().add(Code::csv_untitled_column, record.fields[field],
                           {std::to_string(field + 1), text});
  }

  /// What was meant is only looked for as long as the finding is shown.
  void report_unknown(const CsvField& cell, std::string_view name) const {
    constexpr Code code = Code::notes_unknown_item;
    if (items_.lacks_tasks(name)) {
      reader_.findings().add(Code::usage_no_tasks, cell, {items_.plan().id});
      return;
    }
    const bool is_shown = !found_.is_full(code, reader_.name());
    reader_.findings().add(code, cell, {name, is_shown ? items_.meant(name) : std::string()});
  }

  bool is_again(const NotesItem& item, const CsvField& cell) {
    const int line = reader_.place(cell).line;
    const auto [first, is_new] = lines_.emplace(item, line);
    if (is_new) return false;
    reader_.findings().add(
        Code::notes_item_twice, cell,
        {cell_text(cell.text), std::to_string(first->second), std::to_string(line)});
    return true;
  }

  /// A text stands in a column where it does not belong.
  void refuse(const CsvRecord& record, NotesColumn column, std::string_view expected) const {
    reader_.findings().add(Code::notes_cell_elsewhere, *cell_of(record, column),
                           {text_of(record, NotesColumn::item), word_of(column).code, expected});
  }

  void read_head_part(NotesHeadPart part, const CsvRecord& record) {
    for (const NotesColumn column : item_columns) {
      if (text_of(record, column).empty()) continue;
      refuse(record, column, word_of(NotesColumn::text).code);
    }
    const std::string_view text = text_of(record, NotesColumn::text);
    if (text.empty()) return;
    switch (part) {
      case NotesHeadPart::office:
        notes_.head.office = arena_.keep(text);
        return;
      case NotesHeadPart::addressee:
        notes_.head.addressee = arena_.keep(text);
        return;
      case NotesHeadPart::contact:
        notes_.head.contact = arena_.keep(text);
        return;
      case NotesHeadPart::date:
        notes_.head.date = read_day(record);
        return;
      case NotesHeadPart::data_until:
        notes_.head.data_until = read_day(record);
        return;
    }
  }

  std::optional<Date> read_day(const CsvRecord& record) const {
    const CsvField& cell = *cell_of(record, NotesColumn::text);
    const std::string_view text = cell_text(cell.text);
    const std::optional<Date> day = parse_day(text);
    if (!day) {
      reader_.findings().add(Code::plan_bad_date, cell, {text_of(record, NotesColumn::item), text});
    }
    return day;
  }

  void read_entry(const NotesItem& item, const CsvField& cell, const CsvRecord& record) {
    if (!text_of(record, NotesColumn::text).empty()) {
      refuse(record, NotesColumn::text, item_column_codes);
    }
    const LinePlace place = reader_.place(cell);
    const auto kept = [&](NotesColumn column) { return arena_.keep(text_of(record, column)); };
    const NoteEntry entry{
        kept(NotesColumn::results),
        kept(NotesColumn::reason),
        kept(NotesColumn::measures),
        kept(NotesColumn::deadline),
        {static_cast<std::uint32_t>(place.line), static_cast<std::uint32_t>(place.column)}};
    if (const auto* task = std::get_if<NotedTask>(&item)) {
      tasks_.push_back({arena_.keep(task->number), entry});
    } else {
      indicators_.push_back({std::get<NotedIndicator>(item).position, entry});
    }
  }

  const NotesHeader& header_;
  const CsvReader& reader_;
  NotesItems items_;
  Arena& arena_;
  const Diagnostics& found_;
  std::map<NotesItem, int> lines_;  // where each item with text stands
  ReportNotes notes_;
  std::vector<IndicatorNote> indicators_;
  std::vector<TaskNote> tasks_;
};

}  // namespace

LoadedNotes parse_notes_csv(std::string_view name, std::string_view text, const Plan& plan,
                            Diagnostics& diagnostics) {
  LoadedNotes loaded;
  loaded.arena = std::make_unique<Arena>();
  Diagnostics found;
  CsvReader reader(name, text, find_notes_header(text).value_or(Dialect{}), found);
  CsvRecord record;
  if (!reader.next(record)) {
    if (found.empty()) found.add(Code::csv_empty, name, 0, 0, {});
  } else if (const std::optional<NotesHeader> header = read_notes_header(record, reader)) {
    NotesSheet sheet(*header, reader, plan, *loaded.arena, found);
    while (reader.next(record)) sheet.read(record);
    loaded.notes = sheet.finish();
  }
  diagnostics.append(found);
  return loaded;
}

}  // namespace planmeter
