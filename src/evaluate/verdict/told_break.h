// SPDX-License-Identifier: MIT
// What a break in a series does to what a target compares: levels, sums and rates each have their
// own reason not to be compared.
#pragma once

#include <optional>

#include "core/plan.h"
#include "evaluate/known/area_data.h"

namespace planmeter {

struct ToldBreak {
  bool of_sum = false;    // a total or a mean, whose years do not add up
  bool of_rates = false;  // a break between the years of rates, of which one is of neither series
  int base = 0;           // the year that the figure is compared with
  /// Beside a verdict that was reached all the same, and of levels and sums of amounts alone: from
  /// when on the series is another one.
  std::optional<int> beside_verdict;
};

/// Of a target by its area's data, in its own year or, where that is later, in the year asked
/// about.
ToldBreak told_break(const AreaData& data, const Target& target, int year);

}  // namespace planmeter
