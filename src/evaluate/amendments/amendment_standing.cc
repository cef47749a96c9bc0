// SPDX-License-Identifier: MIT
// Both verdicts come from the same judge.
#include "evaluate/amendments/amendment_standing.h"

#include <algorithm>
#include <map>

#include "core/plan_lookup.h"
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

std::vector<const Amendment*> amendments_of(std::span<const IndicatorResult> results) {
  std::vector<const Amendment*> all;
  for (const IndicatorResult& result : results) {
    const std::span<const Amendment* const> own = result.indicator->amendments;
    all.insert(all.end(), own.begin(), own.end());
  }
  // The plan has them by their days.
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::vector<AmendmentStanding> amendment_standings(const Plan& plan,
                                                   const Observations& observations,
                                                   std::span<const IndicatorResult> results,
                                                   const Question& question) {
  std::map<int, const IndicatorResult*> by_position;
  for (const IndicatorResult& result : results)
    by_position.emplace(result.indicator->position, &result);
  std::vector<AmendmentStanding> standings;
  for (const Amendment* amendment : amendments_of(results)) {
    const Indicator& indicator = indicator_of(plan, *amendment);
    AmendmentStanding standing;
    standing.amendment = amendment;
    standing.now = verdict_now(*amendment, *by_position.at(amendment->indicator));
    standing.original = verdict_without(plan, observations, *amendment, question);
    standing.easing = easing_of(plan, observations, *amendment, standing.original);
    standing.latest = std::ranges::none_of(indicator.amendments, [&](const Amendment* later) {
      return later > amendment && same_subject(*later, *amendment);
    });
    standings.push_back(standing);
  }
  return standings;
}

}  // namespace planmeter
