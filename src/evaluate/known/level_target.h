// SPDX-License-Identifier: MIT
// Targets that a value itself can be held against.
#pragma once

#include "core/plan.h"

namespace planmeter {

/// Whether a target sets a number for the indicator itself: no growth, sum or change of it, no
/// difference from another, no state.
constexpr bool is_of_level(const Target& target) {
  return target.quantity == Quantity::value && target.comparison != Comparison::is &&
         target.relative_to < 0;
}

/// Whether a target is a floor under a place in a ranking, where better is smaller.
constexpr bool is_floor_under_place(const Indicator& indicator, const Target& target) {
  return indicator.measure == Measure::rank && wants_more(target.comparison) &&
         target.relative_to < 0;
}

}  // namespace planmeter
