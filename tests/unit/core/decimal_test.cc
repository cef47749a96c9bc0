// SPDX-License-Identifier: MIT
// Tests of exact decimals: what is read, what is refused, order, text and limits.
#include "core/decimal.h"

#include <doctest/doctest.h>

#include <limits>

namespace planmeter::decimal_test {

namespace {

/// The text a number is written back as; `(none)` where it is refused.
std::string reread(std::string_view text) {
  const std::optional<Decimal> value = Decimal::parse(text);
  return value ? value->to_text() : "(none)";
}

Decimal number(std::string_view text) { return Decimal::parse(text).value(); }

struct Reading {
  std::string text;
  std::string written;
};

const std::string digits_38 = "12345678901234567890123456789012345678";

}  // namespace

TEST_CASE("Decimal::parse: what is read, and how it is written back") {
  const Reading cases[] = {
      {"0", "0"},
      {"12", "12"},
      {"-0.5", "-0.5"},
      {"+3", "3"},
      {"010", "10"},  // ten, not eight
      {"-007.250", "-7.25"},
      {"1.03E+3", "1030"},
      {"1.03e3", "1030"},
      {"1.03E-3", "0.00103"},
      {"1.000", "1"},
      {"22.50", "22.5"},
      {"100", "100"},
      {"-0", "0"},
      {"-0.00", "0"},
      {"0e999", "0"},  // zero whatever the exponent
      {".5", "0.5"},
      {"1.", "1"},
      {"1.e2", "100"},
      {"1E007", "10000000"},
      {"0.000000000000000000000000000001", "0.000000000000000000000000000001"},
  };
  for (const Reading& one : cases) {
    CAPTURE(one.text);
    CHECK(reread(one.text) == one.written);
  }
}

TEST_CASE("Decimal::parse: what is refused") {
  const std::string cases[] = {
      "",
      "+",
      "-",
      ".",
      "-.",
      "e3",
      ".e3",
      "1e",
      "1e+",
      "1e-",
      "1e+-",
      "1e--3",
      "1e1.5",
      "--1",
      "+-1",
      "-+1",
      "1-",
      "1.2.3",
      "1..2",
      "nan",
      "NaN",
      "inf",
      "-inf",
      "0x10",
      "0b1",
      "1_000",
      "1,000",
      " 1",
      "1 ",
      "1%",
      "39亿",
      "１２",
      "−5",
      "1f",
      "1e3 ",
      "1E3e2",
      "1e99999999999999999999",
      "0x",
      "infinity",
  };
  for (const std::string& text : cases) {
    CAPTURE(text);
    CHECK(reread(text) == "(none)");
  }
  CHECK(reread(std::string_view("1\0", 2)) == "(none)");
}

TEST_CASE("Decimal::parse: at most 38 significant digits") {
  CHECK(reread(digits_38) == digits_38);
  CHECK(reread("-" + digits_38) == "-" + digits_38);
  CHECK(reread(std::string(38, '9')) == std::string(38, '9'));
  CHECK(reread(digits_38 + "9") == "(none)");
  CHECK(reread("0." + digits_38) == "0." + digits_38);
  CHECK(reread("0." + digits_38 + "9") == "(none)");
  // zeros in front of the digits and behind them are none of them
  CHECK(reread("000" + digits_38) == digits_38);
  CHECK(reread(digits_38 + ".000") == digits_38);
  CHECK(reread(digits_38 + "0") == digits_38 + "0");
  CHECK(reread("1" + std::string(37, '0') + "1") == "(none)");  // 39 with those between
}

TEST_CASE("Decimal::parse: an exponent within 30") {
  CHECK(reread("1e30") == "1" + std::string(30, '0'));
  CHECK(reread("1e31") == "(none)");
  CHECK(reread("-1e-30") == "-0." + std::string(29, '0') + "1");
  CHECK(reread("1e-31") == "(none)");
  // either the whole coefficient's exponent or the first digit's is enough
  CHECK(reread("12e30") == "12" + std::string(30, '0'));
  CHECK(reread("12e31") == "(none)");
  CHECK(reread("1.5e-30") == "0." + std::string(29, '0') + "15");
  CHECK(reread("1.5e-31") == "(none)");
  // 10e30 is 1e31, however it is written
  CHECK(reread("10e30") == "(none)");
  CHECK(reread("1" + std::string(30, '0')) == "1" + std::string(30, '0'));
  CHECK(reread("1" + std::string(31, '0')) == "(none)");
  CHECK(reread("10e-31") == "0." + std::string(29, '0') + "1");
}

TEST_CASE("Decimal::parse: what the last written digit stands for") {
  const auto places = [](std::string_view text) {
    int found = 0;
    REQUIRE(Decimal::parse(text, found));
    return found;
  };
  CHECK(places("3.89") == 2);
  CHECK(places("3.890") == 3);
  CHECK(places("39") == 0);
  CHECK(places("1500") == 0);
  CHECK(places("1.50E+3") == -1);  // 1500, of which the last digit counts tens
  CHECK(places("15e-3") == 3);
  CHECK(places("0.00") == 2);
  CHECK(places("0E+5") == -5);
  CHECK(places("0E+2000000000") == -1000);
}

TEST_CASE("Decimal: trailing zeros are taken away, so that equal numbers are equal") {
  CHECK(number("1.50") == number("1.5"));
  CHECK(number("1.5").coefficient() == 15);
  CHECK(number("1.5").scale() == 1);
  CHECK(Decimal(100).coefficient() == 1);
  CHECK(Decimal(100).scale() == -2);
  CHECK(Decimal(-2500, 2) == Decimal(-25));
  CHECK(Decimal(0, 7) == Decimal());
  CHECK(Decimal(0, 7).scale() == 0);
  CHECK(number("1e2") == Decimal(100));
}

TEST_CASE("Decimal::from_parts: high * 2^64 + low") {
  CHECK(Decimal::from_parts(1, 0, 0).to_text() == "18446744073709551616");
  CHECK(Decimal::from_parts(0, std::numeric_limits<std::uint64_t>::max(), 0).to_text() ==
        "18446744073709551615");
  CHECK(Decimal::from_parts(-1, std::numeric_limits<std::uint64_t>::max(), 0) == Decimal(-1));
  CHECK(Decimal::from_parts(0, 225, 1) == number("22.5"));
  // 10 * 2^64 + 2 * 10^3, of which the zeros go
  CHECK(Decimal::from_parts(10, 0, 1).to_text() == "18446744073709551616");
  const Decimal wide = number("-" + digits_38);
  CHECK(Decimal::from_parts(static_cast<std::int64_t>(wide.coefficient() >> 64),
                            static_cast<std::uint64_t>(wide.coefficient()), wide.scale()) == wide);
  CHECK(Decimal::from_coefficient(wide.coefficient(), 3).to_text() ==
        "-12345678901234567890123456789012345.678");
}

TEST_CASE("Decimal: what kind of number it is") {
  CHECK(Decimal().is_zero());
  CHECK_FALSE(number("0.1").is_zero());
  CHECK(number("-0.1").is_negative());
  CHECK_FALSE(Decimal().is_negative());
  CHECK(number("100").is_integer());
  CHECK(Decimal().is_integer());
  CHECK_FALSE(number("99.5").is_integer());
  CHECK(number("9223372036854775807").is_narrow());
  CHECK_FALSE(number("9223372036854775808").is_narrow());
  CHECK(number("-9223372036854775808").is_narrow());
  CHECK_FALSE(number("-9223372036854775809").is_narrow());
  CHECK(number("9223372036854775807e10").is_narrow());  // the coefficient is what is stored
}

TEST_CASE("Decimal: order") {
  CHECK(number("0.796") < number("0.8"));
  CHECK(number("0.8") > number("0.7999999999999999999999999999999999999"));
  CHECK(number("10") > number("9.999"));
  CHECK(number("-10") < number("-9.999"));
  CHECK(number("-0.1") < Decimal());
  CHECK(Decimal() < number("0.1"));
  CHECK(number("-1") < number("1"));
  CHECK((number("1.50") <=> number("1.5")) == std::strong_ordering::equal);
  CHECK((number("-1.5") <=> number("-1.5")) == std::strong_ordering::equal);
  CHECK((Decimal() <=> Decimal()) == std::strong_ordering::equal);
}

TEST_CASE("Decimal: order of numbers whose scales are far apart") {
  CHECK(number("1e30") > number("1e-30"));
  CHECK(number("-1e30") < number("-1e-30"));
  CHECK(number("1e30") > number(std::string(30, '9')));
  CHECK(number("1e30") < number("1" + std::string(29, '0') + "1"));
  CHECK(number("1e-30") < number("0." + std::string(29, '0') + "11"));
  CHECK(number("12e30") > number(digits_38.substr(0, 31)));
  CHECK(number(std::string(38, '9') + "e30") > number(std::string(38, '9')));
  CHECK((number("1e30") <=> number("1" + std::string(30, '0'))) == std::strong_ordering::equal);
}

TEST_CASE("Decimal: a constant of the program") {
  constexpr Decimal bound(225, 1);
  static_assert(bound.scale() == 1 && bound == Decimal(2250, 2));
  static_assert(Decimal::from_parts(0, 1000, 3) == Decimal(1));
  CHECK(bound.to_text() == "22.5");
}

}  // namespace planmeter::decimal_test
