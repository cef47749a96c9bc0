// SPDX-License-Identifier: MIT
// Each county of a year held to each class: whether it is in that class or a better one.
#pragma once

#include <span>
#include <vector>

#include "core/observations.h"
#include "core/plan.h"
#include "core/status.h"
#include "evaluate/tiers/tiers.h"
#include "evaluate/verdict/status_counts.h"

namespace planmeter {

/// Of one class or better. `target`: the first of the year (or of the next year that has any) that
/// counts it; null where the plan sets none, and then no county is held to it.
struct ClassCounts : StatusCounts {
  int tier = 0;
  const TierTarget* target = nullptr;
};

/// One county held to one class.
struct CountyResult {
  const CountyTier* county = nullptr;  // of the year that was asked about
  ClassSpan left;                      // what the year's totals leave of its possible classes
  int tier = 0;
  const TierTarget* target = nullptr;  // as in ClassCounts
  Verdict verdict;
};

struct CountyStanding {
  int year = 0;
  std::vector<ClassCounts> counts;  // every class but the last, which holds all who are in no other
  std::vector<CountyResult> each;   // by class, then in the plan's order, where asked for
};

/// What is asked about counties.
struct CountyQuestion {
  std::vector<const County*> counties;
  bool each = false;  // every result, not only how many
};

/// `year` is that of evaluate_tiers and outlives the result. A plan says how many counties are to
/// be in a class, not which: that one is not in it misses no target.
CountyStanding judge_counties(const Plan& plan, const Observations& observations,
                              const TierYear& year, const CountyQuestion& asked);

/// Each county with targets of its own held to those due in the year, else to the next.
std::vector<CountyTargetResult> judge_county_targets(const Plan& plan,
                                                     const Observations& observations,
                                                     const TierYear& year);

}  // namespace planmeter
