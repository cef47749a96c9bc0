// SPDX-License-Identifier: MIT
// Keys and cells of the table `outlook`.
#include "report/outlook/outlook_data.h"

#include "core/words.h"
#include "report/page/columns.h"
#include "report/words/figure_text.h"
#include "report/words/titles.h"

namespace planmeter {

namespace {

struct OutlookRow {
  const Outlook& outlook;
  const Expectation& way;
};

constexpr DataColumn<OutlookRow> outlook_columns[] = {
    {"indicator", cells::text, titles::indicator,
     [](const OutlookRow& row) { return text_cell(row.outlook.indicator->id); }},
    {"final_year", cells::year, titles::final_year,
     [](const OutlookRow& row) { return integer_cell(row.outlook.final->year); }},
    {"quantity", cells::quantity, titles::quantity,
     [](const OutlookRow& row) { return code_cell(code_of(row.outlook.final->quantity)); }},
    {"final_target", cells::number, titles::final_target,
     [](const OutlookRow& row) { return decimal_cell(row.outlook.final->bound); }},
    {"way",
     cells::code_of_any<OutlookWay>(),
     {"推算方法", "Way"},
     [](const OutlookRow& row) { return code_cell(code_of(row.way.way)); }},
    {"expected",
     cells::number_or_null,
     {"预计数", "Expected"},
     [](const OutlookRow& row) { return value_cell(row.way.expected); }},
    {"reached",
     cells::flag_or_null,
     {"能否达到", "Reached"},
     [](const OutlookRow& row) { return flag_cell(row.way.reached); }},
    {"reached_year",
     cells::year_or_null,
     {"达到年份", "Year reached"},
     [](const OutlookRow& row) { return integer_cell(row.way.reached_year); }},
    {"time_distance", cells::number_or_null, titles::years_ahead,
     [](const OutlookRow& row) { return value_cell(row.outlook.time_distance); }},
    {"pace_needed", cells::number_or_null, titles::needed_a_year,
     [](const OutlookRow& row) { return value_cell(row.outlook.needed.change); }},
    {"pace_needed_rate", cells::number_or_null, titles::needed_rate_a_year,
     [](const OutlookRow& row) { return value_cell(row.outlook.needed.rate); }},
    {"reason", cells::or_null(cells::named("outlook_reason")), titles::reason,
     [](const OutlookRow& row) { return code_cell(code_of(row.outlook, row.way)); }},
    {"data_note", cells::data_note, titles::data_note,
     [](const OutlookRow& row) {
       return code_cell(row.outlook.illustrative ? cells::illustrative : "");
     }},
};
constexpr DataTableRows<OutlookRow> outlook_rows{"outlook", AskedYear::asked_year, outlook_columns};

}  // namespace

Table outlook_data(const std::vector<Outlook>& outlooks, Language language) {
  Table table = empty_data(outlook_rows, language);
  for (const Outlook& outlook : outlooks) {
    for (const Expectation& way : outlook.ways) {
      add_row(table, outlook_rows, {outlook, way}, language);
    }
  }
  return table;
}

std::vector<TableFacts> outlook_table_facts() { return {facts_of(outlook_rows)}; }

}  // namespace planmeter
