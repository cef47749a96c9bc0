// SPDX-License-Identifier: MIT
// Tests of exact fractions and of the rule for figures: exact within 15 digits, else rounded to 15.
#include "core/rational.h"

#include <doctest/doctest.h>

#include <utility>

namespace planmeter::rational_test {

namespace {

Rational number(std::string_view text) { return Decimal::parse(text).value(); }

Rational fraction(std::int64_t numerator, std::int64_t denominator) {
  return Rational(numerator) / Rational(denominator);
}

}  // namespace

TEST_CASE("Rational: the four operations are exact") {
  CHECK(fraction(1, 3) + fraction(1, 6) == fraction(1, 2));
  CHECK(fraction(1, 3) - fraction(1, 2) == fraction(-1, 6));
  CHECK(fraction(2, 3) * fraction(9, 4) == fraction(3, 2));
  CHECK(fraction(2, 3) / fraction(-4, 9) == fraction(-3, 2));
  CHECK(number("0.1") + number("0.2") == number("0.3"));
  CHECK(number("1.15") * Rational(100) == Rational(115));
  CHECK(fraction(1, 3) * Rational(3) == Rational(1));
  CHECK(Rational() == Rational(0));
}

TEST_CASE("Rational: of decimals of every size") {
  CHECK(number("1e30") * number("1e-30") == Rational(1));
  CHECK(number("-18446744073709551617") == Rational(-1) - number("18446744073709551616"));
  CHECK(number("-0.5") == fraction(-1, 2));
  CHECK(number("-12345678901234567890123456789012345678") +
            number("12345678901234567890123456789012345679") ==
        Rational(1));
}

TEST_CASE("Rational: order and sign") {
  CHECK(fraction(1, 3) < fraction(34, 100));
  CHECK(fraction(-1, 3) > fraction(-34, 100));
  CHECK((fraction(2, 4) <=> fraction(1, 2)) == std::strong_ordering::equal);
  CHECK(fraction(-1, 3).sign() == -1);
  CHECK(Rational().sign() == 0);
  CHECK(fraction(-1, -3).sign() == 1);
}

TEST_CASE("Rational: powers") {
  CHECK(number("1.15").power(2) == number("1.3225"));
  CHECK(fraction(-2, 3).power(3) == fraction(-8, 27));
  CHECK(fraction(2, 3).power(0) == Rational(1));
  CHECK(Rational(0).power(0) == Rational(1));
  CHECK(Rational(0).power(3) == Rational(0));
  CHECK(Rational(2).power(100).to_fixed(0) == "1267650600228229401496703205376");
}

TEST_CASE("Rational: a root between two numbers of as many digits as asked for") {
  const auto [low, high] = Rational(2).root_between(2, 5);
  CHECK(low.to_text() == "1.414213");
  CHECK(high.to_text() == "1.414214");
  const auto [same, again] = fraction(9, 4).root_between(2, 5);
  CHECK(same == fraction(3, 2));
  CHECK(again == fraction(3, 2));
}

TEST_CASE("Rational: roots of a high degree") {
  CHECK(Rational(2).power(1000).root(250) == Rational(16));
  // (2^1000 + 1)^(1/250) is above 16 by 16 / (250 * 2^1000): none of its first 60 digits.
  CHECK((Rational(2).power(1000) + Rational(1)).root(250) == Rational(16));
  CHECK((Rational(2).power(1000) - Rational(1)).root(250) < Rational(16));
  CHECK((Rational(3).power(40) * Rational(7).power(40)).root(40) == Rational(21));
}

TEST_CASE("Rational: roots that are rational are exact") {
  CHECK(fraction(4, 9).root(2) == fraction(2, 3));
  CHECK(number("1.3225").root(2) == number("1.15"));
  CHECK(number("2.0113571875").root(5) == number("1.15"));  // 1.15^5
  CHECK(Rational(1).root(7) == Rational(1));
  CHECK(Rational(0).root(5) == Rational(0));
  CHECK(fraction(5, 7).root(1) == fraction(5, 7));
  CHECK(number("1e30").root(3) == number("1e10"));
  CHECK(number("1e-30").root(2) == number("1e-15"));
}

TEST_CASE("Rational: other roots to far more digits than are printed") {
  // 1.41421356237309504880…, 1.14869835499703500679… and 1.25992104989487316476…
  CHECK(Rational(2).root(2).to_text() == "1.4142135623731");
  CHECK(Rational(2).root(5).to_text() == "1.14869835499704");
  CHECK(Rational(2).root(3).to_text() == "1.25992104989487");
  CHECK(Rational(2).root(2).to_fixed(20) == "1.41421356237309504880");
  CHECK(number("0.0002").root(2).to_text() == "0.014142135623731");
  CHECK(number("2e30").root(2).to_text() == "1414213562373100");
  // cut off and not rounded up, so its square stays below
  CHECK(Rational(2).root(2).power(2) < Rational(2));
  CHECK(Rational(2) - Rational(2).root(2).power(2) < number("1e-30").power(1));
}

TEST_CASE("Rational::to_text: exact where it ends within 15 digits") {
  CHECK(Rational(0).to_text() == "0");
  CHECK(Rational(750).to_text() == "750");
  CHECK(number("-0.50").to_text() == "-0.5");
  CHECK(fraction(1, 8).to_text() == "0.125");
  CHECK(Rational(123456789012345).to_text() == "123456789012345");
  CHECK(number("0.123456789012345").to_text() == "0.123456789012345");
  CHECK(number("0.000000123456789012345").to_text() == "0.000000123456789012345");
  CHECK(number("12345.6789012345").to_text() == "12345.6789012345");
  CHECK(number("1e30").to_text() == "1000000000000000000000000000000");
}

TEST_CASE("Rational::to_text: else rounded to 15 digits, half away from zero") {
  CHECK(fraction(1, 3).to_text() == "0.333333333333333");
  CHECK(fraction(2, 3).to_text() == "0.666666666666667");
  CHECK(fraction(-2, 3).to_text() == "-0.666666666666667");
  CHECK(fraction(200, 3).to_text() == "66.6666666666667");
  CHECK(fraction(1, 300).to_text() == "0.00333333333333333");
  CHECK(number("1.000000000000005").to_text() == "1.00000000000001");  // 16 digits, a half
  CHECK(number("-1.000000000000005").to_text() == "-1.00000000000001");
  CHECK(number("1.000000000000004").to_text() == "1");
  CHECK(number("0.9999999999999996").to_text() == "1");
  CHECK(number("9999999999999999").to_text() == "10000000000000000");
  CHECK(number("1234567890123456789").to_text() == "1234567890123460000");
  CHECK(number("12345678901234.55").to_text() == "12345678901234.6");
}

TEST_CASE("Rational::floor: the whole number at or below") {
  CHECK(fraction(14, 3).floor() == Rational(4));
  CHECK(fraction(-14, 3).floor() == Rational(-5));
  CHECK(Rational(-5).floor() == Rational(-5));
  CHECK(Rational(7).floor() == Rational(7));
  CHECK(fraction(-1, 3).floor() == Rational(-1));
  CHECK(Rational(0).floor() == Rational(0));
  CHECK(number("18446744073709551617.5").floor() == number("18446744073709551617"));
}

TEST_CASE("Rational::rounded: the nearest with that many digits, half away from zero") {
  CHECK((number("2") / number("3")).rounded(2) == number("0.67"));
  CHECK(number("0.125").rounded(2) == number("0.13"));
  CHECK(number("-0.125").rounded(2) == number("-0.13"));
  CHECK(number("-2.5").rounded(0) == number("-3"));
  CHECK(number("-0.4").rounded(0) == number("0"));
  CHECK(number("7").rounded(60) == number("7"));
}

TEST_CASE("Rational::to_fixed: that many digits, half away from zero") {
  CHECK(number("0.125").to_fixed(2) == "0.13");
  CHECK(number("-0.125").to_fixed(2) == "-0.13");
  CHECK(number("0.1249").to_fixed(2) == "0.12");
  CHECK(number("2.5").to_fixed(0) == "3");
  CHECK(number("-2.5").to_fixed(0) == "-3");
  CHECK(number("0.5").to_fixed(0) == "1");
  CHECK(number("0.4").to_fixed(0) == "0");
  CHECK(Rational(3).to_fixed(4) == "3.0000");
  CHECK(Rational(0).to_fixed(2) == "0.00");
  CHECK(number("0.005").to_fixed(2) == "0.01");
  CHECK(number("-0.004").to_fixed(2) == "0.00");  // no minus in front of nothing
  CHECK(number("9.999").to_fixed(2) == "10.00");
  CHECK(fraction(-4, 3).to_fixed(4) == "-1.3333");
}

TEST_CASE("Rational: copies are apart, and what was moved from can be assigned") {
  Rational first = fraction(1, 3);
  Rational second = first;
  first = first + Rational(1);
  CHECK(second == fraction(1, 3));
  CHECK(first == fraction(4, 3));
  Rational third = std::move(first);
  CHECK(third == fraction(4, 3));
  first = second;
  CHECK(first == fraction(1, 3));
  const Rational& same = first;
  first = same;
  CHECK(first == fraction(1, 3));
}

}  // namespace planmeter::rational_test
