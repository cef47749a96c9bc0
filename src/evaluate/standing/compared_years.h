// SPDX-License-Identifier: MIT
// One indicator by the same data in two years.
#pragma once

#include "core/plan.h"
#include "evaluate/known/figure.h"
#include "evaluate/standing/standing.h"

namespace planmeter {

/// One of the years: the figure that was judged, and the target it was judged by (null: the
/// indicator's own value, by none).
struct JudgedSide {
  const Target* target = nullptr;
  Figure figure;

  Quantity quantity() const { return target == nullptr ? Quantity::value : target->quantity; }
};

struct ComparedYears {
  JudgedSide then;
  JudgedSide now;
  bool alike = true;       // both figures are of one kind, so that their difference means something
  bool one_series = true;  // no break lies between the two

  Figure change() const;
};

/// A year without a target shows what the other year is judged by.
ComparedYears compare_years(const Standing& then, const Standing& now);

}  // namespace planmeter
