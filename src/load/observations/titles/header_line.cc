// SPDX-License-Identifier: MIT
// A name of a column is known by column_titles.h.
#include "load/observations/titles/header_line.h"

#include <algorithm>
#include <vector>

#include "load/observations/titles/column_titles.h"
#include "load/observations/titles/csv.h"
#include "load/observations/titles/eurostat_table.h"
#include "load/observations/titles/sdmx_label.h"
#include "load/text/cell.h"

namespace planmeter {

int count_column_names(std::span<const std::string_view> titles) {
  return static_cast<int>(std::ranges::count_if(
      titles, [](std::string_view title) { return find_column_title(title).has_value(); }));
}

std::string_view full_width_separator(std::string_view line) {
  for (const std::string_view separator : {"；", "，"}) {
    std::vector<std::string_view> titles;
    for (std::size_t begin = 0; begin <= line.size() && titles.size() < most_csv_columns;) {
      const std::size_t end = std::min(line.find(separator, begin), line.size());
      titles.push_back(trim(line.substr(begin, end - begin)));
      begin = end + separator.size();
    }
    if (count_column_names(titles) > 1) return separator;
  }
  return {};
}

bool can_be_header(std::span<const std::string_view> titles) {
  if (is_eurostat_header(titles)) return true;
  // `INDICATOR: Employment` alone is a line above a table.
  const auto filled =
      std::ranges::count_if(titles, [](std::string_view title) { return !title.empty(); });
  if (filled == 1 && std::ranges::any_of(titles, has_label)) return false;
  const auto has = [titles](ObservationColumn column) {
    return std::ranges::any_of(titles, [column](std::string_view title) {
      const std::optional<ColumnTitle> found = find_column_title(title);
      return found && found->column == column;
    });
  };
  if (has(ObservationColumn::indicator)) return true;
  return has(ObservationColumn::year) && has(ObservationColumn::value);
}

}  // namespace planmeter
