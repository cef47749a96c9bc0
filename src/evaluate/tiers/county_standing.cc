// SPDX-License-Identifier: MIT
// A county that nobody named can still be known to be in B or better, where the totals leave no C.
#include "evaluate/tiers/county_standing.h"

#include <algorithm>

#include "evaluate/tiers/tier_knowledge.h"
#include "evaluate/tiers/tier_targets.h"

namespace planmeter {

namespace {

const TierTarget* target_of(const Plan& plan, const TierYear& year, int tier) {
  for (const TierTargetResult& result : year.targets) {
    if (tier_of_id(plan.tiers, result.target->tier) == tier) return result.target;
  }
  return nullptr;
}

bool decides(ClassSpan span, int tier) { return span.worst <= tier || span.best > tier; }

/// What the data of a year say of one county.
struct CountyKnowledge {
  const CountyTier* county = nullptr;
  ClassSpan left;
  bool own = false;  // a class or score of its own
  bool preliminary = false;
};

/// `year_preliminary`: some figure of the year is; what follows from all of them together is too.
Verdict judge_county(const CountyKnowledge& known, int tier, bool due, bool year_preliminary) {
  if (!decides(known.left, tier)) {
    if (known.own) return {Status::undetermined, Reason::bound_insufficient};
    if (due) return {Status::no_data, Reason::not_published};
    return {Status::not_due, Reason::none};
  }
  const Status held = known.left.worst <= tier ? Status::met : Status::missed;
  const Status status = due ? held : before_due(held);
  const bool alone = decides(known.county->possible, tier);
  const bool preliminary = alone ? known.preliminary : year_preliminary;
  return {status, preliminary && status != Status::not_due ? Reason::preliminary : Reason::none};
}

/// What the data of a year say of the counties asked about.
struct YearKnowledge {
  std::vector<CountyKnowledge> counties;
  bool preliminary = false;
};

YearKnowledge knowledge_of(const Plan& plan, const Observations& observations, const TierYear& year,
                           std::span<const County* const> asked) {
  TierKnowledge all = read_tier_totals(plan, observations, year.year);
  YearKnowledge known;
  for (const CountyTier& county : year.counties) {
    TierKnowledge own{TierCounts(static_cast<int>(plan.tiers.classes.size()))};
    read_county(plan, observations, *county.county, year.year, own);
    all.counts.add_county(county.possible);
    all.preliminary = all.preliminary || own.preliminary;
    if (std::ranges::find(asked, county.county) == asked.end()) continue;
    known.counties.push_back({&county, county.possible, own.any, own.preliminary});
  }
  // Only now are all counties placed.
  for (CountyKnowledge& county : known.counties) county.left = all.counts.left_of(county.left);
  known.preliminary = all.preliminary;
  return known;
}

}  // namespace

CountyStanding judge_counties(const Plan& plan, const Observations& observations,
                              const TierYear& year, const CountyQuestion& asked) {
  const YearKnowledge known = knowledge_of(plan, observations, year, asked.counties);
  CountyStanding standing;
  standing.year = year.year;
  for (int tier = 0; tier + 1 < static_cast<int>(plan.tiers.classes.size()); ++tier) {
    ClassCounts& counts = standing.counts.emplace_back();
    counts.tier = tier;
    counts.target = target_of(plan, year, tier);
    const bool due = counts.target != nullptr && counts.target->year == year.year;
    for (const CountyKnowledge& county : known.counties) {
      const Verdict verdict = counts.target == nullptr
                                  ? Verdict{Status::no_target, Reason::none}
                                  : judge_county(county, tier, due, known.preliminary);
      counts.add(verdict.status);
      if (asked.each) {
        standing.each.push_back({county.county, county.left, tier, counts.target, verdict});
      }
    }
  }
  return standing;
}

std::vector<CountyTargetResult> judge_county_targets(const Plan& plan,
                                                     const Observations& observations,
                                                     const TierYear& year) {
  const std::span<const CountyTarget> all = plan.tiers.county_targets;
  std::vector<const County*> asked;
  for (const CountyTarget& target : all) {
    asked.push_back(&plan.tiers.counties[static_cast<std::size_t>(target.county)]);
  }
  std::vector<CountyTargetResult> results;
  if (asked.empty()) return results;
  const YearKnowledge known = knowledge_of(plan, observations, year, asked);
  for (const CountyKnowledge& county : known.counties) {
    const auto position = county.county->county - plan.tiers.counties.data();
    int next = 0;  // the year of the county's next target
    for (const CountyTarget& target : all) {
      if (target.county != position || target.year < year.year) continue;
      if (next != 0 && target.year != next) break;
      next = target.year;
      const int tier = tier_of_id(plan.tiers, target.tier).value_or(0);
      results.push_back(
          {&target, county.left, judge_county(county, tier, next == year.year, known.preliminary)});
    }
  }
  return results;
}

}  // namespace planmeter
