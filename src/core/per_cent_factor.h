// SPDX-License-Identifier: MIT
// A rate in per cent as what it multiplies by.
#pragma once

#include "core/rational.h"

namespace planmeter {

/// 1 + value / 100 for `sign` 1, 1 - value / 100 for -1, the value itself for 0; and back.
inline Rational factor_of_per_cent(const Rational& value, int sign) {
  return sign == 0 ? value : Rational(1) + value * Rational(sign) / Rational(100);
}
inline Rational per_cent_of_factor(const Rational& factor, int sign) {
  return sign == 0 ? factor : (factor - Rational(1)) * Rational(100) * Rational(sign);
}

}  // namespace planmeter
