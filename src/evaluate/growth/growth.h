// SPDX-License-Identifier: MIT
// Compound growth of one indicator: where it stands since its base, what is needed from here, year
// by year.
#pragma once

#include <optional>
#include <vector>

#include "core/result_words.h"
#include "evaluate/known/range.h"
#include "evaluate/verdict/compliance.h"
#include "evaluate/verdict/describe.h"

namespace planmeter {

/// Why there is no growth rate.
enum class GrowthObstacle {
  none,
  no_base,
  zero_base,
  negative_base,
  sign_change,
  below_nothing,
  series_break,
};

/// What one of the final year's targets needs a year; plain numbers (0.1824).
struct RequiredRate {
  const Target* target = nullptr;
  Rational multiple;  // of the base, by the final year
  Rational whole;     // from the base
  Figure
      from_here;  // from the last year the data reach; absent where they reach none or none is left
};

/// One year of the path to the final target: multiples of the base for growth indicators, levels
/// for all others, whose path is a straight line. For shares differences are points.
struct GrowthYear {
  int year = 0;
  Figure required;
  Figure actual;
  Range<Rational> bounds;          // of the actual, where what is known of it is no one number
  std::optional<Observation> own;  // what was handed in of it then, where the course is the level
  Figure difference;
  Figure years_ahead;  // how many years later the path gets where the actual is; negative: behind
};

/// A share changes by percentage points a year, never by per cent.
struct PointChange {
  Rational whole;    // required a year, from the base
  Figure so_far;     // a year, up to the last year with data
  Figure from_here;  // required a year, from there on
};

struct GrowthResult {
  const Indicator* indicator = nullptr;
  Verdict verdict;
  std::vector<const Target*> due;  // in the year asked about: what the verdict is on, if any
  GrowthObstacle obstacle = GrowthObstacle::none;
  std::optional<int> break_year;  // from which on nothing can be held against the base
  Averaging averaging = Averaging::end_points;
  int since = 0;       // 0: no course, nothing below is known
  Figure base;         // of `since`, as the course has it: a level, or 1 for growth targets
  int year = 0;        // asked about
  int through = 0;     // the last year, no later than `year`, that the data reach; `since` if none
  int final_year = 0;  // of the targets
  bool of_growth = false;  // targets of growth or multiple; else of a level
  Figure rate;             // average a year, since to year; plain numbers all
  Figure multiple;
  Figure reached;        // multiple by `through`
  Figure reached_rate;   // the average by `through`
  Figure required_rate;  // the strictest of the final targets, over the whole way
  Figure required_from_here;
  std::vector<RequiredRate> required_each;
  std::optional<bool> doubles;        // whether the multiple of `year` is at least 2
  std::optional<int> doubling_year;   // observed or at the pace so far; within the plan only
  std::optional<PointChange> points;  // shares: instead of all rates
  std::vector<GrowthYear> years;
};

/// Whether compound growth can be asked about: not for states and places in a list, and only with a
/// floor or ceiling to hold it against that the plan's base does not already fulfil.
bool is_growth_capable(const Indicator& indicator);
/// Whether the plan sets it a rate or a multiple.
bool has_growth_target(const Indicator& indicator);

/// `judged`: what the indicator came to; `data`: of the plan's own area.
GrowthResult evaluate_growth(const AreaData& data, const IndicatorResult& judged,
                             const Question& question, Averaging averaging = Averaging::end_points);

}  // namespace planmeter
