// SPDX-License-Identifier: MIT
// The values that fulfil a target, as a range.
#pragma once

#include "core/plan.h"
#include "core/rational.h"
#include "evaluate/known/range.h"

namespace planmeter {

/// In the unit of the bound; all numbers for states, which have none.
inline Range<Rational> fulfilling_values(const Target& target) {
  const Rational bound(target.bound);
  const Rational upper(target.upper);
  switch (target.comparison) {
    case Comparison::at_least:
      return {bound, std::nullopt, false, false};
    case Comparison::more_than:
      return {bound, std::nullopt, true, false};
    case Comparison::at_most:
      return {std::nullopt, bound, false, false};
    case Comparison::less_than:
      return {std::nullopt, bound, false, true};
    case Comparison::between:
      return {bound, upper, false, false};
    case Comparison::about:
      return {bound - upper, bound + upper, false, false};
    case Comparison::is:
      break;
  }
  return Range<Rational>::unknown();
}

/// Whether the value is one of the range.
inline bool is_in(const Range<Rational>& range, const Rational& value) {
  const bool above = !range.low || (range.low_open ? value > *range.low : value >= *range.low);
  return above && (!range.high || (range.high_open ? value < *range.high : value <= *range.high));
}

/// Whether two values, in the unit of the bound, stand on different sides of what a target asks
/// for; false for states.
inline bool on_different_sides(const Target& target, const Rational& left, const Rational& right) {
  const Range<Rational> values = fulfilling_values(target);
  return is_in(values, left) != is_in(values, right);
}

}  // namespace planmeter
