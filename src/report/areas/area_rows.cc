// SPDX-License-Identifier: MIT
// Counts by status.
#include "report/areas/area_rows.h"

#include <algorithm>

#include "report/page/table.h"
#include "report/words/figure_text.h"
#include "report/words/wording.h"

namespace planmeter {

Table areas_data(const std::vector<AreaRow>& rows, int year) {
  std::vector<std::string> keys = {"indicator", "year", "areas"};
  for (const Status status : all_statuses) keys.emplace_back(code_of(status));
  Table table = data_table("areas", keys);
  for (const AreaRow& row : rows) {
    std::vector<Cell> cells = {text_cell(row.key), integer_cell(year),
                               integer_cell(row.counts.areas)};
    for (const Status status : all_statuses) {
      cells.push_back(integer_cell(row.counts.count(status)));
    }
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Table areas_page(const std::string& name_title, const std::string& areas_title,
                 const std::vector<AreaRow>& rows, Language language) {
  std::vector<Column> columns = {{"", name_title, Align::left}, {"", areas_title, Align::right}};
  std::vector<Status> statuses;
  for (const Status status : all_statuses) {
    if (std::ranges::none_of(
            rows, [status](const AreaRow& row) { return row.counts.count(status) > 0; })) {
      continue;
    }
    statuses.push_back(status);
    columns.push_back({"", label(status, language), Align::right});
  }
  Table table = page_table(std::move(columns));
  for (const AreaRow& row : rows) {
    std::vector<Cell> cells = {text_cell(row.name), integer_cell(row.counts.areas)};
    for (const Status status : statuses) {
      const int count = row.counts.count(status);
      cells.push_back(count == 0 ? Cell(Missing{"—"}) : integer_cell(count));
    }
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Table area_indicators_data() {
  return data_table(
      "area_indicators",
      {"area", "indicator", "year", "actual", "actual_text", "target_year", "target_quantity",
       "target_comparison", "target", "status", "reason", "gap", "attainment", "held_to"});
}

}  // namespace planmeter
