// SPDX-License-Identifier: MIT
// Tests of the trend arrow.
#include <doctest/doctest.h>

#include "method_sample.h"

namespace planmeter::method_sdsn_test {

using namespace sample;

TEST_CASE("Method sdsn: the pace of five years against the pace needed over the plan's years") {
  // 100 in 2016 and 150 wanted: 50 in the five years of the plan, 10 a year.
  const auto arrow = [](std::string_view value) {
    return told(Method::sdsn,
                after(in(upward("110", "150"), 2021, value), {"100", "101", "102", "103", "104"}));
  };
  CHECK(arrow("125") == "moderately_increasing 0.5");
  CHECK(arrow("124.9") == "stagnating 0.498");
  CHECK(arrow("149") == "moderately_increasing 0.98");
  CHECK(arrow("100") == "stagnating 0");
  CHECK(arrow("99") == "decreasing -0.02");
  CHECK(arrow("150") == "on_track 1");
}

TEST_CASE("Method sdsn: with a plan from 2015 to 2030 the years are the source's 15") {
  MethodInput way = downward("40", "10");
  way.base_year = 2015;
  way.goal->year = 2030;
  // Down by 10 in five years, 2 a year; from 40 to 10 in fifteen is 2 a year.
  CHECK(told(Method::sdsn, after(in(way, 2018, "30"), {"40", "39", "38", "37", "36"})) ==
        "on_track 1");
}

TEST_CASE("Method sdsn: the window begins five years back, else four, else six") {
  const MethodInput now = in(upward("110", "150"), 2021, "120");
  MethodInput four = now;
  four.recent = {{2015, Rational(90)}, {2017, Rational(100)}};
  CHECK(told(Method::sdsn, four) == "moderately_increasing 0.5");
  MethodInput six = now;
  six.recent = {{2015, Rational(90)}, {2018, Rational(100)}};
  // 30 in six years is 5 a year; 60 in five would be 12.
  CHECK(told(Method::sdsn, six) == "stagnating 0.416666666666667");
  MethodInput none = now;
  none.recent = {{2014, Rational(90)}, {2018, Rational(100)}};
  CHECK(told(Method::sdsn, none) == "too_few_values");
}

TEST_CASE("Method sdsn: a window that begins past the goal") {
  CHECK(told(Method::sdsn, after(in(upward("110", "150"), 2021, "140"),
                                 {"160", "155", "150", "145", "142"})) == "decreasing");
  CHECK(told(Method::sdsn, after(in(upward("110", "150"), 2021, "155"),
                                 {"160", "155", "150", "145", "142"})) == "on_track");
}

}  // namespace planmeter::method_sdsn_test
