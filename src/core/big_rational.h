// SPDX-License-Identifier: MIT
// What Rational does where a SmallFraction does not hold a number or a result. As documented there.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <utility>

#include "core/rational.h"

namespace planmeter {

constexpr int text_digits = 15;

struct BigRational {
  static Rational of(const Decimal& value);
  static Rational of(std::int64_t value);

  /// Of one that is held big.
  static int sign(const Rational& value);
  static Rational magnitude(const Rational& value);
  static Rational sum(const Rational& left, const Rational& right);
  static Rational difference(const Rational& left, const Rational& right);
  static Rational product(const Rational& left, const Rational& right);
  static Rational quotient(const Rational& left, const Rational& right);
  /// Of two that are held big.
  static bool equal(const Rational& left, const Rational& right);
  static std::strong_ordering compare(const Rational& left, const Rational& right);
  static Rational power(const Rational& base, unsigned exponent);

  static Rational root(const Rational& value, unsigned degree, int digits);
  static std::pair<Rational, Rational> root_between(const Rational& value, unsigned degree,
                                                    int digits);
  static Rational logarithm(const Rational& value, int digits);

  static std::string to_text(const Rational& value);
  static std::string to_whole_text(const Rational& value);
  static std::string to_fixed(const Rational& value, int places);
  static Rational floor(const Rational& value);
  static Rational rounded(const Rational& value, int places);

  /// The number itself, to take apart; and the other way round, the shorter way of holding it.
  /// `fraction` must be in lowest terms.
  static BigFraction fraction_of(const Rational& value);
  static Rational rational_of(BigFraction fraction);
  static bool is_held_small(const Rational& value) { return value.is_small(); }
};

}  // namespace planmeter
