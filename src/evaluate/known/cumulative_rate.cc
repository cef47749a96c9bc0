// SPDX-License-Identifier: MIT
// The sum of powers grows with its base, so halving an interval finds it.
#include "evaluate/known/cumulative_rate.h"

namespace planmeter {

namespace {

constexpr int rate_places = 20;

/// factor + factor^2 + … + factor^years.
Rational sum_of_powers(const Rational& factor, unsigned years) {
  Rational sum(0);
  for (unsigned k = 0; k < years; ++k) sum = (sum + Rational(1)) * factor;
  return sum;
}

}  // namespace

std::optional<Rational> cumulative_rate(const Rational& sum, unsigned years) {
  if (years == 0 || sum.sign() < 0) return std::nullopt;
  const Rational half = Rational(1) / Rational(2);
  const Rational width = Rational(1) / Rational(10).power(rate_places + 2);
  Rational low(0);
  Rational high = sum;  // the first power alone is no more than the sum
  while (high - low > width) {
    const Rational middle = (low + high) * half;
    (sum_of_powers(middle, years) <= sum ? low : high) = middle;
  }
  // A rate that ends, such as 15 %, is found as itself and not as its neighbour.
  if (const std::optional<Decimal> ending = Decimal::parse(high.to_fixed(rate_places))) {
    const Rational factor(*ending);
    if (sum_of_powers(factor, years) == sum) return factor - Rational(1);
  }
  return low - Rational(1);
}

}  // namespace planmeter
