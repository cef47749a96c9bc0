// SPDX-License-Identifier: MIT
// Tests of methods put to plans and data: statuses, bounds, sums, growth and targets of every year.
#include "evaluate/verdict/method_verdict.h"

#include <doctest/doctest.h>

#include "evaluate_sample.h"

namespace planmeter::method_standing_test {

using namespace sample;

namespace {

/// `behind; yellow -10`: the verdict; then band, figure and reason of the method.
std::string told(const Sample& sample, int year, Method method) {
  const Question question{year, year_end(year), method};
  const IndicatorResult result = sample.result(question);
  const MethodStanding standing =
      stand_of_result(sample.data(area_of_deciding(result)), result, question);
  std::string all = text(result.verdict) + ";";
  if (standing.band != nullptr) all += " " + std::string(standing.band->id);
  if (standing.figure) all += " " + standing.figure->to_text();
  if (standing.reason != Reason::none) all += " " + std::string(code_of(standing.reason));
  return all;
}

}  // namespace

TEST_CASE("Method: it decides what is on its way, and nothing else") {
  const auto at = [](const Rows& rows, int year, Method method) {
    return told(enterprises(rows), year, method);
  };
  // 675 in 2021 is above the path (640) and 145 of 370 against a fifth of the time.
  CHECK(at({"2021,675"}, 2021, Method::path) == "on_track;");
  CHECK(at({"2021,604"}, 2021, Method::time) == "on_track; green 0");
  CHECK(at({"2021,567"}, 2021, Method::time) == "behind; yellow -10");
  // Due in 2022: missed by every method, the band beside it.
  CHECK(at({"2022,678"}, 2022, Method::time) == "missed; green 0");
  CHECK(at({"2021,900"}, 2021, Method::time) == "met_early; green 80");
  CHECK(at({"2022,760"}, 2021, Method::time) == "no_data not_reported;");
}

TEST_CASE("Method: a bound decides a band only where both its ends lie in it") {
  const auto at = [](const std::string& value, Method method) {
    return told(enterprises({"2021," + value}), 2021, method);
  };
  CHECK(at(">=604", Method::time) == "on_track; green");
  CHECK(at(">=603", Method::time) == "undetermined bound_insufficient; bound_insufficient");
  CHECK(at("<=566", Method::time) == "behind; red");
  // At 567 it is yellow; below it, red.
  CHECK(at("<567", Method::time) == "behind; red");
  CHECK(at("<=567", Method::time) == "undetermined bound_insufficient; bound_insufficient");
  CHECK(at("约700", Method::time) == "undetermined bound_insufficient; bound_insufficient");
}

TEST_CASE("Method: of what less is better, a bound from above is the good one") {
  const auto at = [](const std::string& value) {
    return told(
        one("stock", "baseline: {year: 2020, value: 10}, targets: [{year: 2025, at_most: 5}]",
            {"2021," + value}),
        2021, Method::time);
  };
  CHECK(at("<=9") == "on_track; green");
  CHECK(at("<=9.1") == "undetermined bound_insufficient; bound_insufficient");
  CHECK(at(">9.5") == "behind; red");
  CHECK(at(">=9.5") == "undetermined bound_insufficient; bound_insufficient");
}

TEST_CASE("Method: preliminary values stay marked") {
  CHECK(told(enterprises({"2021,604,preliminary"}), 2021, Method::time) ==
        "on_track preliminary; green 0");
  // A preliminary year within the six counts as well.
  const Rows rows = {"2017,510", "2018,520", "2019,525,preliminary", "2021,570"};
  CHECK(told(enterprises(rows), 2021, Method::destatis).starts_with("behind preliminary; cloud"));
}

TEST_CASE("Method: running totals and growth are judged as they are measured") {
  const std::string total = "targets: [{year: 2025, quantity: total, since: 2020, at_least: 250}]";
  // 110 of 250 in two years of five.
  CHECK(told(one("flow", total, {"2021,60", "2022,50"}), 2022, Method::time) ==
        "on_track; green 4");
  CHECK(told(one("flow", total, {"2021,60", "2022,50"}), 2022, Method::cagr) ==
        "undetermined zero_in_ratio; zero_in_ratio");
  const std::string growth =
      "targets: [{year: 2025, quantity: average_growth, since: 2020, at_least: 10}]";
  const Rows rates = {"2021,10", "2022,10"};
  CHECK(told(one("growth", growth, rates), 2022, Method::cagr) ==
        "undetermined method_not_applicable; method_not_applicable");
  // Growth that is wanted of a level is no rate: (1.21)^(1/2) - 1 over (1.61051)^(1/5) - 1.
  CHECK(told(one("stock", growth, {"2020,100", "2022,121"}), 2022, Method::cagr) ==
        "on_track; substantial_progress 1");
}

TEST_CASE("Method time: what multiplies goes by logarithms") {
  const auto growth = [](const std::string& target) {
    return "targets: [{year: 2025, since: 2020, " + target + "}]";
  };
  // ln 1.21 / ln 1.61051 is 2/5, as is the time; 0.21 of 0.61051 would look late.
  const std::string average = growth("quantity: average_growth, at_least: 10");
  CHECK(told(one("growth", average, {"2021,10", "2022,10"}), 2022, Method::time) ==
        "on_track; green 0");
  CHECK(told(one("stock", average, {"2020,100", "2022,121"}), 2022, Method::time) ==
        "on_track; green 0");
  CHECK(told(one("stock", average, {"2020,100", "2022,120.9999999999999999"}), 2022, Method::time)
            .starts_with("behind; yellow -0.00000000000000"));
  // From nothing no rate leads back.
  CHECK(told(one("stock", average, {"2020,100", "2022,0"}), 2022, Method::time) == "behind; red");
  CHECK(told(one("stock", average, {"2020,100", "2022,-5"}), 2022, Method::time) == "behind; red");
  // 1.1^2 of 1.1^5.
  CHECK(told(one("growth", growth("quantity: multiple, at_least: 1.61051"), {"2021,10", "2022,10"}),
             2022, Method::time) == "on_track; green 0");
  CHECK(told(one("growth", growth("quantity: cumulative_growth, at_least: 61.051"),
                 {"2021,10", "2022,10"}),
             2022, Method::time) == "on_track; green 0");
  // 0.9 a year: 19 % of 40.951 % after two of five years; after 0.9 and 1 a fifth of the way.
  const std::string fall = "falls: true, " + growth("quantity: cumulative_fall, at_least: 40.951");
  CHECK(told(one("growth", fall, {"2021,10", "2022,10"}), 2022, Method::time) ==
        "on_track; green 0");
  CHECK(told(one("growth", fall, {"2021,10", "2022,0"}), 2022, Method::time) == "behind; red -20");
}

TEST_CASE("Method: a base that is missing") {
  const std::string keys = "targets: [{year: 2025, at_least: 20}]";
  CHECK(told(one("stock", keys, {"2022,12"}), 2022, Method::time) ==
        "undetermined no_baseline; no_baseline");
  CHECK(told(one("stock", keys, {"2022,12"}), 2022, Method::cagr) ==
        "undetermined too_few_values; too_few_values");
  // The next later year begins the rate: 10 % a year of the 18.92 % that double it in four. Before
  // the base only the United Nations looks.
  CHECK(told(one("stock", keys, {"2021,10", "2022,11"}), 2022, Method::cagr)
            .starts_with("behind; limited_progress 0.5285"));
  CHECK(told(one("stock", keys, {"2019,10", "2022,11"}), 2022, Method::cagr) ==
        "undetermined too_few_values; too_few_values");
  CHECK(told(one("stock", keys, {"2019,10", "2022,11"}), 2022, Method::unsd)
            .starts_with("behind; score_2 0.2"));
}

TEST_CASE("Method: without a target the band is shown and the status is not touched") {
  const std::string keys = "direction: up, baseline: {year: 2020, value: 1000}";
  CHECK(told(one("stock", keys, {"2021,1005"}), 2021, Method::cagr) ==
        "no_target; moderate_progress 0.005");
  CHECK(told(one("stock", keys, {"2021,1005"}), 2021, Method::time) ==
        "no_target; method_not_applicable");
  CHECK(told(one("share", "direction: up, limit: 100, baseline: {year: 2020, value: 100}",
                 {"2021,100"}),
             2021, Method::cagr) == "no_target; substantial_progress 0");
}

TEST_CASE("Method: targets of every year") {
  const Rows rows = {"2018,10", "2019,11", "2020,12", "2021,13", "2022,14"};
  const std::string kept = "targets: [{year: every, at_least: 12}]";
  CHECK(told(one("stock", kept, rows), 2022, Method::destatis) == "met; sun");
  CHECK(told(one("stock", kept, rows), 2022, Method::time) == "met; method_not_applicable");
  const std::string change = "targets: [{year: every, quantity: change, at_least: 2}]";
  CHECK(told(one("stock", change, rows), 2022, Method::destatis) == "missed; thunderstorm");
}

TEST_CASE("Method: a range, and yes or no") {
  const std::string range =
      "baseline: {year: 2020, value: 12}, targets: [{year: 2025, between: [20, 30]}]";
  const Rows rows = {"2018,8", "2019,10", "2021,14", "2022,16"};
  // 16 and 2 a year: 22 by 2025.
  CHECK(told(one("stock", range, rows), 2022, Method::destatis) == "on_track; sun -0.5");
  CHECK(told(one("stock", range, rows), 2022, Method::path) == "not_due;");
  CHECK(told(one("stock", range, {"2018,8", "2019,10", "2021,14", "2022,>=25"}), 2022,
             Method::destatis) == "undetermined bound_insufficient; bound_insufficient");
  CHECK(told(one("stock", range, rows), 2022, Method::time) ==
        "undetermined method_not_applicable; method_not_applicable");
  const std::string state = "targets: [{year: 2025, is: done}]";
  CHECK(told(one("state", state, {"2022,not_done"}), 2022, Method::time) ==
        "not_due; method_not_applicable");
  CHECK(told(one("state", state, {"2022,not_done"}), 2022, Method::unsd) == "behind; score_1");
  CHECK(told(one("state", state, {"2022,done"}), 2022, Method::unsd) == "met_early; target_met");
}

}  // namespace planmeter::method_standing_test
