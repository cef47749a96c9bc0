// SPDX-License-Identifier: MIT
// A plan's indicators judged in every area of the data, each by the area's own figures.
#pragma once

#include <span>
#include <vector>

#include "core/observations.h"
#include "core/plan.h"
#include "core/status.h"
#include "evaluate/compliance.h"
#include "evaluate/status_counts.h"

namespace planmeter {

/// How the areas stand in one indicator.
struct AreaCounts : StatusCounts {
  const Indicator* indicator = nullptr;
};

/// One indicator in one area. `deciding` as in IndicatorResult; null where nothing is asked of the
/// area.
struct AreaResult {
  int area = 0;
  const Indicator* indicator = nullptr;
  Verdict verdict;
  const Target* deciding = nullptr;
};

struct AreaStanding {
  std::vector<int> areas;          // judged, by number
  std::vector<AreaCounts> counts;  // one an indicator; they add up to the areas
  std::vector<AreaResult> each;    // by indicator and area, where asked for
};

/// What is asked about areas.
struct AreaQuestion {
  std::vector<int> areas;  // by number
  bool each = false;       // every result, not only how many
  unsigned threads = 0;    // 0: as many as there are processors; the answer is the same
};

/// Every area of the data but the plan's own.
std::vector<int> all_areas(const Observations& observations);

/// Whether a target without an area of its own is asked of every area: growth, shares and ratios
/// are; levels, totals and changes are the whole's, and are asked of an area only by a target that
/// carries it.
bool applies_to_every_area(const Indicator& indicator, const Target& target);

AreaStanding judge_areas(const Plan& plan, const Observations& observations,
                         std::span<const Indicator* const> indicators, const Question& question,
                         const AreaQuestion& asked);

}  // namespace planmeter
