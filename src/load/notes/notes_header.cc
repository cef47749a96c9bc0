// SPDX-License-Identifier: MIT
// Columns by their codes and their Chinese names, whatever the width of the letters.
#include "load/notes/notes_header.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/text.h"
#include "load/text/cell.h"

namespace planmeter {

namespace {

constexpr const auto& column_rows = word_rows<NotesColumn>;

std::optional<NotesColumn> column_named(std::string_view title) {
  const std::string narrow = half_width(title);
  for (const auto& row : column_rows) {
    if (equal_names(narrow, row.code) || narrow == row.name.zh) return row.value;
  }
  return std::nullopt;
}

/// What a title that is none was meant as, by its code: one that is near, or a part of it, as 原因
/// is of 未完成原因. Else all of them.
std::string columns_meant(std::string_view title) {
  std::vector<std::string_view> names;
  std::vector<std::string_view> codes;
  for (const auto& row : column_rows) {
    codes.push_back(row.code);
    names.push_back(row.code);
    names.push_back(row.name.zh);
  }
  const std::vector<std::size_t> nearest = all_nearest(title, names);
  if (!nearest.empty()) return std::string(codes[nearest.front() / 2]);
  for (const auto& row : column_rows) {
    if (title.find(row.name.zh) != title.npos) return std::string(row.code);
  }
  return fmt::format("{}", fmt::join(codes, ", "));
}

}  // namespace

std::optional<Dialect> find_notes_header(std::string_view text) {
  for (const char separator : {',', ';', '\t'}) {
    const Dialect dialect{separator, 0, 1};
    // Of another kind of text nothing is to be said here.
    Diagnostics unsaid;
    CsvReader reader("", text, dialect, unsaid);
    CsvRecord record;
    if (!reader.next(record)) continue;
    const bool has_items = std::ranges::any_of(record.fields, [](const CsvField& field) {
      return column_named(trim(field.text)) == NotesColumn::item;
    });
    if (has_items) return dialect;
  }
  return std::nullopt;
}

std::optional<NotesHeader> read_notes_header(const CsvRecord& record, const CsvReader& reader) {
  NotesHeader header;
  std::vector<std::string_view> titles;
  for (std::size_t i = 0; i < record.fields.size(); ++i) {
    const CsvField& field = record.fields[i];
    const std::string_view title = trim(field.text);
    titles.push_back(title);
    if (title.empty()) {
      header.untitled.push_back(i);
      continue;
    }
    const std::optional<NotesColumn> column = column_named(title);
    if (!column) {
      reader.findings().add(Code::notes_unknown_column, field, {title, columns_meant(title)});
    } else if (header[*column]) {
      reader.findings().add(Code::csv_duplicate_column, field, {title, word_of(*column).code});
    } else {
      header[*column] = i;
    }
  }
  if (header[NotesColumn::item]) return header;
  reader.findings().add(
      Code::csv_missing_column, record.fields.front(),
      {word_of(NotesColumn::item).code, fmt::format("{}", fmt::join(titles, ", "))});
  return std::nullopt;
}

}  // namespace planmeter
