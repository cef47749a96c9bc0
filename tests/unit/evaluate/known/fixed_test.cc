// SPDX-License-Identifier: MIT
// Tests of 128-bit arithmetic: the same results as Rational, or Overflow.
#include "evaluate/known/fixed.h"

#include <doctest/doctest.h>

#include <vector>

#include "core/rational.h"

namespace planmeter::fixed_test {

namespace {

Decimal number(std::string_view text) { return Decimal::parse(text).value(); }
Fixed fixed(std::string_view text) { return Fixed(number(text)); }

const std::string nines_38(38, '9');

}  // namespace

TEST_CASE("Fixed: every operation agrees with Rational") {
  std::vector<Decimal> values;
  for (const std::string text : {"0", "1", "-1", "0.5", "-0.25", "22.5", "530", "0.796", "-100",
                                 "7141", "1e6", "1e-6", "123456.789"}) {
    values.push_back(number(text));
  }
  for (const Decimal& left : values) {
    for (const Decimal& right : values) {
      CAPTURE(left.to_text());
      CAPTURE(right.to_text());
      const Fixed a(left);
      const Fixed b(right);
      const Rational exact_a(left);
      const Rational exact_b(right);
      CHECK((a <=> b) == (exact_a <=> exact_b));
      CHECK((a == b) == (exact_a == exact_b));
      // A third number on the other side of the comparison, to compare the results themselves.
      for (const Decimal& third : values) {
        const Fixed c(third);
        const Rational exact_c(third);
        CHECK(((a + b) <=> c) == ((exact_a + exact_b) <=> exact_c));
        CHECK(((a - b) <=> c) == ((exact_a - exact_b) <=> exact_c));
        CHECK(((a * b) <=> c) == ((exact_a * exact_b) <=> exact_c));
      }
    }
  }
}

TEST_CASE("Fixed: exact sums, differences and products") {
  CHECK(fixed("0.1") + fixed("0.2") == fixed("0.3"));
  CHECK(fixed("1") - fixed("0.999") == fixed("0.001"));
  CHECK(fixed("1.15") * Fixed(100) == Fixed(115));
  CHECK(fixed("-0.5") * fixed("-0.5") == fixed("0.25"));
  CHECK(fixed("1e30") == Fixed(1'000'000'000'000'000'000) * Fixed(1'000'000'000'000));
  CHECK(fixed("1.50") == fixed("1.5"));
}

TEST_CASE("Fixed: the whole number at or below a quotient") {
  CHECK(divided_down(fixed("14"), fixed("3")) == fixed("4"));
  CHECK(divided_down(fixed("-14"), fixed("3")) == fixed("-5"));
  CHECK(divided_down(fixed("-15"), fixed("3")) == fixed("-5"));
  CHECK(divided_down(fixed("7.5"), fixed("0.5")) == fixed("15"));
  CHECK(divided_down(fixed("0.1"), fixed("7")) == fixed("0"));
  CHECK(divided_down(fixed("-0.1"), fixed("7")) == fixed("-1"));
  CHECK_THROWS_AS(divided_down(fixed(nines_38), fixed("0.1")), Overflow);
}

TEST_CASE("Fixed: sign") {
  CHECK(fixed("-0.001").sign() == -1);
  CHECK(Fixed().sign() == 0);
  CHECK((fixed("0.5") - fixed("0.5")).sign() == 0);
  CHECK(fixed("1e-30").sign() == 1);
}

TEST_CASE("Fixed: powers") {
  CHECK(Fixed(115).power(5) == Fixed(20113571875));
  CHECK(fixed("1.15").power(5) == fixed("2.0113571875"));
  CHECK(Fixed(-2).power(3) == Fixed(-8));
  CHECK(Fixed(7).power(0) == Fixed(1));
  CHECK(Fixed(0).power(0) == Fixed(1));
  CHECK(Fixed(2).power(126) > Fixed(0));
}

TEST_CASE("Fixed: what does not fit is thrown, never wrong") {
  // 2^127 is 170141183460469231731687303715884105728, of 39 digits
  CHECK_THROWS_AS(Fixed(2).power(127), Overflow);
  CHECK_THROWS_AS(fixed(nines_38) * Fixed(2), Overflow);
  CHECK_THROWS_AS(fixed(nines_38) + fixed(nines_38), Overflow);
  CHECK_THROWS_AS(fixed("-" + nines_38) - fixed(nines_38), Overflow);
  CHECK_THROWS_AS(fixed("-" + nines_38) * fixed(nines_38), Overflow);
  CHECK_THROWS_AS(fixed(nines_38 + "e30"), Overflow);
  // comparing needs a common scale
  CHECK_THROWS_AS(fixed(nines_38) <=> fixed("0.01"), Overflow);
  CHECK_THROWS_AS(fixed("1e30") <=> fixed("1e-30"), Overflow);
  CHECK_THROWS_AS((void)(fixed("1e30") == fixed("1e-30")), Overflow);
}

TEST_CASE("Fixed: the widest that fit") {
  CHECK(fixed(nines_38) < fixed("1e30") * Fixed(100'000'000));
  CHECK(fixed(nines_38) + Fixed(1) == Fixed(10).power(38));
  CHECK(fixed("-" + nines_38) - Fixed(1) < fixed("-" + nines_38));
  CHECK(fixed("1e-30") < fixed("1e7"));
}

}  // namespace planmeter::fixed_test
