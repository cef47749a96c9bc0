// SPDX-License-Identifier: MIT
// One target, one track: every comparison at its bound and beside it, in both arithmetics.
#include "evaluate/verdict/judge.h"

#include "evaluate_sample.h"

namespace planmeter::judge_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;
using sample::text;

std::string due(const Sample& sample) {
  return text(judge_due(sample.data(), sample.indicator().targets[0]));
}

/// The verdicts on a target of 2022 for each of several values of 2022.
std::string verdicts(const std::string& target, const std::vector<std::string>& values) {
  std::string all;
  for (const std::string& value : values) {
    const Sample sample =
        one("stock", "targets: [{year: 2022, " + target + "}]", {"2022," + value});
    all += (all.empty() ? "" : ", ") + due(sample);
  }
  return all;
}

const std::string open = "undetermined bound_insufficient";

TEST_CASE("judge: an exact value below, at and above each bound") {
  const std::vector<std::string> around = {"749.9", "750", "750.1"};
  CHECK(verdicts("at_least: 750", around) == "missed, met, met");
  CHECK(verdicts("more_than: 750", around) == "missed, missed, met");
  CHECK(verdicts("at_most: 750", around) == "met, met, missed");
  CHECK(verdicts("less_than: 750", around) == "met, missed, missed");
}

TEST_CASE("judge: a range and a value with its tolerance include their ends") {
  CHECK(verdicts("between: [700, 800]", {"699.9", "700", "750", "800", "800.1"}) ==
        "missed, met, met, met, missed");
  CHECK(verdicts("about: 750, tolerance: 10", {"739.9", "740", "750", "760", "760.1"}) ==
        "missed, met, met, met, missed");
}

TEST_CASE("judge: a lower bound, closed and open, decides what it decides") {
  const std::vector<std::string> lower = {">=749.9", ">=750", ">=750.1", ">749.9", ">750"};
  CHECK(verdicts("at_least: 750", lower) == open + ", met, met, " + open + ", met");
  CHECK(verdicts("more_than: 750", lower) == open + ", " + open + ", met, " + open + ", met");
  CHECK(verdicts("at_most: 750", lower) == open + ", " + open + ", missed, " + open + ", missed");
  CHECK(verdicts("less_than: 750", lower) == open + ", missed, missed, " + open + ", missed");
}

TEST_CASE("judge: an upper bound, closed and open, decides what it decides") {
  const std::vector<std::string> upper = {"<=749.9", "<=750", "<=750.1", "<750", "<750.1"};
  CHECK(verdicts("at_least: 750", upper) == "missed, " + open + ", " + open + ", missed, " + open);
  CHECK(verdicts("more_than: 750", upper) == "missed, missed, " + open + ", missed, " + open);
  CHECK(verdicts("at_most: 750", upper) == "met, met, " + open + ", met, " + open);
  CHECK(verdicts("less_than: 750", upper) == "met, " + open + ", " + open + ", met, " + open);
}

TEST_CASE("judge: one bound can only miss a range") {
  CHECK(verdicts("between: [700, 800]", {">=700", ">=800", ">800", "<700", "<=700"}) ==
        open + ", " + open + ", missed, missed, " + open);
  CHECK(verdicts("about: 750, tolerance: 10", {">760", ">=760", "<740", "约750"}) ==
        "missed, " + open + ", missed, " + open);
}

TEST_CASE("judge: 突破700 does not decide 750, 突破760 does, estimates never do") {
  CHECK(verdicts("at_least: 750", {"突破700", "突破760", "约900", "近750"}) ==
        open + ", met, " + open + ", missed");
}

TEST_CASE("judge: 0.1999 is not 0.2") {
  CHECK(verdicts("at_least: 0.2", {"0.1999", "0.2", "0.20"}) == "missed, met, met");
}

TEST_CASE("judge: statuses of a value") {
  CHECK(verdicts("at_least: 750", {"750,preliminary", "749,preliminary", "900,other_definition",
                                   "900,break", "—"}) ==
        "met preliminary, missed preliminary, undetermined other_definition, met, no_data");
}

