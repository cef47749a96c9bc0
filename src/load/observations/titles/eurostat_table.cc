// SPDX-License-Identifier: MIT
// Texts stay where they are in the input, so that findings point into the cell that was parted.
#include "load/observations/titles/eurostat_table.h"

#include <algorithm>
#include <string>
#include <vector>

#include "load/observations/titles/column_titles.h"
#include "load/text/cell.h"

namespace planmeter {

namespace {

CsvField part_of(const CsvField& field, std::string_view part) {
  return {part, field.position + static_cast<std::size_t>(part.data() - field.text.data())};
}

/// The codes of a cell, or the titles of its dimensions.
std::vector<CsvField> codes_of(const CsvField& field, std::string_view text) {
  std::vector<CsvField> codes;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    codes.push_back(part_of(field, trim(text.substr(begin, end - begin))));
    begin = end + 1;
  }
  return codes;
}

/// Where the flags of a value begin: `p` of `12.5 p`, `c` of `:c`.
std::size_t begin_of_flags(std::string_view text) {
  std::size_t begin = text.size();
  const auto is_flag = [](char c) { return c >= 'a' && c <= 'z'; };
  while (begin > 0 && is_flag(text[begin - 1])) --begin;
  return begin;
}

}  // namespace

bool is_eurostat_header(std::span<const std::string_view> titles) {
  if (titles.size() < 2) return false;
  const std::size_t slash = titles.front().rfind('\\');
  if (slash == titles.front().npos || slash == 0) return false;
  const std::optional<ColumnTitle> time = find_column_title(trim(titles.front().substr(slash + 1)));
  return time && time->column == ObservationColumn::year;
}

std::optional<EurostatTable> EurostatTable::take_header(CsvRecord& header) {
  std::vector<std::string_view> titles;
  for (const CsvField& field : header.fields) titles.push_back(trim(field.text));
  if (!is_eurostat_header(titles)) return std::nullopt;
  const CsvField first = header.fields.front();
  const std::vector<CsvField> dimensions =
      codes_of(first, first.text.substr(0, first.text.rfind('\\')));
  header.fields.erase(header.fields.begin());
  header.fields.insert(header.fields.begin(), dimensions.begin(), dimensions.end());
  return EurostatTable(dimensions.size(), titles.size() - 1);
}

void EurostatTable::add_flags(ObservationColumns& columns) const {
  for (PeriodColumn& period : columns.periods) period.flags = period.field + periods_;
  columns.width += periods_;
}

bool EurostatTable::expand(CsvRecord& record, const CellFindings& findings) const {
  const CsvField first = record.fields.front();
  std::vector<CsvField> fields = codes_of(first, first.text);
  if (fields.size() != dimensions_) {
    findings.add(Code::csv_code_count, first,
                 {std::to_string(fields.size()), std::to_string(dimensions_)});
    return false;
  }
  std::vector<CsvField> flags;
  for (std::size_t i = 1; i <= periods_; ++i) {
    const CsvField& field = record.fields[i];
    const std::string_view text = trim(field.text);
    const std::size_t begin = begin_of_flags(text);
    const CsvField value = part_of(field, trim(text.substr(0, begin)));
    // Letters alone are no flags.
    const bool parted = !value.text.empty();
    fields.push_back(parted ? value : field);
    flags.push_back(part_of(field, parted ? text.substr(begin) : text.substr(text.size())));
  }
  fields.insert(fields.end(), flags.begin(), flags.end());
  fields.insert(fields.end(), record.fields.begin() + static_cast<std::ptrdiff_t>(periods_) + 1,
                record.fields.end());
  record.fields = std::move(fields);
  return true;
}

}  // namespace planmeter
