// SPDX-License-Identifier: MIT
// Counts by status.
#include "report/areas/area_rows.h"

#include <algorithm>

#include "core/result_words.h"
#include "report/page/columns.h"
#include "report/page/table.h"
#include "report/words/figure_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

/// A row of areas and the year it was asked for.
struct AreaCountRow {
  const AreaRow& row;
  int year;

  int count(Status status) const { return row.counts.count(status); }
};

constexpr DataColumn<AreaCountRow> area_head[] = {
    {"indicator", cells::text, titles::indicator,
     [](const AreaCountRow& row) { return text_cell(row.row.key); }},
    {"year", cells::year, titles::year,
     [](const AreaCountRow& row) { return integer_cell(row.year); }},
    {"areas", cells::count, titles::number_of_areas,
     [](const AreaCountRow& row) { return integer_cell(row.row.counts.areas); }},
};
constexpr auto area_columns = with_statuses(area_head);
constexpr DataTableRows<AreaCountRow> area_count_rows{"areas", AskedYear::none, area_columns};

constexpr DataColumn<AreaIndicator> area_indicator_columns[] = {
    {"area", cells::text, titles::area,
     [](const AreaIndicator& row) { return text_cell(row.area); }},
    {"indicator", cells::text, titles::indicator,
     [](const AreaIndicator& row) { return text_cell(row.indicator); }},
    {"year", cells::year, titles::year,
     [](const AreaIndicator& row) { return integer_cell(row.year); }},
    {"actual", cells::number_or_null, titles::actual,
     [](const AreaIndicator& row) { return row.actual; }},
    {"actual_text", cells::text_or_null, titles::actual_text,
     [](const AreaIndicator& row) { return row.actual_text; }},
    {"target_year", cells::year_or_null, titles::target_year,
     [](const AreaIndicator& row) { return row.target_year; }},
    {"target_quantity", cells::quantity_or_null, titles::quantity,
     [](const AreaIndicator& row) { return row.quantity; }},
    {"target_comparison", cells::comparison_or_null, titles::comparison,
     [](const AreaIndicator& row) { return row.comparison; }},
    {"target", cells::number_or_null, titles::target,
     [](const AreaIndicator& row) { return row.target; }},
    {"status", cells::status, titles::status,
     [](const AreaIndicator& row) { return code_cell(code_of(row.verdict.status)); }},
    {"reason", cells::reason_or_null, titles::reason,
     [](const AreaIndicator& row) { return code_cell(code_of(row.verdict.reason)); }},
    {"gap", cells::number_or_null, titles::gap,
     [](const AreaIndicator& row) { return value_cell(row.gap); }},
    {"attainment", cells::number_or_null, titles::attainment,
     [](const AreaIndicator& row) { return value_cell(row.attainment); }},
    {"held_to",
     cells::or_null(cells::code_of_any<HeldTo>()),
     {"适用目标", "Held to"},
     [](const AreaIndicator& row) { return row.held_to; }},
};
constexpr DataTableRows<AreaIndicator> area_indicator_rows{"area_indicators", AskedYear::none,
                                                           area_indicator_columns};

}  // namespace

Table areas_data(const std::vector<AreaRow>& rows, int year, Language language) {
  Table table = empty_data(area_count_rows, language);
  for (const AreaRow& row : rows) add_row(table, area_count_rows, {row, year}, language);
  return table;
}

Table area_indicators_data(const std::vector<AreaIndicator>& rows, Language language) {
  return data_of(area_indicator_rows, rows, language);
}

std::vector<TableFacts> area_table_facts() {
  return {facts_of(area_count_rows), facts_of(area_indicator_rows)};
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

}  // namespace planmeter