TEST_CASE("judge: the year to date of a flow may prove a floor met, never missed") {
  const auto flow = [](const std::string& value) {
    return due(one("flow", "targets: [{year: 2022, at_least: 50}]", {"2022-10," + value}));
  };
  CHECK(flow("50") == "met");
  CHECK(flow("49") == open);
  CHECK(due(one("flow", "targets: [{year: 2022, at_most: 50}]", {"2022-10,51"})) == "missed");
  CHECK(due(one("stock", "targets: [{year: 2022, at_least: 50}]", {"2022-10,51"})) ==
        "undetermined period_not_covering");
}

// --- growth

std::string average(const std::string& bound, const Rows& rows) {
  return due(
      one("growth",
          "of: amounts, targets: [{year: 2022, quantity: average_growth, at_least: " + bound + "}]",
          rows));
}

TEST_CASE("judge: 30 then 1.8 averages 15 per cent, 30 then 1.7 does not") {
  // 1.3 x 1.018 = 1.3234, 1.3 x 1.017 = 1.3221, 1.15^2 = 1.3225.
  CHECK(average("15", {"2021,30", "2022,1.8"}) == "met");
  CHECK(average("15", {"2021,30", "2022,1.7"}) == "missed");
  CHECK(average("15", {"2021,15", "2022,15"}) == "met");
  CHECK(average("15", {"2021,15", "2022,14.99"}) == "missed");
}

TEST_CASE("judge: 16 alone decides nothing") {
  CHECK(average("15", {"2022,16"}) == "undetermined previous_year_missing");
  CHECK(average("15", {}) == "no_data");
}

TEST_CASE("judge: 100 to 115 is exactly 15 per cent, 1.000 to 1.005 exactly 0.5") {
  const auto yearly = [](const std::string& bound, const Rows& rows) {
    return due(
        one("growth", "of: amounts, targets: [{year: 2021, at_least: " + bound + "}]", rows));
  };
  CHECK(yearly("15", {"amounts,2020,100", "amounts,2021,115"}) == "met");
  CHECK(yearly("15", {"amounts,2020,100", "amounts,2021,114.99999"}) == "missed");
  CHECK(yearly("0.5", {"amounts,2020,1.000", "amounts,2021,1.005"}) == "met");
  CHECK(yearly("0.50001", {"amounts,2020,1.000", "amounts,2021,1.005"}) == "missed");
}

std::string five_years(const std::string& base, const std::string& level,
                       const std::string& target) {
  return due(one("stock", "targets: [{year: 2025, since: 2020, " + target + "}]",
                 {"2020," + base, "2025," + level}));
}

TEST_CASE("judge: 15 per cent over five years is met by 201.13571875 on 100 and by no less") {
  const std::string target = "quantity: average_growth, at_least: 15";
  CHECK(five_years("100", "201.13571875", target) == "met");
  CHECK(five_years("100", "201.13571874", target) == "missed");
  CHECK(five_years("100", "201.13571875", "quantity: average_growth, more_than: 15") == "missed");
  CHECK(five_years("100", "201.13571875", "quantity: average_growth, at_most: 15") == "met");
  CHECK(five_years("100", "200", "quantity: multiple, at_least: 2") == "met");
  CHECK(five_years("100", "199.999", "quantity: multiple, at_least: 2") == "missed");
}

TEST_CASE("judge: zero and negative bases have no growth rate") {
  const std::string target = "quantity: average_growth, at_least: 15";
  CHECK(five_years("0", "200", target) == "undetermined zero_base");
  CHECK(five_years("-100", "200", target) == "undetermined zero_base");
}

