// SPDX-License-Identifier: MIT
// Tests of real numbers known as closely as is asked for.
#include "evaluate/known/real.h"

#include <doctest/doctest.h>

namespace planmeter::real_test {

TEST_CASE("Real: what is rational is exact") {
  const Real third = Real(1) / Real(3);
  CHECK((third * Real(3) - Real(1)).against_zero() == 0);
  CHECK(third.figure() == Rational(1) / Rational(3));
  CHECK((Real::root(Rational(9), 2) - Real(3)).against_zero() == 0);
  CHECK(absolute(Real(-2)).figure() == Rational(2));
}

TEST_CASE("Real: a root is told from numbers close to it") {
  // 1.41421356237309504880168872420969807856967... squared is 2.
  const Real root = Real::root(Rational(2), 2);
  const Rational below = Decimal::parse("1.4142135623730950488016887242096980").value();
  const Rational above = Decimal::parse("1.4142135623730950488016887242096981").value();
  CHECK((root - Real(below)).against_zero() > 0);
  CHECK((root - Real(above)).against_zero() < 0);
  CHECK(root.figure().to_text() == "1.4142135623731");
}

TEST_CASE("Real: what no number of digits tells apart is equal") {
  // The square root of 2 and the fourth of 4 are one number.
  const Real ratio =
      (Real::root(Rational(2), 2) - Real(1)) / (Real::root(Rational(4), 4) - Real(1));
  CHECK((ratio - Real(1)).against_zero() == 0);
  CHECK(ratio.figure().to_text() == "1");
}

TEST_CASE("Real: a logarithm, and a figure that is very small") {
  const Real ratio = Real::logarithm(Rational(9)) / Real::logarithm(Rational(3));
  CHECK((ratio - Real(2)).against_zero() == 0);
  CHECK(Real::logarithm(Rational(1)).figure() == Rational(0));
  // ln 2 = 0.693147180559945309...
  CHECK(Real::logarithm(Rational(2)).figure().to_text() == "0.693147180559945");
  // (1 + 10^-40)^(1/2) - 1 is 5 * 10^-41 - 1.25 * 10^-81.
  const Rational tiny = Rational(1) / Rational(10).power(40);
  CHECK((Real::root(Rational(1) + tiny, 2) - Real(1)).figure().to_text() ==
        "0.00000000000000000000000000000000000000005");
}

TEST_CASE("Real: a divisor close to zero is looked at more closely") {
  // The root of 1 + 10^-60 is 1 + 5 * 10^-61 - ...: its first 40 digits are those of 1.
  const Rational tiny = Rational(1) / Rational(10).power(60);
  const Real over = Real(tiny) / (Real::root(Rational(1) + tiny, 2) - Real(1));
  CHECK((over - Real(2)).against_zero() > 0);
  CHECK((over - Real(Decimal(200000001, 8))).against_zero() < 0);
}

}  // namespace planmeter::real_test
