// SPDX-License-Identifier: MIT
// Tests of the compound projection of the United Nations progress chart.
#include <doctest/doctest.h>

#include "method_sample.h"

namespace planmeter::method_unsd_test {

using namespace sample;

TEST_CASE("Method unsd: a linear share of a compound projection") {
  const MethodInput way = two_years("100", "121");
  // 110 after one year leads to 121; 105 to 110.25, which is 10.25 of 21.
  CHECK(told(Method::unsd, in(way, 2021, "110")) == "score_3 1");
  CHECK(told(Method::unsd, in(way, 2021, "105")) == "score_2 0.488095238095238");
  // 101 to 102.01: 2.01 of 21 is less than a tenth.
  CHECK(told(Method::unsd, in(way, 2021, "101")) == "score_1 0.0957142857142857");
  CHECK(told(Method::unsd, in(way, 2021, "99")).starts_with("score_1 -0.0947"));
}

TEST_CASE("Method unsd: what is met is met whatever the trend") {
  CHECK(told(Method::unsd, in(upward("130", "121"), 2021, "125")).starts_with("target_met"));
  // A base past the goal: below it again is no progress.
  CHECK(told(Method::unsd, in(upward("130", "121"), 2021, "120")) == "score_1");
  CHECK(told(Method::unsd, in(upward("121", "121"), 2021, "120")) == "score_1");
}

TEST_CASE("Method unsd: within one point of 0 or 100 per cent is met") {
  MethodInput share = upward("90", "100");
  share.measure = Measure::share;
  CHECK(told(Method::unsd, in(share, 2021, "99")).starts_with("target_met"));
  CHECK(told(Method::unsd, in(share, 2021, "98.99")).starts_with("score_3"));
  MethodInput none = downward("3", "0");
  none.measure = Measure::share;
  CHECK(told(Method::unsd, in(none, 2021, "1")).starts_with("target_met"));
  CHECK(told(Method::unsd, in(none, 2021, "1.1")).starts_with("score_3"));
  // Only of a share, and only of those two.
  CHECK(told(Method::unsd, in(upward("90", "100"), 2021, "99")).starts_with("score_3"));
}

TEST_CASE("Method unsd: yes or no, and refusals") {
  MethodInput state;
  state.measure = Measure::state;
  state.goal = Goal{2025, Rational(1), std::nullopt};
  CHECK(told(Method::unsd, state) == "score_1");
  state.reached = true;
  CHECK(told(Method::unsd, state) == "target_met");
  MethodInput growth = in(upward("3", "5"), 2022, "4");
  growth.measure = Measure::growth;
  CHECK(told(Method::unsd, growth) == "method_not_applicable");
  CHECK(told(Method::unsd, in(upward("0", "5"), 2022, "4")) == "zero_in_ratio");
  // From 3 to nothing, and nothing from there on: (0 - 3) / (5 - 3).
  CHECK(told(Method::unsd, in(upward("3", "5"), 2022, "0")) == "score_1 -1.5");
  CHECK(told(Method::unsd, in(upward("-3", "5"), 2022, "4")) == "sign_change");
  CHECK(told(Method::unsd, in(upward("3", "5"), 2020, "3")) == "too_few_values");
}

TEST_CASE("Method unsd: without a target, the rate in the wanted direction") {
  MethodInput up;
  up.base_year = 2020;
  up.base = Rational(1000);
  up.direction = Direction::up;
  CHECK(told(Method::unsd, in(up, 2021, "1020")) == "score_3 0.02");
  CHECK(told(Method::unsd, in(up, 2021, "1019.9")) == "score_2 0.0199");
  CHECK(told(Method::unsd, in(up, 2021, "1005")) == "score_2 0.005");
  CHECK(told(Method::unsd, in(up, 2021, "1004.9")) == "score_1 0.0049");
  up.direction = Direction::down;
  CHECK(told(Method::unsd, in(up, 2021, "980")) == "score_3 0.02");
}

}  // namespace planmeter::method_unsd_test
