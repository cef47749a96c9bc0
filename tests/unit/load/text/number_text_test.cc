// SPDX-License-Identifier: MIT
// Where a number ends, and thousands separators.
#include "load/text/number_text.h"

#include <doctest/doctest.h>

namespace planmeter::number_text_test {
namespace {

/// The number and, after a bar, what is left.
std::string take(std::string_view text) {
  const std::optional<std::string> number = take_number(text);
  return number ? *number + "|" + std::string(text) : "none";
}

TEST_CASE("number_text: a number is taken up to its end") {
  CHECK(take("39亿元") == "39|亿元");
  CHECK(take("-4.43%") == "-4.43|%");
  CHECK(take("+3") == "+3|");
  CHECK(take(".5 x") == ".5| x");
  CHECK(take("1.03E+3家") == "1.03e+3|家");
  CHECK(take("5e") == "5|e");
  CHECK(take("0x10") == "0|x10");
  CHECK(take("\xE2\x88\x92"
             "12.5亿元") == "-12.5|亿元");  // U+2212
}

TEST_CASE("number_text: thousands separators stand between groups of three") {
  CHECK(take("7,141") == "7141|");
  CHECK(take("1,234,567.5家") == "1234567.5|家");
  for (const std::string text : {"71,41", "7141,000", ",141", "7,1414", "7,", "7,,141", "0,399",
                                 "-0,399", "012,345", "00,399.5"}) {
    CAPTURE(text);
    CHECK(take(text) == "none");
  }
}

TEST_CASE("number_text: no digit, no number") {
  for (const std::string text : {"", "-", ".", "nan", "inf", "亿元"}) {
    CAPTURE(text);
    CHECK(take(text) == "none");
  }
}

TEST_CASE("has_lone_group: one comma and no point") {
  CHECK(has_lone_group("24,125%"));
  CHECK_FALSE(has_lone_group("24125"));
  CHECK_FALSE(has_lone_group("1,234,567"));
  CHECK_FALSE(has_lone_group("1,234.5"));
}

TEST_CASE("unit_behind_number: a unit, and nothing where the rest is more than one") {
  CHECK(unit_behind_number("63%") == "%");
  CHECK(unit_behind_number("-0.5 ％") == "％");
  CHECK(unit_behind_number("7,141万人") == "万人");
  CHECK(unit_behind_number("2025年") == "年");
  CHECK(unit_behind_number("63") == "");
  CHECK(unit_behind_number("7,141") == "");
  CHECK(unit_behind_number("15—20%") == "");
  CHECK(unit_behind_number("0x10") == "");
  CHECK(unit_behind_number("约15") == "");
  CHECK(unit_behind_number("") == "");
}

}  // namespace
}  // namespace planmeter::number_text_test
