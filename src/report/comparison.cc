// SPDX-License-Identifier: MIT
// Rows of then and now.
#include "report/comparison.h"

#include "evaluate/known.h"
#include "report/figure_text.h"
#include "report/report_tables.h"
#include "report/target_text.h"
#include "report/wording.h"

namespace planmeter {

namespace {

using Words = std::string;

const Phrase<> name_title{"指标", "Indicator"};
const Phrase<> unit_title{"单位", "Unit"};
const Phrase<int> value_title{"{}年", "{}"};
const Phrase<> change_title{"变化", "Change"};
const Phrase<int> status_title{"{}年状态", "Status {}"};

/// The indicator's own value of a year, whatever is asked of it; nothing unless it is exact.
Figure value_in(const Evaluated& evaluated, const IndicatorResult& result) {
  const AreaData data = gather(evaluated.plan, *evaluated.observations, *result.indicator, {});
  const Known<Rational> known = value_of<Rational>(data, evaluated.question.year);
  if (known.exists && known.value.exact()) return number_of(known.value);
  const std::optional<Observation> printed = data.own.at(evaluated.question.year);
  return printed && printed->is_exact() && printed->is_comparable() && printed->period.whole_year()
             ? Figure(Rational(printed->value))
             : Figure();
}

struct Pair {
  Figure then;
  Figure now;

  Figure change() const { return then && now ? Figure(*now - *then) : Figure(); }
};

Cell shown(const Figure& value, const Indicator& indicator) {
  if (!value) return Missing{};
  return number_cell(value, value_text(*value, {}, places_for(indicator.unit)));
}

Cell shown_change(const Figure& change, const Indicator& indicator, Language language) {
  if (!change) return Missing{};
  const Words sign = change->sign() > 0 ? "+" : "";
  const Words figure = sign + value_text(*change, {}, places_for(indicator.unit));
  return number_cell(change, indicator.unit == "%" ? with_points(figure, language) : figure);
}

}  // namespace

Table comparison_data(const Evaluated& evaluated, const Evaluated& earlier) {
  Table table = data_table("comparison", {"indicator", "year", "value", "status", "compared_year",
                                          "compared_value", "compared_status", "change"});
  for (std::size_t i = 0; i < evaluated.results.size(); ++i) {
    const IndicatorResult& now = evaluated.results[i];
    const IndicatorResult& then = earlier.results[i];
    const Pair pair{value_in(earlier, then), value_in(evaluated, now)};
    table.rows.push_back({text_cell(now.indicator->id), integer_cell(evaluated.question.year),
                          value_cell(pair.now), code_cell(code_of(now.verdict.status)),
                          integer_cell(earlier.question.year), value_cell(pair.then),
                          code_cell(code_of(then.verdict.status)), value_cell(pair.change())});
  }
  return table;
}

Table comparison_page(const Evaluated& evaluated, const Evaluated& earlier, Language language) {
  Table table;
  table.id = "comparison_page";
  table.audience = Audience::page;
  const int then_year = earlier.question.year;
  const int now_year = evaluated.question.year;
  table.columns = {{"", say(language, name_title), Align::left},
                   {"", say(language, unit_title), Align::left},
                   {"", say(language, value_title, then_year), Align::right},
                   {"", say(language, value_title, now_year), Align::right},
                   {"", say(language, change_title), Align::right},
                   {"", say(language, status_title, then_year), Align::left},
                   {"", say(language, status_title, now_year), Align::left}};
  for (std::size_t i = 0; i < evaluated.results.size(); ++i) {
    const IndicatorResult& now = evaluated.results[i];
    const IndicatorResult& then = earlier.results[i];
    const Indicator& indicator = *now.indicator;
    const Pair pair{value_in(earlier, then), value_in(evaluated, now)};
    if (!pair.then && !pair.now) continue;
    table.rows.push_back({text_cell(numbered_name(indicator, language)),
                          text_cell(unit_label(indicator.unit, language)),
                          shown(pair.then, indicator), shown(pair.now, indicator),
                          shown_change(pair.change(), indicator, language),
                          status_cell({then.verdict.status, Reason::none}, language),
                          status_cell({now.verdict.status, Reason::none}, language)});
  }
  return table;
}

}  // namespace planmeter
