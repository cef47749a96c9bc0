// SPDX-License-Identifier: MIT
// A value against what a target asks for.
#pragma once

#include "core/plan.h"
#include "evaluate/known/known.h"
#include "evaluate/known/range.h"

namespace planmeter {

/// What `bound` asks of the quantity as it is measured: for average growth the factor it leads to
/// by `year`.
template <typename Number>
Quotient<Number> demanded(Quantity quantity, const Number& bound, int since, int year) {
  Quotient<Number> quotient;
  if (quantity != Quantity::average_growth) {
    quotient.numerator = Range<Number>::exactly(bound);
    return quotient;
  }
  const unsigned steps = static_cast<unsigned>(year - since);
  Number percent = bound + Number(100);
  if (percent.sign() < 0) percent = Number(0);
  quotient.numerator = Range<Number>::exactly(percent.power(steps));
  quotient.denominator = Range<Number>::exactly(Number(100).power(steps));
  return quotient;
}

/// left - right as far as its sign goes: multiplied by both (positive) denominators.
template <typename Number>
Range<Number> excess(const Quotient<Number>& left, const Quotient<Number>& right) {
  const Range<Number> over = times_non_negative(left.numerator, right.denominator);
  const Range<Number> base =
      times_non_negative(right.numerator + right.denominator * left.offset, left.denominator);
  return over - base;
}

/// Whether the measured value fulfils the target; unknown for states.
template <typename Number>
Decision decide(const Quotient<Number>& value, const Target& target) {
  const Number zero(0);
  const auto against = [&](const Number& bound) {
    return excess(value, demanded(target.quantity, bound, target.since, target.year));
  };
  const Number bound(target.bound);
  const Number upper(target.upper);
  switch (target.comparison) {
    case Comparison::at_least:
      return decide_at_least(against(bound), zero);
    case Comparison::more_than:
      return decide_more_than(against(bound), zero);
    case Comparison::at_most:
      return opposite(decide_more_than(against(bound), zero));
    case Comparison::less_than:
      return opposite(decide_at_least(against(bound), zero));
    case Comparison::between:
      return both(decide_at_least(against(bound), zero),
                  opposite(decide_more_than(against(upper), zero)));
    case Comparison::about:
      return both(decide_at_least(against(bound - upper), zero),
                  opposite(decide_more_than(against(bound + upper), zero)));
    case Comparison::is:
      break;
  }
  return Decision::unknown;
}

}  // namespace planmeter
