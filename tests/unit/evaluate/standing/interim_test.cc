// SPDX-License-Identifier: MIT
// What is due by a month, and what is not read within the year.
#include "evaluate/standing/interim.h"

#include "core/words.h"
#include "evaluate_sample.h"

namespace planmeter::interim_test {
namespace {

using sample::Rows;
using sample::Sample;

/// `due time difference share`, an absent one `-`; `none`.
std::string reading(const std::string& indicator, const Rows& rows, int year = 2022) {
  const Sample sample("  - " + indicator + "\n", rows);
  const Standings standings = sample.standings(year);
  const std::vector<InterimReading> all = interim_readings(standings);
  if (all.empty()) return "none";
  const InterimReading& one = all.front();
  const auto text = [](const Figure& figure) { return figure ? figure->to_text() : "-"; };
  return text(one.due) + " " + (one.basis ? std::string(code_of(*one.basis)) : "-") + " " +
         text(one.difference) + " " + text(one.share);
}

const std::string flow =
    "{id: x, name: {zh: 甲}, unit: 亿元, measure: flow, targets: [{year: 2022, at_least: 36}]}";

TEST_CASE("interim_of: a flow by time, or by what the same months were of the year before") {
  CHECK(reading(flow, {"2022-06,20"}) == "18 time 2 0.555555555555556");
  CHECK(reading(flow, {"2022-06,18"}) == "18 time 0 0.5");
  // Two months of a year are each that month alone.
  CHECK(reading(flow, {"2022-03,8", "2022-06,18"}) == "none");
  // 10 of 40 in the first six months of 2021: a quarter of 36.
  CHECK(reading(flow, {"2021,40", "2021-06,10", "2022-06,8"}) ==
        "9 last_year -1 0.222222222222222");
  // Other months, a bound, no whole year or one of 0 say nothing.
  CHECK(reading(flow, {"2021,40", "2021-05,10", "2022-06,8"}) == "18 time -10 0.222222222222222");
  CHECK(reading(flow, {"2021,40", "2021-06,>=10", "2022-06,8"}) == "18 time -10 0.222222222222222");
  CHECK(reading(flow, {"2021-06,10", "2022-06,8"}) == "18 time -10 0.222222222222222");
  CHECK(reading(flow, {"2021,0", "2021-06,0", "2022-06,8"}) == "18 time -10 0.222222222222222");
}

TEST_CASE("interim_of: without a target of the year the path's value; levels whole") {
  // 20 in 2020 to 70 in 2025: 40 in 2022.
  const std::string path =
      "unit: 亿元, baseline: {year: 2020, value: 20}, targets: [{year: 2025, at_least: 70}]}";
  CHECK(reading("{id: x, name: {zh: 甲}, measure: flow, " + path, {"2022-06,21"}) ==
        "20 time 1 0.525");
  CHECK(reading("{id: x, name: {zh: 甲}, measure: stock, " + path, {"2022-06,39"}) ==
        "40 full -1 0.975");
}

TEST_CASE("interim_of: no reading of a whole year, of a state or without a month") {
  CHECK(reading(flow, {"2022,36"}) == "none");
  CHECK(reading(flow, {"2022,36", "2022-06,20"}) == "none");
  CHECK(reading(flow, {"2021-06,20"}) == "none");
  CHECK(reading("{id: x, name: {zh: 甲}, measure: state, targets: [{year: 2022, is: done}]}",
                {"2022,60%"}) == "none");
}

TEST_CASE("interim_of: what is not due by a month, and figures that are no exact ones") {
  CHECK(reading("{id: x, name: {zh: 甲}, unit: 个, measure: flow, targets: [{year: every, "
                "at_least: 2}]}",
                {"2022-06,1"}) == "- - - -");
  CHECK(reading("{id: x, name: {zh: 甲}, unit: 项, measure: flow, targets: [{year: 2025, quantity: "
                "total, since: 2020, at_least: 250}]}",
                {"2022-06,20"}) == "- - - -");
  CHECK(reading("{id: x, name: {zh: 甲}, unit: 家, measure: stock, targets: [{year: 2025, "
                "at_least: 9}]}",
                {"2022-06,20"}) == "- - - -");
  CHECK(reading(flow, {"2022-06,>=20"}) == "18 time - -");
  CHECK(reading(flow, {"2022-06,20,other_definition"}) == "18 time - -");
}

}  // namespace
}  // namespace planmeter::interim_test
