// SPDX-License-Identifier: MIT
// How far a published figure may stand from the exact one.
#pragma once

#include "core/decimal.h"
#include "core/rational.h"

namespace planmeter {

/// Half a unit of the last digit after the point; half a one for whole numbers.
inline Rational half_last_digit(const Decimal& value) {
  const Rational half = Rational(1) / Rational(2);
  if (value.scale() <= 0) return half;
  return half / Rational(10).power(static_cast<unsigned>(value.scale()));
}

}  // namespace planmeter
