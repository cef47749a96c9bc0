// SPDX-License-Identifier: MIT
// A text without digits in every column is no row of figures.
#include "load/observations/rows/panel_units.h"

#include <algorithm>
#include <array>

#include "core/ascii.h"
#include "core/text.h"
#include "load/observations/cells/written_name.h"
#include "load/text/cell.h"
#include "load/text/value_text.h"

namespace planmeter {

namespace {

constexpr std::array<std::string_view, 5> unit_words = {"", "单位", "计量单位", "unit", "units"};

}  // namespace

bool PanelUnits::take(const CsvRecord& record, const ObservationColumns& columns) {
  if (asked_) return false;
  asked_ = true;
  const std::optional<std::size_t> year = columns[ObservationColumn::year];
  if (!year) return false;
  const std::string_view written = trim(record.fields[*year].text);
  const auto same = [written](std::string_view word) { return equal_ignoring_case(written, word); };
  if (std::ranges::none_of(unit_words, same)) return false;
  const auto is_figure = [&record](const SubjectColumn& column) {
    return std::ranges::any_of(record.fields[column.field].text, is_digit);
  };
  if (std::ranges::any_of(columns.subjects, is_figure)) return false;
  for (const SubjectColumn& column : columns.subjects) {
    const CsvField& field = record.fields[column.field];
    const std::string_view unit = within_brackets(field.text).value_or(trim(field.text));
    if (unit.empty() || is_missing_mark(unit)) continue;
    units_[column.field] = {texts_.emplace_back(unit), field.position};
  }
  return true;
}

CsvField PanelUnits::of(std::size_t field) const {
  const auto found = units_.find(field);
  return found == units_.end() ? CsvField{} : found->second;
}

}  // namespace planmeter
