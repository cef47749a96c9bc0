// SPDX-License-Identifier: MIT
// A plan's indicators judged in areas, each by the area's own figures.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "core/observations.h"
#include "core/plan.h"
#include "core/status.h"
#include "core/words.h"
#include "evaluate/verdict/area_targets.h"
#include "evaluate/verdict/compliance.h"
#include "evaluate/verdict/status_counts.h"

namespace planmeter {

/// How the areas stand in one indicator.
struct AreaCounts : StatusCounts {
  const Indicator* indicator = nullptr;
};

/// Whose targets an area was held to.
enum class HeldTo { nothing, own, whole };

template <>
inline constexpr auto word_rows<HeldTo> = std::to_array<NamedRow<HeldTo>>({
    {HeldTo::nothing, "", {}},
    {HeldTo::own, "own", {"本地区目标", "its own"}},
    {HeldTo::whole, "whole", {"参照规划目标", "those of the whole"}},
});

/// One indicator in one area. `deciding` as in IndicatorResult; null where nothing is asked of the
/// area.
struct AreaResult {
  int area = 0;  // its number in the roll
  const Indicator* indicator = nullptr;
  Verdict verdict;
  const Target* deciding = nullptr;
  HeldTo held_to = HeldTo::nothing;
};

struct AreaStanding {
  AreaRoll roll;
  std::vector<int> areas;          // judged, by their numbers in the roll
  std::vector<AreaCounts> counts;  // one an indicator; they add up to the areas
  std::vector<AreaResult> each;    // by indicator and area, where asked for
};

/// What is asked about areas.
struct AreaQuestion {
  AreaRoll roll;
  std::vector<int> areas;  // by their numbers in the roll
  bool each = false;       // every result, not only how many
  unsigned threads = 0;    // 0: as many as there are processors; the answer is the same
};

AreaStanding judge_areas(const Plan& plan, const Observations& observations,
                         std::span<const Indicator* const> indicators, const Question& question,
                         const AreaQuestion& asked);

}  // namespace planmeter
