// SPDX-License-Identifier: MIT
// How a value goes on from year to year: by the same change, or at the same rate.
#pragma once

#include <compare>

#include "core/plan.h"
#include "core/rational.h"

namespace planmeter {

/// Whether a value that stands to the goal like this fulfils the comparison; never for ranges and
/// states.
constexpr bool holds(Comparison comparison, std::strong_ordering value_to_goal) {
  switch (comparison) {
    case Comparison::at_least:
      return value_to_goal >= 0;
    case Comparison::more_than:
      return value_to_goal > 0;
    case Comparison::at_most:
      return value_to_goal <= 0;
    case Comparison::less_than:
      return value_to_goal < 0;
    case Comparison::between:
    case Comparison::about:
    case Comparison::is:
      break;
  }
  return false;
}

/// The same change every year: now + step * years.
struct StraightLine {
  Rational now;
  Rational step;

  Rational at(int years) const { return now + step * Rational(years); }
  int way() const { return step.sign(); }
  std::strong_ordering against(const Rational& goal, int years) const { return at(years) <=> goal; }
};

/// The same rate every year: now * (now / base)^(years / steps); now and base above zero.
struct ConstantRate {
  Rational base;
  Rational now;
  unsigned steps = 1;

  /// The value to the power of `steps`, which is rational.
  Rational powered(int years) const {
    return (now / base).power(static_cast<unsigned>(years)) * now.power(steps);
  }
  Rational at(int years) const { return powered(years).root(steps); }
  int way() const { return now > base ? 1 : now < base ? -1 : 0; }
  std::strong_ordering against(const Rational& goal, int years) const {
    if (goal.sign() <= 0) return std::strong_ordering::greater;
    return powered(years) <=> goal.power(steps);
  }
};

}  // namespace planmeter