TEST_CASE("judge: at or below zero, a value on a base above it decides") {
  for (const char* value : {"0", "-1", "-200"}) {
    CHECK(five_years("100", value, "quantity: average_growth, at_least: 15") == "missed");
    CHECK(five_years("100", value, "quantity: average_growth, at_most: -15") == "met");
    CHECK(five_years("100", value, "quantity: multiple, at_most: 0.5") == "met");
    CHECK(five_years("100", value, "quantity: multiple, at_least: 0.5") == "missed");
    CHECK(five_years("100", value, "quantity: cumulative_fall, at_least: 20") == "met");
    CHECK(five_years("100", value, "quantity: cumulative_growth, at_least: 20") == "missed");
    CHECK(five_years("100", value, "quantity: cumulative_growth, at_most: -100") == "met");
  }
  CHECK(five_years("100", "0", "quantity: cumulative_fall, more_than: 100") == "missed");
  CHECK(five_years("100", "-0.001", "quantity: cumulative_fall, more_than: 100") == "met");
}

TEST_CASE("judge: below zero before the target's year, against the path and the final demand") {
  const auto in_2023 = [](const char* value, const std::string& target) {
    return standing(
        one("flow", "baseline: {year: 2020, value: 100}, targets: [{year: 2025, " + target + "}]",
            {std::string("2023,") + value}),
        2023);
  };
  for (const char* value : {"0", "-1", "-200"}) {
    CHECK(in_2023(value, "quantity: average_growth, at_least: 15") == "behind");
    CHECK(in_2023(value, "quantity: average_growth, at_most: -15") == "met_early");
    CHECK(in_2023(value, "quantity: multiple, at_most: 0.5") == "met_early");
    CHECK(in_2023(value, "quantity: multiple, at_least: 2") == "behind");
    CHECK(in_2023(value, "quantity: cumulative_fall, at_least: 20") == "met_early");
    CHECK(in_2023(value, "quantity: cumulative_growth, at_least: 20") == "behind");
  }
}

TEST_CASE("judge: numbers of 38 digits get the same verdict as small ones") {
  const std::string digits = "1234567890123456789012345678901234567";
  CHECK(verdicts("at_least: " + digits + "8", {digits + "7", digits + "8", digits + "9"}) ==
        "missed, met, met");
  // (10^27 + 1) x 10^10 to (10^27 + 1) x 20113571875: exactly 15 % a year over five years.
  const std::string base = "10000000000000000000000000010000000000";
  const std::string target = "quantity: average_growth, at_least: 15";
  CHECK(five_years(base, "20113571875000000000000000020113571875", target) == "met");
  CHECK(five_years(base, "20113571875000000000000000020113571874", target) == "missed");
  CHECK(five_years(base, "20113571875000000000000000020113571875",
                   "quantity: average_growth, more_than: 15") == "missed");
}

TEST_CASE("judge: a 38 digit number beside one of 30 decimals") {
  const std::string tiny = "0.000000000000000000000000000001";
  CHECK(verdicts("at_least: 99999999999999999999999999999999999999", {tiny}) == "missed");
  CHECK(verdicts("at_most: 99999999999999999999999999999999999999", {tiny}) == "met");
}

// --- sums and changes

TEST_CASE("judge: a sum with missing years may prove met, never missed") {
  const auto sum = [](const Rows& rows) {
    return due(one("flow", "targets: [{year: 2023, quantity: total, at_least: 150}]", rows));
  };
  CHECK(sum({"2021,40", "2022,50", "2023,60"}) == "met");
  CHECK(sum({"2021,40", "2022,50", "2023,59.9"}) == "missed");
  CHECK(sum({"2021,90", "2023,60"}) == "met");
  CHECK(sum({"2021,90", "2023,59.9"}) == open);
  CHECK(sum({"2021,200", "2023,-5"}) == open);
  CHECK(sum({"2021-2022,90", "2023,60"}) == "met");
  CHECK(sum({}) == "no_data");
}

TEST_CASE("judge: a sum below its ceiling needs every year") {
  const auto sum = [](const Rows& rows) {
    return due(one("flow", "targets: [{year: 2023, quantity: total, at_most: 150}]", rows));
  };
  CHECK(sum({"2021,90", "2023,60"}) == open);
  CHECK(sum({"2021,90", "2023,60.1"}) == "missed");
  CHECK(sum({"2021,40", "2022,50", "2023,60"}) == "met");
}

