// SPDX-License-Identifier: MIT
// Levels and totals by a pace in their unit, growth by a rate.
#include "report/outlook.h"

#include <algorithm>

#include "report/figure_text.h"
#include "report/growth_figures.h"
#include "report/target_text.h"
#include "report/wording.h"

namespace planmeter {

namespace {

using Words = std::string;

const Phrase<> name_title{"指标", "Indicator"};
const Phrase<> target_title{"最终目标", "Final target"};
const Phrase<> year_title{"目标年", "Due"};
const Phrase<> left_title{"尚差", "To go"};
const Phrase<> so_far_title{"以往年均", "A year so far"};
const Phrase<> needed_title{"今后每年需", "A year from here"};

constexpr int pace_places = 2;

/// Signed, with its unit; points for shares.
Words change_text(const Rational& value, const Indicator& indicator, Language language) {
  const Words sign = value.sign() > 0 ? "+" : "";
  return with_change_unit(sign + value_text(value, Rational(0), pace_places), indicator, language);
}

std::vector<Cell> level_row(const Evaluated& evaluated, const IndicatorResult& result,
                            const IndicatorFigures& figures, const Target& final,
                            Language language) {
  const Indicator& indicator = *result.indicator;
  const Rational left = *figures.pace_needed * Rational(final.year - evaluated.question.year);
  const Words so_far =
      figures.pace_so_far ? change_text(*figures.pace_so_far, indicator, language) : Words();
  return {text_cell(numbered_name(indicator, language)),
          integer_cell(final.year),
          text_cell(target_words(final, evaluated.plan, indicator, language)),
          text_cell(change_text(left, indicator, language)),
          text_cell(so_far),
          text_cell(change_text(*figures.pace_needed, indicator, language))};
}

void add_growth_rows(Table& table, const Evaluated& evaluated, const GrowthResult& growth,
                     Language language) {
  for (const RequiredRate& required : growth.required_each) {
    if (!required.from_here || required.target->year <= evaluated.question.year) continue;
    if (growth.reached && *growth.reached >= required.multiple) continue;
    const Words so_far =
        growth.reached_rate ? rate_against_targets(growth, *growth.reached_rate) : Words();
    table.rows.push_back(
        {text_cell(numbered_name(*growth.indicator, language)), integer_cell(required.target->year),
         text_cell(target_words(*required.target, evaluated.plan, *growth.indicator, language)),
         Missing{}, text_cell(so_far),
         text_cell(rate_against_targets(growth, *required.from_here))});
  }
}

/// The target that the pace leads to: the track's final one, by the plan itself.
const Target* final_target_of(const IndicatorResult& result, const IndicatorFigures& figures) {
  for (const TargetResult& item : result.targets) {
    const Target& target = *item.target;
    const bool level = target.quantity == Quantity::value || target.quantity == Quantity::total;
    if (target.year == figures.final_year && level && target.authority.empty() &&
        Rational(target.bound) == figures.final_target) {
      return &target;
    }
  }
  return nullptr;
}

}  // namespace

Table outlook_table(const Evaluated& evaluated, const std::vector<GrowthResult>& growths,
                    Language language) {
  Table table;
  table.id = "outlook";
  table.audience = Audience::page;
  table.columns = {{"", say(language, name_title), Align::left},
                   {"", say(language, year_title), Align::right},
                   {"", say(language, target_title), Align::left},
                   {"", say(language, left_title), Align::right},
                   {"", say(language, so_far_title), Align::right},
                   {"", say(language, needed_title), Align::right}};
  for (const IndicatorResult& result : evaluated.results) {
    const auto growth = std::ranges::find(growths, result.indicator, &GrowthResult::indicator);
    if (growth != growths.end() && growth->of_growth) {
      add_growth_rows(table, evaluated, *growth, language);
      continue;
    }
    const IndicatorFigures figures =
        describe_indicator(evaluated.plan, *evaluated.observations, result, evaluated.question);
    if (!figures.pace_needed || !figures.final_year) continue;
    const Target* final = final_target_of(result, figures);
    if (final == nullptr) continue;
    table.rows.push_back(level_row(evaluated, result, figures, *final, language));
  }
  return table;
}

}  // namespace planmeter
