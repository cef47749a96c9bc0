// SPDX-License-Identifier: MIT
// Compound growth of one indicator: where it stands since its base, what is needed from here, year
// by year. 年均增长 is 水平法 throughout: (V_t / V_0)^(1/n) - 1 over n yearly steps.
#pragma once

#include <optional>
#include <vector>

#include "evaluate/compliance.h"
#include "evaluate/describe.h"

namespace planmeter {

/// What one of the final year's targets needs, a year, from the last year the data reach; a plain
/// number (0.1824).
struct RequiredRate {
  const Target* target = nullptr;
  Rational rate;
};

/// One year of the path at a constant rate from base to final target. Levels for indicators of
/// amounts (`base` is printed), multiples of the base for growth indicators; for shares a straight
/// line, and differences are points.
struct GrowthYear {
  int year = 0;
  Figure required;
  Figure actual;
  Figure difference;
  Figure years_ahead;  // how many years later the path gets where the actual is; negative: behind
};

struct GrowthResult {
  const Indicator* indicator = nullptr;
  Verdict verdict;
  int since = 0;
  int year = 0;  // asked about
  int through =
      0;  // the last year, no later than `year`, that the data reach from the base; `since` if none
  int final_year = 0;
  Figure rate;  // average a year, since to year; plain numbers all
  Figure multiple;
  Figure reached;        // multiple by `through`
  Figure required_rate;  // the strictest of the final targets, over the whole way
  Figure required_from_here;
  std::vector<RequiredRate> required_each;
  std::optional<bool> doubles;  // whether the multiple is at least 2
  std::optional<int>
      doubling_year;       // at the pace so far; nothing: not within the plan's last target year
  bool in_points = false;  // a share: change is in percentage points, never in per cent
  std::vector<GrowthYear> years;
};

/// Whether compound growth can be asked about: not for states, and only with a target to hold it
/// against.
bool is_growth_capable(const Indicator& indicator);

GrowthResult evaluate_growth(const Plan& plan, const Observations& observations,
                             const Indicator& indicator, const Question& question);

}  // namespace planmeter
