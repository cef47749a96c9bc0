// SPDX-License-Identifier: MIT
// What the observations of a year say of each county's class and of each class's total.
#pragma once

#include <string_view>

#include "core/observations.h"
#include "evaluate/tiers/tiers.h"

namespace planmeter {

/// What a year's data say, before counts are drawn from it.
struct TierKnowledge {
  TierCounts counts;
  bool any = false;
  bool preliminary = false;

  void note(const Observation& used) {
    any = true;
    preliminary = preliminary || used.status == ObservationStatus::preliminary;
  }
};

/// The position of a class; nothing if the plan has none of that id.
std::optional<int> tier_of_id(const Tiers& tiers, std::string_view id);

/// The published totals of a year; no county yet.
TierKnowledge read_tier_totals(const Plan& plan, const Observations& observations, int year);

/// All that is known of a year: the totals and every county.
TierKnowledge read_tier_year(const Plan& plan, const Observations& observations, int year);

/// A county's class and score, added to what is known.
CountyTier read_county(const Plan& plan, const Observations& observations, const County& county,
                       int year, TierKnowledge& known);

}  // namespace planmeter
