// SPDX-License-Identifier: MIT
// Both verdicts come from the same judge.
#include "evaluate/amendments/amendment_standing.h"

#include <algorithm>
#include <span>

#include "evaluate/amendments/plan_as_of.h"

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

std::vector<AmendmentStanding> amendment_standings(const IndicatorData& known,
                                                   const IndicatorResult& result,
                                                   const Question& question) {
  const Plan& plan = known.plan();
  const std::span<const Amendment* const> amendments = known.indicator().amendments;
  std::vector<AmendmentStanding> standings;
  for (const Amendment* amendment : amendments) {
    AmendmentStanding standing;
    standing.amendment = amendment;
    standing.now = verdict_now(*amendment, result);
    standing.original = verdict_without(plan, known.observations(), *amendment, question);
    standing.easing = easing_of(plan, known.observations(), *amendment, standing.original);
    standing.latest = std::ranges::none_of(amendments, [&](const Amendment* later) {
      return later > amendment && same_subject(*later, *amendment);
    });
    standings.push_back(standing);
  }
  return standings;
}

std::vector<AmendmentStanding> unjudged_amendments(const Indicator& indicator) {
  std::vector<AmendmentStanding> standings;
  for (const Amendment* amendment : indicator.amendments) {
    AmendmentStanding standing;
    standing.amendment = amendment;
    if (eases_after_the_fact(*amendment)) standing.easing = Easing::after_year;
    standings.push_back(standing);
  }
  return standings;
}

}  // namespace planmeter
