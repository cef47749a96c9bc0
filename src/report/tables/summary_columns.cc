// SPDX-License-Identifier: MIT
// The columns of the table `summary`.
#include "evaluate/standing/summary.h"
#include "report/page/columns.h"
#include "report/tables/data_tables.h"
#include "report/words/titles.h"

namespace planmeter {

namespace {

constexpr DataColumn<SummaryRow> summary_head[] = {
    {"scope", cells::code_of_any<Scope>(), titles::scope,
     [](const SummaryRow& row) { return code_cell(code_of(row.scope)); }},
    {"nature", cells::code_of_any<Nature>(), titles::nature,
     [](const SummaryRow& row) { return code_cell(code_of(row.nature)); }},
    {"indicators",
     cells::count,
     {"指标数", "Indicators"},
     [](const SummaryRow& row) { return integer_cell(row.indicators); }},
};
constexpr auto summary_columns = with_statuses(summary_head);
constexpr DataTableRows<SummaryRow> summary_rows{"summary", AskedYear::year, summary_columns};

}  // namespace

Table summary_data(const Standings& standings, Language language) {
  return data_of(summary_rows, summarize(standings), language);
}

TableFacts summary_facts() { return facts_of(summary_rows); }

}  // namespace planmeter
