// SPDX-License-Identifier: MIT
// Whether two figures stand on different sides of what a target asks for.
#pragma once

#include "core/plan.h"
#include "core/rational.h"

namespace planmeter {

/// Of two values in the unit of the bound; false for states.
inline bool on_different_sides(const Target& target, const Rational& left, const Rational& right) {
  const Rational bound(target.bound);
  switch (target.comparison) {
    case Comparison::at_least:
    case Comparison::less_than:
      return (left >= bound) != (right >= bound);
    case Comparison::more_than:
    case Comparison::at_most:
      return (left > bound) != (right > bound);
    case Comparison::between: {
      const Rational upper(target.upper);
      return (left >= bound && left <= upper) != (right >= bound && right <= upper);
    }
    case Comparison::about: {
      const Rational tolerance(target.upper);
      const auto inside = [&](const Rational& value) {
        return value >= bound - tolerance && value <= bound + tolerance;
      };
      return inside(left) != inside(right);
    }
    case Comparison::is:
      break;
  }
  return false;
}

}  // namespace planmeter
