// SPDX-License-Identifier: MIT
// A cell and a name are of one row, so they must agree; what stands above the table is of all rows,
// and any of them may have its own.
#include "load/observations/rows/row_units.h"

#include <vector>

#include "load/text/cell.h"
#include "load/text/units.h"
#include "load/text/value_text.h"

namespace planmeter {

namespace {

std::vector<std::string_view> parted_units(std::string_view text) {
  std::vector<std::string_view> units;
  while (true) {
    std::size_t end = text.npos;
    std::size_t size = 0;
    for (const std::string_view mark : {"、", "，", "；"}) {
      const std::size_t found = text.find(mark);
      if (found >= end) continue;
      end = found;
      size = mark.size();
    }
    units.push_back(trim(text.substr(0, end)));
    if (end == text.npos) return units;
    text.remove_prefix(end + size);
  }
}

}  // namespace

std::optional<CsvField> RowUnits::of_row(const UnitPlaces& places) const {
  const std::string_view named = places.name.text;
  if (places.cell == nullptr) return places.name;
  const std::string_view written = trim(places.cell->text);
  if (named.empty() || same_unit(written, named)) return *places.cell;
  if (is_missing_mark(written)) return places.name;
  findings_.add(Code::csv_units_differ, *places.cell, {written, named});
  return std::nullopt;
}

std::optional<CsvField> RowUnits::of_table(const SubjectForm& form, const UnitPlaces& places) {
  if (!places.column.text.empty()) return places.column;
  if (!columns_.unit || form.is_tier()) return CsvField{};
  const TableUnit& unit = *columns_.unit;
  const std::vector<std::string_view> units = parted_units(unit.text);
  std::vector<std::string_view> suiting;
  for (const std::string_view one : units) {
    if (convert_unit(one, form.unit)) suiting.push_back(one);
  }
  if (suiting.size() <= 1) {
    return CsvField{suiting.empty() ? std::string_view(unit.text) : suiting.front(), unit.position};
  }
  if (reported_.emplace(form.id).second) {
    findings_.add(Code::csv_several_units, unit.position, {unit.text, form.id});
  }
  return std::nullopt;
}

}  // namespace planmeter