TEST_CASE("judge: only ever more, never less") {
  const auto kept = [](const Rows& rows) {
    return due(one("flow", "targets: [{year: 2022, quantity: change, at_least: 0}]", rows));
  };
  CHECK(kept({"2021,12.5", "2022,12.5"}) == "met");
  CHECK(kept({"2021,12.5", "2022,12.49"}) == "missed");
  CHECK(kept({"2022,12.5"}) == "undetermined previous_year_missing");
  CHECK(kept({"2021,12.5"}) == "no_data");
}

// --- states

TEST_CASE("judge: a state is met when done") {
  const auto state = [](const std::string& value) {
    return due(one("state", "targets: [{year: 2023, is: done}]", {"2023," + value}));
  };
  CHECK(state("完成") == "met");
  CHECK(state("done,preliminary") == "met preliminary");
  CHECK(state("未完成") == "missed");
  CHECK(state("60%") == "missed");
  CHECK(state("done,other_definition") == "undetermined other_definition");
  CHECK(state("") == "no_data");
}

TEST_CASE("judge: what is not done in October may be done by the year's end") {
  const std::string keys = "targets: [{year: 2023, is: done}]";
  CHECK(due(one("state", keys, {"2023-10,未完成"})) == "undetermined period_not_covering");
  CHECK(due(one("state", keys, {"2023-10,完成"})) == "met");
}

// --- tracks

TEST_CASE("judge: which targets make a track") {
  Target target;
  target.year = 2025;
  target.area = "邢东科技城";
  CHECK((track_of(target) == Track{Quantity::value, 0, "邢东科技城"}));
  target.quantity = Quantity::change;
  target.since = 2020;
  CHECK((track_of(target) == Track{Quantity::change, 2020, "邢东科技城"}));
  target.since = 2024;
  CHECK_FALSE(track_of(target).has_value());  // on the year before
  target.quantity = Quantity::total;
  target.since = 2020;
  CHECK((track_of(target) == Track{Quantity::total, 2020, "邢东科技城"}));
  target.every = true;
  CHECK_FALSE(track_of(target).has_value());
  target.every = false;
  target.authority = "邢科创领字〔2023〕2号";
  CHECK_FALSE(track_of(target).has_value());
}

TEST_CASE("judge: a track early, on and behind its path") {
  const auto track = [](const std::string& value) {
    const Sample sample = sample::enterprises({"2023," + value});
    return text(judge_track(sample.data(), Track{Quantity::value, 0, {}}, 2023));
  };
  // 750 + (900 - 750) / 3 = 800.
  CHECK(track("799") == "behind");
  CHECK(track("800") == "on_track");
  CHECK(track("899") == "on_track");
  CHECK(track("900") == "met_early");
  CHECK(track("突破799") == open);
  CHECK(track("突破800") == "on_track");
  CHECK(track("不足800") == "behind");
  CHECK(track("突破900,preliminary") == "met_early preliminary");
  CHECK(track("900,break") == "met_early");
  CHECK(track("899,break") == "undetermined break");
  CHECK(track("") == "no_data");
}

TEST_CASE("judge: a track of 38 digits is held against its path all the same") {
  // Halfway from 10^37 + 2 (2020) to 3 x 10^37 + 4 (2024) is 2 x 10^37 + 3.
  const auto track = [](const std::string& value) {
    const Sample sample =
        one("stock",
            "baseline: {year: 2020, value: 10000000000000000000000000000000000002},"
            " targets: [{year: 2024, at_least: "
            "30000000000000000000000000000000000004}]",
            {"2022," + value});
    return text(judge_track(sample.data(), Track{Quantity::value, 0, {}}, 2022));
  };
  CHECK(track("20000000000000000000000000000000000003") == "on_track");
  CHECK(track("20000000000000000000000000000000000002") == "behind");
}

}  // namespace
}  // namespace planmeter::judge_test
