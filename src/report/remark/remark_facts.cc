// SPDX-License-Identifier: MIT
// A figure with its unit, and the year's own beside one of several years.
#include "report/remark/remark_facts.h"

#include "report/words/figure_text.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<std::string> own_year{"（当年{}）", ", {} in the year"};

/// Whether the target's figure is of several years.
bool is_of_years(const Target& target, int year) {
  return target.relative_to < 0 && spans_years(target.quantity) && year > target.since + 1;
}

}  // namespace

std::string figure_words(const RemarkFacts& facts, const Rational& value, Quantity quantity,
                         const Limits& limits) {
  const Indicator& indicator = *facts.result.indicator;
  return with_own_unit(figure_text(value, indicator, quantity, limits, facts.decimals), indicator,
                       quantity, facts.language);
}

std::string own_year_words(const RemarkFacts& facts) {
  const Target* target = facts.result.deciding;
  const std::optional<Observation>& observed = facts.figures.observed;
  if (target == nullptr || !is_of_years(*target, facts.standing.year())) return {};
  if (!observed || !observed->period.whole_year()) return {};
  return say(facts.language, own_year,
             amount_words(*observed, *facts.result.indicator, facts.language));
}

}  // namespace planmeter
