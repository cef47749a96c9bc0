// SPDX-License-Identifier: MIT
// Tests of the methods by time elapsed and by change achieved.
#include <doctest/doctest.h>

#include "method_sample.h"

namespace planmeter::method_way_test {

using namespace sample;

TEST_CASE("Method time: share of the way less share of the time, in points") {
  const MethodInput way = upward("530", "900");
  // 148 of 370 is 0.4; two years of five are 0.4.
  CHECK(told(Method::time, in(way, 2022, "678")) == "green 0");
  CHECK(told(Method::time, in(way, 2022, "677.963")) == "yellow -0.01");
  // 111 of 370 is 0.3: 10 points behind is still yellow.
  CHECK(told(Method::time, in(way, 2022, "641")) == "yellow -10");
  CHECK(told(Method::time, in(way, 2022, "640.963")) == "red -10.01");
  CHECK(told(Method::time, in(way, 2022, "900")) == "green 60");
  // In the base year nothing is gone and nothing is made.
  CHECK(told(Method::time, in(way, 2020, "530")) == "green 0");
}

TEST_CASE("Method time: falling indicators need no case of their own") {
  // From 10 to 5: 7 is 0.6 of the way after three years of five.
  CHECK(told(Method::time, in(downward("10", "5"), 2023, "7")) == "green 0");
  CHECK(told(Method::time, in(downward("10", "5"), 2023, "11")) == "red -80");
}

TEST_CASE("Method time: what has no way") {
  CHECK(told(Method::time, in(upward("20", "20"), 2022, "18")) == "zero_in_ratio");
  MethodInput bare = in(upward("1", "2"), 2022, "1.5");
  bare.base.reset();
  CHECK(told(Method::time, bare) == "no_baseline");
  MethodInput range = in(upward("1", "2"), 2022, "1.5");
  range.goal->high = Rational(3);
  CHECK(told(Method::time, range) == "method_not_applicable");
  range.goal.reset();
  CHECK(told(Method::time, range) == "method_not_applicable");
  MethodInput yearly = in(upward("1", "2"), 2022, "1.5");
  yearly.yearly = Yearly::value;
  CHECK(told(Method::time, yearly) == "method_not_applicable");
}

TEST_CASE("Method time: from a base past the goal there is no way, however far it falls") {
  // (18 - 20) / (19 - 20) would be 200 % of the way.
  CHECK(told(Method::time, in(upward("20", "19"), 2022, "18")) == "method_not_applicable");
  CHECK(told(Method::change_achieved, in(upward("20", "19"), 2022, "18")) ==
        "method_not_applicable");
}

TEST_CASE("Method change-achieved: per cent of the targeted change") {
  const MethodInput way = upward("530", "900");
  CHECK(told(Method::change_achieved, in(way, 2022, "641")) == "improved 30");
  CHECK(told(Method::change_achieved, in(way, 2022, "900")) == "achieved 100");
  CHECK(told(Method::change_achieved, in(way, 2022, "899.963")) == "improved 99.99");
  CHECK(told(Method::change_achieved, in(way, 2022, "530")) == "no_progress 0");
  CHECK(told(Method::change_achieved, in(downward("60", "50"), 2022, "59")) == "improved 10");
}

}  // namespace planmeter::method_way_test
