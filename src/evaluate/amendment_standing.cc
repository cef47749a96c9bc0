// SPDX-License-Identifier: MIT
// Both verdicts come from the same judge.
#include "evaluate/amendment_standing.h"

#include <algorithm>

#include "evaluate/plan_as_of.h"

namespace planmeter {

namespace {

/// On what the amendment changed, by the plan as it stands.
Verdict verdict_now(const Amendment& amendment, const IndicatorResult& result) {
  if (amendment.of_baseline()) return result.verdict;
  for (const TargetResult& item : result.targets) {
    const Amendment* last = item.target->amendment;
    if (last != nullptr && same_subject(*last, amendment)) return item.verdict;
  }
  return {Status::no_target, Reason::none};
}

Easing easing_of(const Plan& plan, const Observations& observations, const Amendment& amendment,
                 const Verdict& original) {
  if (eases_after_the_fact(amendment)) return Easing::after_year;
  if (amendment.of_baseline() || effect_of(amendment) != AmendmentEffect::easier) {
    return Easing::in_time;
  }
  const Target& printed = printed_target(plan, amendment);
  const std::optional<int> area = observations.find_area(printed.area);
  if (original.status != Status::missed || !area) return Easing::in_time;
  const std::optional<Date> published =
      observations.published_on(amendment.indicator, *area, Period{printed.year, printed.year, 0});
  return published && *published <= amendment.date ? Easing::after_data : Easing::in_time;
}

}  // namespace

std::vector<AmendmentStanding> amendment_standings(const Plan& plan,
                                                   const Observations& observations,
                                                   const std::vector<IndicatorResult>& results,
                                                   const Question& question) {
  std::vector<AmendmentStanding> standings;
  if (plan.printed == nullptr) return standings;
  for (std::size_t i = 0; i < plan.amendments.size(); ++i) {
    const Amendment& amendment = plan.amendments[i];
    const Indicator* indicator = &plan.indicators[static_cast<std::size_t>(amendment.indicator)];
    const auto result = std::ranges::find(results, indicator, &IndicatorResult::indicator);
    if (result == results.end()) continue;
    AmendmentStanding standing;
    standing.amendment = &amendment;
    standing.now = verdict_now(amendment, *result);
    standing.original = verdict_without(plan, observations, amendment, question);
    standing.easing = easing_of(plan, observations, amendment, standing.original);
    standing.latest = std::ranges::none_of(
        plan.amendments.subspan(i + 1),
        [&amendment](const Amendment& later) { return same_subject(later, amendment); });
    standings.push_back(standing);
  }
  return standings;
}

}  // namespace planmeter
