// SPDX-License-Identifier: MIT
// The root grows with what it is taken of, so the ends of what is known of two factors bound the
// difference of their rates.
#include "evaluate/known/relative_growth.h"

#include "evaluate/known/ends.h"
#include "evaluate/known/growth_factor.h"
#include "evaluate/known/real.h"

namespace planmeter {

Decision decide_in_step(const AreaData& data, const Target& target, int year) {
  const Known<Rational> own = growth_factor<Rational>(data, target.since, year);
  const Known<Rational> other = growth_factor<Rational>(*data.reference, target.since, year);
  if (!own.exists || !other.exists || own.blind || other.blind) return Decision::unknown;
  // What fell below zero has no rate, and is in step with nothing.
  for (const Known<Rational>* known : {&own, &other}) {
    const Range<Rational>& above = known->value.numerator;
    if (decide_at_least(above, Rational(0)) == Decision::no) return Decision::no;
  }
  const unsigned steps = static_cast<unsigned>(year - target.since);
  const Real tolerance{Rational(target.upper)};
  const auto has_rate = [](const End& end) { return end.value && end.value->sign() >= 0; };
  // How the rate of `more`, less that of `less`, stands to the tolerance.
  const auto against = [&](const End& more, const End& less) {
    const Real above =
        Real(100) * (Real::root(*more.value, steps) - Real::root(*less.value, steps));
    return (above - tolerance).against_zero();
  };
  // Past it whatever they are; an end that does not belong lies past what it touches.
  const auto surely_past = [&](const End& low, const End& high) {
    if (!has_rate(low) || !has_rate(high)) return false;
    const std::strong_ordering order = against(low, high);
    return order > 0 || (order == 0 && (low.open || high.open));
  };
  const auto never_past = [&](const End& high, const End& low) {
    return has_rate(high) && has_rate(low) && against(high, low) <= 0;
  };
  const End own_low = low_end(own.value);
  const End own_high = high_end(own.value);
  const End other_low = low_end(other.value);
  const End other_high = high_end(other.value);
  if (surely_past(own_low, other_high) || surely_past(other_low, own_high)) return Decision::no;
  const bool within = never_past(own_high, other_low) && never_past(other_high, own_low);
  return within ? Decision::yes : Decision::unknown;
}

}  // namespace planmeter
