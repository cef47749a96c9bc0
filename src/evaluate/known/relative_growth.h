// SPDX-License-Identifier: MIT
// Whether two average rates are in step.
#pragma once

#include "evaluate/known/area_data.h"
#include "evaluate/known/range.h"

namespace planmeter {

/// Whether a target asks for two average rates to be in step.
constexpr bool asks_in_step(const Target& target) {
  return target.relative_to >= 0 && target.comparison == Comparison::about &&
         target.quantity == Quantity::average_growth;
}

/// Whether an average rate of growth lies within a target's tolerance, in percentage points, of
/// that of the indicator it is relative to, both from `since` to `year`. Rates are roots: decided
/// by intervals of rising precision, and what these cannot tell apart is equal. Unknown where
/// either is not known well enough.
Decision decide_in_step(const AreaData& data, const Target& target, int year);

}  // namespace planmeter
