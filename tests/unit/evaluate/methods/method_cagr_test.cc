// SPDX-License-Identifier: MIT
// Tests of the ratio of compound rates, its limits and its refusals.
#include <doctest/doctest.h>

#include "method_sample.h"

namespace planmeter::method_cagr_test {

using namespace sample;

namespace {

MethodInput trend(std::string_view base, Direction direction) {
  MethodInput input;
  input.base_year = 2020;
  input.base = number(base);
  input.direction = direction;
  return input;
}

}  // namespace

TEST_CASE("Method cagr: the rate so far over the rate needed, exact at a threshold") {
  const MethodInput way = two_years("100", "121");
  CHECK(told(Method::cagr, in(way, 2021, "109.5")) == "substantial_progress 0.95");
  CHECK(told(Method::cagr, in(way, 2021, "109.499")) == "moderate_progress 0.9499");
  CHECK(told(Method::cagr, in(way, 2021, "106")) == "moderate_progress 0.6");
  CHECK(told(Method::cagr, in(way, 2021, "105.999")) == "limited_progress 0.5999");
  CHECK(told(Method::cagr, in(way, 2021, "100")) == "limited_progress 0");
  CHECK(told(Method::cagr, in(way, 2021, "99")) == "deterioration -0.1");
  CHECK(told(Method::cagr, in(way, 2021, "121")) == "target_achieved 2.1");
}

TEST_CASE("Method cagr: roots that are the same number give 1") {
  // (2^(1/2) - 1) / (4^(1/4) - 1): neither is rational.
  MethodInput way = upward("1", "4");
  way.goal->year = 2024;
  CHECK(told(Method::cagr, in(way, 2022, "2")) == "substantial_progress 1");
}

TEST_CASE("Method cagr: falling, and all values negative") {
  // From 100 down to 81 in two years is -10 % a year.
  MethodInput down = downward("100", "81");
  down.goal->year = 2022;
  CHECK(told(Method::cagr, in(down, 2021, "94")) == "moderate_progress 0.6");
  CHECK(told(Method::cagr, in(down, 2021, "101")) == "deterioration -0.1");
  // From -4 to -1 in two years halves the loss each year; -3 is a quarter less: 0.25 of 0.5.
  CHECK(told(Method::cagr, in(two_years("-4", "-1"), 2021, "-3")) == "limited_progress 0.5");
  CHECK(told(Method::cagr, in(two_years("-4", "-1"), 2021, "-5")) == "deterioration -0.5");
}

TEST_CASE("Method cagr: a goal equal to the base is decided by whether it is met") {
  CHECK(told(Method::cagr, in(upward("10", "10"), 2022, "12")) == "target_achieved");
  CHECK(told(Method::cagr, in(upward("10", "10"), 2022, "9")) == "deterioration");
  // A base past the goal: falling back below it has a rate of its own sign. 18 / 20 is -10 %
  // in one year, 19 / 20 needs |-5 %|.
  MethodInput past = upward("20", "19");
  past.goal->year = 2021;
  CHECK(told(Method::cagr, in(past, 2021, "18")) == "deterioration -2");
}

TEST_CASE("Method cagr: refusals") {
  CHECK(told(Method::cagr, in(upward("0", "5"), 2022, "3")) == "zero_in_ratio");
  // From 3 to nothing is -100 %, over the 10.76 % a year that lead from 3 to 5.
  CHECK(told(Method::cagr, in(upward("3", "5"), 2022, "0")).starts_with("deterioration -9.29"));
  CHECK(told(Method::cagr, in(upward("-3", "5"), 2022, "0")) == "zero_in_ratio");
  CHECK(told(Method::cagr, in(downward("3", "0"), 2022, "1")) == "zero_in_ratio");
  CHECK(told(Method::cagr, in(upward("-3", "5"), 2022, "1")) == "sign_change");
  CHECK(told(Method::cagr, in(upward("-3", "5"), 2022, "-1")) == "sign_change");
  CHECK(told(Method::cagr, in(upward("3", "5"), 2020, "3")) == "too_few_values");
  // The goal is met even where no rate can be had.
  CHECK(told(Method::cagr, in(upward("0", "5"), 2022, "6")) == "target_achieved zero_in_ratio");
  MethodInput growth = in(upward("3", "5"), 2022, "4");
  growth.measure = Measure::growth;
  CHECK(told(Method::cagr, growth) == "method_not_applicable");
  MethodInput share = in(upward("-3", "-1"), 2022, "-2");
  share.measure = Measure::share;
  CHECK(told(Method::cagr, share) == "method_not_applicable");
}

TEST_CASE("Method cagr: without a target, the plain rate") {
  const MethodInput up = trend("1000", Direction::up);
  CHECK(told(Method::cagr, in(up, 2021, "1015")) == "substantial_progress 0.015");
  CHECK(told(Method::cagr, in(up, 2021, "1014.9")) == "moderate_progress 0.0149");
  CHECK(told(Method::cagr, in(up, 2021, "1005")) == "moderate_progress 0.005");
  CHECK(told(Method::cagr, in(up, 2021, "1004")) == "limited_progress 0.004");
  CHECK(told(Method::cagr, in(up, 2021, "999")) == "deterioration -0.001");
  CHECK(told(Method::cagr, in(trend("1000", Direction::down), 2021, "985")) ==
        "substantial_progress 0.015");
  CHECK(told(Method::cagr, in(trend("1000", Direction::unstated), 2021, "985")) ==
        "method_not_applicable");
}

TEST_CASE("Method cagr: near a limit less is asked for") {
  MethodInput up = trend("50", Direction::up);
  up.limit = Rational(100);
  // C = 1 - 0.5^4.44 = 1 - e^(-4.44 * 0.693147) = 0.953929; 0.015 C = 0.0143089.
  CHECK(told(Method::cagr, in(up, 2021, "50.716")) == "substantial_progress 0.01432");
  CHECK(told(Method::cagr, in(up, 2021, "50.715")) == "moderate_progress 0.0143");
  // At the limit C is 0: to hold it is all that can be done.
  up.base = Rational(100);
  CHECK(told(Method::cagr, in(up, 2021, "100")) == "substantial_progress 0");
  CHECK(told(Method::cagr, in(up, 2021, "99")) == "deterioration -0.01");
  // Between the limit and twice the limit as far from it as 50 is; from twice on, no narrowing.
  MethodInput down = trend("150", Direction::down);
  down.limit = Rational(100);
  CHECK(told(Method::cagr, in(down, 2021, "147.8535")) == "substantial_progress 0.01431");
  CHECK(told(Method::cagr, in(down, 2021, "147.855")) == "moderate_progress 0.0143");
  down.base = Rational(200);
  CHECK(told(Method::cagr, in(down, 2021, "197.02")) == "moderate_progress 0.0149");
}

}  // namespace planmeter::method_cagr_test
