// SPDX-License-Identifier: MIT
// The ends of what is known of a quotient, as figures.
#pragma once

#include "core/rational.h"
#include "evaluate/known/fixed.h"
#include "evaluate/known/known.h"

namespace planmeter {

/// One end of what is known of a value; nothing where it is unbounded. An open one does not belong.
struct End {
  std::optional<Rational> value;
  bool open = false;
  bool lower = true;
};

/// The numerator's end over the end of the denominator that leads furthest that way.
inline End quotient_end(const Quotient<Rational>& value, bool lower) {
  const Range<Rational>& above = value.numerator;
  const Range<Rational>& below = value.denominator;
  const std::optional<Rational>& top = lower ? above.low : above.high;
  End end{std::nullopt, false, lower};
  if (!top) return end;
  const bool top_open = lower ? above.low_open : above.high_open;
  // What is above zero is least over the most; what is below zero the other way about.
  const bool over_most = (top->sign() >= 0) == lower;
  const std::optional<Rational>& divisor = over_most ? below.high : below.low;
  if (divisor && divisor->sign() > 0) {
    end.value = *top / *divisor - value.offset;
    end.open =
        is_open_product(*top, top_open, divisor, over_most ? below.high_open : below.low_open);
  } else if (over_most) {
    // Over whatever much it comes as close to nothing as you like.
    end.value = Rational(0) - value.offset;
    end.open = top->sign() != 0 || top_open;
  }
  return end;
}

inline End low_end(const Quotient<Rational>& value) { return quotient_end(value, true); }
inline End high_end(const Quotient<Rational>& value) { return quotient_end(value, false); }

/// The same over 1: a denominator that is known between bounds would count twice in a sum.
inline Quotient<Rational> over_one(const Quotient<Rational>& value) {
  const End low = low_end(value);
  const End high = high_end(value);
  Quotient<Rational> whole;
  whole.numerator = {low.value, high.value, low.open, high.open};
  return whole;
}
/// Fixed does not divide: the caller starts over with Rational.
inline Quotient<Fixed> over_one(const Quotient<Fixed>&) { throw Overflow(); }

}  // namespace planmeter
