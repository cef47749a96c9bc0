// SPDX-License-Identifier: MIT
// The figures of one target: actual, bounds, gap, attainment; and growth that stops short.
#include "evaluate_sample.h"

namespace planmeter::describe_target_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;
using sample::text;

/// `actual low high gap attainment factor`; an open bound is marked by `(`.
std::string figures(const Sample& sample, int year) {
  const TargetFigures found = describe_target(sample.data(), sample.indicator().targets[0], year);
  return text(found.actual) + " " + (found.low_open ? "(" : "") + text(found.low) + " " +
         (found.high_open ? "(" : "") + text(found.high) + " " + text(found.gap) + " " +
         text(found.attainment) + " " + text(found.factor);
}

std::string level(const std::string& target, const std::string& value) {
  return figures(one("stock", "targets: [{year: 2022, " + target + "}]", {"2022," + value}), 2022);
}

/// The gap and the attainment alone.
std::string past(const std::string& target, const std::string& value) {
  const Sample sample = one("stock", "targets: [{year: 2022, " + target + "}]", {"2022," + value});
  const TargetFigures found = describe_target(sample.data(), sample.indicator().targets[0], 2022);
  return text(found.gap) + " " + text(found.attainment);
}

TEST_CASE("describe_target: an exact value is its own bounds") {
  CHECK(level("at_least: 750", "750") == "750 750 750 0 1 -");
  CHECK(level("at_least: 750", "600") == "600 600 600 -150 0.8 -");
}

TEST_CASE("describe_target: a bound is no actual") {
  CHECK(level("at_least: 750", ">=700") == "- 700 - - - -");
  CHECK(level("at_least: 750", "超过700") == "- (700 - - - -");
  CHECK(level("at_least: 750", "700以内") == "- - 700 - - -");
  CHECK(level("at_least: 750", "不足700") == "- - (700 - - -");
  CHECK(level("at_least: 750", "约700") == "- - - - - -");
  CHECK(level("at_least: 750", "900,other_definition") == "- - - - - -");
  CHECK(level("at_least: 750", "") == "- - - - - -");
}

TEST_CASE("describe_target: the gap is past the bound in the wanted direction") {
  CHECK(past("at_least: 750", "747") == "-3 0.996");
  CHECK(past("at_least: 750", "751.5") == "1.5 1.002");
  CHECK(past("more_than: 750", "747") == "-3 0.996");
  CHECK(past("more_than: 750", "751.5") == "1.5 1.002");
  CHECK(past("at_most: 750", "747") == "3 -");
  CHECK(past("at_most: 750", "750") == "0 -");
  CHECK(past("at_most: 750", "751.5") == "-1.5 -");
  CHECK(past("less_than: 750", "747") == "3 -");
  CHECK(past("less_than: 750", "751.5") == "-1.5 -");
}

TEST_CASE("describe_target: at a strict bound there is no gap to speak of") {
  CHECK(past("more_than: 750", "750") == "- 1");
  CHECK(past("less_than: 750", "750") == "- -");
}

TEST_CASE("describe_target: inside a range the gap is to the nearer end") {
  CHECK(past("between: [700, 800]", "690") == "-10 -");
  CHECK(past("between: [700, 800]", "700") == "0 -");
  CHECK(past("between: [700, 800]", "730") == "30 -");
  CHECK(past("between: [700, 800]", "790") == "10 -");
  CHECK(past("between: [700, 800]", "810") == "-10 -");
  CHECK(past("about: 750, tolerance: 10", "739") == "-1 -");
  CHECK(past("about: 750, tolerance: 10", "747") == "7 -");
  CHECK(past("about: 750, tolerance: 10", "760") == "0 -");
  CHECK(past("about: 750, tolerance: 10", "761") == "-1 -");
}

TEST_CASE("describe_target: no attainment of a bound at or below zero") {
  CHECK(past("at_least: 0", "3") == "3 -");
  CHECK(past("at_least: -2", "3") == "5 -");
}

TEST_CASE("describe_target: a state has no figures") {
  CHECK(figures(one("state", "targets: [{year: 2022, is: done}]", {"2022,60%"}), 2022) ==
        "- - - - - -");
}

TEST_CASE("describe_target: sums, and sums with a year missing") {
  const std::string keys = "targets: [{year: 2023, quantity: total, at_least: 150}]";
  CHECK(figures(one("flow", keys, {"2021,40", "2022,50", "2023,75"}), 2023) ==
        "165 165 165 15 1.1 -");
  CHECK(figures(one("flow", keys, {"2021,40", "2023,75"}), 2023) == "- 115 - - - -");
  CHECK(figures(one("flow", keys, {"2021,40", "2022,20"}), 2022) == "60 60 60 -90 0.4 -");
}

TEST_CASE("describe_target: a change may be negative") {
  const std::string keys = "targets: [{year: 2022, quantity: change, at_least: 5}]";
  CHECK(figures(one("stock", keys, {"2021,100", "2022,97"}), 2022) == "-3 -3 -3 -8 -0.6 -");
  CHECK(figures(one("stock", keys, {"2021,100", "2022,超过97"}), 2022) == "- (-3 - - - -");
}

