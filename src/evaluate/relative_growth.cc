// SPDX-License-Identifier: MIT
// The root grows with what it is taken of, so the ends of what is known of two factors bound the
// difference of their rates.
#include "evaluate/relative_growth.h"

#include "evaluate/growth_factor.h"
#include "evaluate/real.h"

namespace planmeter {

namespace {

/// 100 times the root of the factor; of one below zero, where no rate leads, as far below zero.
Real percent_of_factor(const Rational& factor, unsigned steps) {
  const Real root = Real::root(factor.magnitude(), steps);
  return factor.sign() < 0 ? Real(-100) * root : Real(100) * root;
}

std::optional<Rational> low_factor(const Quotient<Rational>& factor) {
  const Range<Rational>& above = factor.numerator;
  if (!above.low) return std::nullopt;
  const std::optional<Rational>& below =
      above.low->sign() < 0 ? factor.denominator.low : factor.denominator.high;
  return below ? std::optional<Rational>(*above.low / *below) : std::nullopt;
}

std::optional<Rational> high_factor(const Quotient<Rational>& factor) {
  const Range<Rational>& above = factor.numerator;
  if (!above.high) return std::nullopt;
  const std::optional<Rational>& below =
      above.high->sign() < 0 ? factor.denominator.high : factor.denominator.low;
  if (!below || below->sign() <= 0) return std::nullopt;
  return *above.high / *below;
}

}  // namespace

Decision decide_in_step(const AreaData& data, const Target& target, int year) {
  const Known<Rational> own = growth_factor<Rational>(data, target.since, year);
  const Known<Rational> other = growth_factor<Rational>(*data.reference, target.since, year);
  if (!own.exists || !other.exists) return Decision::unknown;
  const unsigned steps = static_cast<unsigned>(year - target.since);
  const Real tolerance{Rational(target.upper)};
  // How far `more` is above `less` at least; past the tolerance it is out of step.
  const auto rises_past = [&](const std::optional<Rational>& more,
                              const std::optional<Rational>& less) -> std::optional<bool> {
    if (!more || !less) return std::nullopt;
    const Real above = percent_of_factor(*more, steps) - percent_of_factor(*less, steps);
    return (above - tolerance).against_zero() > 0;
  };
  if (rises_past(low_factor(own.value), high_factor(other.value)) == true ||
      rises_past(low_factor(other.value), high_factor(own.value)) == true) {
    return Decision::no;
  }
  const bool within = rises_past(high_factor(own.value), low_factor(other.value)) == false &&
                      rises_past(high_factor(other.value), low_factor(own.value)) == false;
  return within ? Decision::yes : Decision::unknown;
}

}  // namespace planmeter
