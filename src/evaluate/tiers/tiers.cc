// SPDX-License-Identifier: MIT
// One year of county classes, and how it differs from the evaluated year before.
#include "evaluate/tiers/tiers.h"

#include <algorithm>

#include "evaluate/tiers/county_standing.h"
#include "evaluate/tiers/tier_targets.h"

namespace planmeter {

namespace {

void compare_with_previous(const Plan& plan, const Observations& observations, TierYear& result) {
  TierKnowledge ignored = read_tier_totals(plan, observations, *result.previous_year);
  const std::size_t classes = plan.tiers.classes.size();
  std::vector<int> moves(classes * classes);
  for (CountyTier& county : result.counties) {
    county.previous =
        read_county(plan, observations, *county.county, *result.previous_year, ignored).tier;
    if (!county.tier || !county.previous) continue;
    county.move = *county.tier < *county.previous   ? Move::promotion
                  : *county.tier > *county.previous ? Move::demotion
                                                    : Move::same;
    ++moves[static_cast<std::size_t>(*county.previous) * classes +
            static_cast<std::size_t>(*county.tier)];
  }
  for (std::size_t from = 0; from < classes; ++from) {
    for (std::size_t to = 0; to < classes; ++to) {
      const int count = moves[from * classes + to];
      if (count > 0) result.moves.push_back({static_cast<int>(from), static_cast<int>(to), count});
    }
  }
}

void measure_distances(const Tiers& tiers, CountyTier& county) {
  if (!county.score || !county.tier) return;
  const std::size_t tier = static_cast<std::size_t>(*county.tier);
  const Rational score(*county.score);
  if (tier > 0) county.to_next = Rational(*tiers.classes[tier - 1].from) - score;
  if (tiers.classes[tier].from) county.to_lower = score - Rational(*tiers.classes[tier].from);
}

/// 1 for the highest score; equal scores share a rank, and the next one counts them all.
void rank_scores(std::vector<CountyTier>& counties) {
  std::vector<CountyTier*> ranked;
  for (CountyTier& county : counties) {
    if (county.score) ranked.push_back(&county);
  }
  std::ranges::stable_sort(ranked, [](const CountyTier* left, const CountyTier* right) {
    return *left->score > *right->score;
  });
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    const bool shares = i > 0 && *ranked[i - 1]->score == *ranked[i]->score;
    ranked[i]->rank = shares ? ranked[i - 1]->rank : static_cast<int>(i) + 1;
  }
}

bool answers_targets(const Plan& plan, const TierKnowledge& known, int year) {
  const std::span<const TierTarget> targets = plan.tiers.targets;
  if (targets.empty()) return known.any;
  return std::ranges::all_of(targets, [&](const TierTarget& target) {
    const TierTargetResult result = judge_tier_target(target, targets, plan.tiers, known, year);
    return result.count.exact() || result.verdict.status == Status::met_early;
  });
}

}  // namespace

TierYear evaluate_tiers(const Plan& plan, const Observations& observations, int year) {
  TierYear result;
  result.year = year;
  TierKnowledge known = read_tier_totals(plan, observations, year);
  for (const County& county : plan.tiers.counties) {
    result.counties.push_back(read_county(plan, observations, county, year, known));
    measure_distances(plan.tiers, result.counties.back());
  }
  rank_scores(result.counties);
  result.observed = known.any;
  result.contradictory = known.counts.contradictory();
  for (int tier = 0; tier < static_cast<int>(plan.tiers.classes.size()); ++tier) {
    result.counts.push_back(known.counts.count({tier, tier}));
  }
  int target_year = 0;  // the year's own targets, else the next ones
  for (const TierTarget& target : plan.tiers.targets) {
    if (target.year >= year && (target_year == 0 || target.year < target_year))
      target_year = target.year;
  }
  for (const TierTarget& target : plan.tiers.targets) {
    if (target.year == target_year)
      result.targets.push_back(
          judge_tier_target(target, plan.tiers.targets, plan.tiers, known, year));
  }
  result.county_targets = judge_county_targets(plan, observations, result);
  result.answered = answers_targets(plan, known, year);
  for (const int earlier : evaluated_tier_years(plan, observations)) {
    if (earlier < year) result.previous_year = earlier;
  }
  if (result.previous_year) compare_with_previous(plan, observations, result);
  return result;
}

}  // namespace planmeter
