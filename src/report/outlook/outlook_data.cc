// SPDX-License-Identifier: MIT
// Keys and cells of the table `outlook`.
#include "report/outlook/outlook_data.h"

#include <algorithm>

#include "core/words.h"
#include "report/page/evaluated.h"
#include "report/page/table.h"
#include "report/words/figure_text.h"

namespace planmeter {

namespace {

std::vector<Cell> outlook_row(const Outlook& outlook, const Expectation& way) {
  return {text_cell(outlook.indicator->id),
          integer_cell(outlook.final->year),
          code_cell(code_of(outlook.final->quantity)),
          decimal_cell(outlook.final->bound),
          code_cell(code_of(way.way)),
          value_cell(way.expected),
          flag_cell(way.reached),
          integer_cell(way.reached_year),
          value_cell(outlook.time_distance),
          value_cell(outlook.needed.change),
          value_cell(outlook.needed.rate),
          code_cell(code_of(outlook, way)),
          text_cell(outlook.illustrative ? "illustrative" : "")};
}

}  // namespace

std::vector<Outlook> outlooks_of(const Evaluated& evaluated) {
  std::vector<Outlook> all;
  for (const IndicatorResult& result : evaluated.results) {
    for (Outlook& outlook :
         evaluate_outlook(evaluated.plan, *evaluated.observations, result, evaluated.question)) {
      all.push_back(std::move(outlook));
    }
  }
  return all;
}

int outlooks_over(const Evaluated& evaluated) {
  return static_cast<int>(
      std::ranges::count_if(evaluated.results, [&](const IndicatorResult& result) {
        return data_reach_final_year(evaluated.plan, *evaluated.observations, result,
                                     evaluated.question);
      }));
}

Table outlook_data(const std::vector<Outlook>& outlooks) {
  Table table = data_table("outlook", {"indicator", "final_year", "quantity", "final_target", "way",
                                       "expected", "reached", "reached_year", "time_distance",
                                       "pace_needed", "pace_needed_rate", "reason", "data_note"});
  for (const Outlook& outlook : outlooks) {
    for (const Expectation& way : outlook.ways) table.rows.push_back(outlook_row(outlook, way));
  }
  return table;
}

}  // namespace planmeter