TEST_CASE("describe_target: a ratio from its parts") {
  const std::string keys =
      "ratio: {of: patents, per: people, scale: 10000}, targets: [{year: 2022, at_least: 0.8}]";
  // 639 x 10000 / 7100000 = 0.9.
  CHECK(figures(one("ratio", keys, {"patents,2022,639", "people,2022,7100000"}), 2022) ==
        "0.9 0.9 0.9 0.1 1.125 -");
  CHECK(figures(one("ratio", keys, {"patents,2022,超过639", "people,2022,7100000"}), 2022) ==
        "- (0.9 - - - -");
  CHECK(figures(one("ratio", keys, {"patents,2022,639", "people,2022,>=7100000"}), 2022) ==
        "- - 0.9 - - -");
}

TEST_CASE("describe_target: average growth is in per cent, its attainment by multiples") {
  const std::string keys = "targets: [{year: 2022, quantity: average_growth, at_least: 15}]";
  // 1.21 is 10 % a year; 1.21 / 1.3225 = 0.914933837429112.
  CHECK(figures(one("growth", keys, {"2021,10", "2022,10"}), 2022) ==
        "10 10 10 -5 0.914933837429112 1.21");
  CHECK(figures(one("growth", keys, {"2021,15", "2022,15"}), 2022) == "15 15 15 0 1 1.3225");
  // The root of 1.3234 is 1.15039123779695...; 1.3234 / 1.3225 = 1.00068052930057.
  CHECK(figures(one("growth", keys, {"2021,30", "2022,1.8"}), 2022) ==
        "15.0391237796951 15.0391237796951 15.0391237796951 0.0391237796950538 1.00068052930057 "
        "1.3234");
  // More than 1.3 x 1.017 = 1.3221, whose root is 1.14982607380421.
  CHECK(figures(one("growth", keys, {"2021,30", "2022,超过1.7"}), 2022) ==
        "- (14.9826073804208 - - - -");
}

TEST_CASE("describe_target: a multiple is a plain number") {
  CHECK(figures(one("stock", "targets: [{year: 2025, quantity: multiple, at_least: 2}]",
                    {"2020,100", "2025,250"}),
                2025) == "2.5 2.5 2.5 0.5 1.25 2.5");
}

TEST_CASE("describe_target: a later target has the figures of the year asked about") {
  // 1.15 by 2021: 15 % a year, as 15 % a year is asked for.
  CHECK(figures(one("stock", "targets: [{year: 2025, quantity: average_growth, at_least: 15}]",
                    {"2020,100", "2021,115"}),
                2021) == "15 15 15 0 1 1.15");
}

// --- growth that stops short of its year

/// `since-through factor break-even`, the latter with two decimals; `none`.
std::string partial(const std::string& target, const Rows& rows) {
  const Sample sample = one("growth", "of: amounts, targets: [{year: 2025, " + target + "}]", rows);
  const std::optional<PartialGrowth> found =
      describe_partial_growth(sample.data(), sample.indicator().targets[0]);
  if (!found) return "none";
  return std::to_string(found->since) + "-" + std::to_string(found->through) + " " +
         found->factor.to_text() + " " + found->break_even.to_fixed(2);
}

TEST_CASE(
    "describe_target: an average until 2024 leaves 2025 open, with what it must at least be") {
  // 1.2877^4 = 2.7495320269802641; 2.0113571875 / 2.74953... = 0.73153, 2 / 2.74953... = 0.72740.
  CHECK(partial("quantity: average_growth, at_least: 15", {"2021-2024,28.77"}) ==
        "2020-2024 2.74953202698026 -26.85");
  CHECK(partial("quantity: multiple, at_least: 2", {"2021-2024,28.77"}) ==
        "2020-2024 2.74953202698026 -27.26");
}

TEST_CASE(
    "describe_target: after 10 and 10 per cent doubling asks for 18.24, 15 on average 18.46") {
  const Rows rows = {"2021,10", "2022,10"};
  // (2 / 1.21)^(1/3) = 1.18236..., (2.0113571875 / 1.21)^(1/3) = 1.18458...
  CHECK(partial("quantity: multiple, at_least: 2", rows) == "2020-2022 1.21 18.24");
  CHECK(partial("quantity: average_growth, at_least: 15", rows) == "2020-2022 1.21 18.46");
}

TEST_CASE("describe_target: nothing partial where the data reach, or never start") {
  const std::string doubling = "quantity: multiple, at_least: 2";
  CHECK(partial(doubling, {"2021-2025,15"}) == "none");
  CHECK(partial(doubling, {"2022,16"}) == "none");
  CHECK(partial(doubling, {}) == "none");
  CHECK(partial("quantity: multiple, at_most: 2", {"2021,10"}) == "none");
  CHECK(partial(doubling, {"2021,超过10"}) == "none");
  CHECK(partial(doubling, {"2021,-100"}) == "none");
}

}  // namespace
}  // namespace planmeter::describe_target_test
