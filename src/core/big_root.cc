// SPDX-License-Identifier: MIT
// Roots and logarithms, which are hardly ever rational: to as many digits as asked for.
#include <optional>

#include "core/big_fraction.h"
#include "core/big_rational.h"

namespace planmeter {

namespace {

/// The integer part of the root, by Newton's iteration from above: from the root of the leading
/// half of the digits, as from a power of two it takes as many steps as the degree is high.
Integer integer_root(const Integer& number, unsigned degree) {
  if (number == 0 || degree == 1) return number;
  constexpr unsigned few_bits = 32;
  const unsigned bits = static_cast<unsigned>(boost::multiprecision::msb(number)) / degree + 1;
  const unsigned half = bits / 2;
  Integer guess = bits > few_bits
                      ? Integer((integer_root(number >> (degree * half), degree) + 1) << half)
                      : Integer(Integer(1) << bits);
  while (true) {
    const Integer next =
        ((degree - 1) * guess + number / boost::multiprecision::pow(guess, degree - 1)) / degree;
    if (next >= guess) return guess;
    guess = next;
  }
}

/// The root where it is rational.
std::optional<BigFraction> exact_root_of(const BigFraction& value, unsigned degree) {
  const Integer above = integer_root(value.numerator, degree);
  if (boost::multiprecision::pow(above, degree) != value.numerator) return std::nullopt;
  const Integer below = integer_root(value.denominator, degree);
  if (boost::multiprecision::pow(below, degree) != value.denominator) return std::nullopt;
  return BigFraction{above, below};
}

struct CutOffRoot {
  Integer number;  // root * 10^places without what is behind the point
  int places;
};

/// root(n / d) = root(n * 10^(k * places) / d) / 10^places; enough places for the digits wanted.
CutOffRoot cut_off_root(const BigFraction& value, unsigned degree, int digits) {
  const int before = digits_before_point(value) / static_cast<int>(degree);
  const int places = digits - before + 1;
  const int shift = places * static_cast<int>(degree);
  const Integer radicand =
      shift >= 0 ? Integer(value.numerator * integer_power_of_ten(shift) / value.denominator)
                 : Integer(value.numerator / (value.denominator * integer_power_of_ten(-shift)));
  return {integer_root(radicand, degree), places};
}

/// unit * ln(above / below) = unit * 2 * (z + z^3/3 + z^5/5 + …) with
/// z = (above - below) / (above + below).
Integer logarithm_near_one(const Integer& above, const Integer& below, const Integer& unit) {
  const Integer base = (above - below) * unit / (above + below);
  const Integer square = base * base / unit;
  Integer sum = 0;
  Integer power = base;
  for (int odd = 1; power != 0; odd += 2) {
    sum += power / odd;
    power = power * square / unit;
  }
  return 2 * sum;
}

}  // namespace

Rational BigRational::root(const Rational& value, unsigned degree, int digits) {
  const BigFraction fraction = fraction_of(value);
  if (!value.is_small()) {
    if (const auto exact = exact_root_of(fraction, degree)) return rational_of(*exact);
  }
  const CutOffRoot root = cut_off_root(fraction, degree, digits);
  return rational_of(decimal_fraction(root.number, root.places));
}

std::pair<Rational, Rational> BigRational::root_between(const Rational& value, unsigned degree,
                                                        int digits) {
  const BigFraction fraction = fraction_of(value);
  if (!value.is_small()) {
    if (const auto exact = exact_root_of(fraction, degree)) {
      return {rational_of(*exact), rational_of(*exact)};
    }
  }
  const CutOffRoot root = cut_off_root(fraction, degree, digits);
  return {rational_of(decimal_fraction(root.number, root.places)),
          rational_of(decimal_fraction(root.number + 1, root.places))};
}

Rational BigRational::logarithm(const Rational& value, int digits) {
  // x = m * 2^k with m from 1 to 2, ln x = ln m + k ln 2, in fixed point with ten digits to spare.
  const int places = digits + 10;
  const Integer unit = integer_power_of_ten(places);
  BigFraction scaled_down = fraction_of(value);
  auto& [above, below] = scaled_down;
  int halvings = static_cast<int>(boost::multiprecision::msb(above)) -
                 static_cast<int>(boost::multiprecision::msb(below));
  if (halvings >= 0 ? above < (below << halvings) : (above << -halvings) < below) --halvings;
  (halvings >= 0 ? below : above) <<= halvings >= 0 ? halvings : -halvings;
  const Integer sum =
      logarithm_near_one(above, below, unit) + halvings * logarithm_near_one(2, 1, unit);
  return rational_of(decimal_fraction(sum, places));
}

}  // namespace planmeter
