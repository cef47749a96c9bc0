// SPDX-License-Identifier: MIT
// What is undetermined across a break in a series, what is decided all the same.
#include "evaluate/known/breaks.h"

#include "evaluate/methods/method_standing.h"
#include "evaluate/outlook/outlook.h"
#include "evaluate_sample.h"

namespace planmeter::breaks_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;
using sample::text;

std::string verdict(const Sample& sample, int year) { return text(sample.result(year).verdict); }

constexpr const char* broken = "undetermined break";

TEST_CASE("breaks: a level on its way is not held against a path from another series") {
  // 100 to 200 in five years: 140 in 2022.
  const std::string level =
      "baseline: {year: 2020, value: 100}, targets: [{year: 2025, at_least: 200}]";
  CHECK(verdict(one("share", level, {"2021,130", "2022,150"}), 2022) == "on_track");
  CHECK(verdict(one("share", level, {"2021,130,break", "2022,150"}), 2022) == broken);
  CHECK(verdict(one("share", level, {"2021,130", "2022,150,break"}), 2022) == broken);
  // A later break bears on nothing, nor does one of the base year.
  CHECK(verdict(one("share", level, {"2022,150", "2023,150,break"}), 2022) == "on_track");
  CHECK(verdict(one("share", level, {"2020,100,break", "2022,150"}), 2022) == "on_track");
  // What is due, and what is there already, is decided.
  CHECK(verdict(one("share", level, {"2022,150,break", "2025,199"}), 2025) == "missed");
  CHECK(verdict(one("share", level, {"2022,200,break"}), 2022) == "met_early");
}

TEST_CASE("breaks: a level to be kept, and a path between bounds without a base, are decided") {
  const std::string kept =
      "baseline: {year: 2020, value: 98}, targets: [{year: 2025, at_least: 95}]";
  CHECK(verdict(one("share", kept, {"2022,94,break"}), 2022) == "behind");
  CHECK(verdict(one("share", kept, {"2022,96,break"}), 2022) == "on_track");
  // From 60 in 2021 to 80 in 2025: 70 in 2023.
  const std::string between = "targets: [{year: 2021, at_least: 60}, {year: 2025, at_least: 80}]";
  CHECK(verdict(one("share", between, {"2022,60,break", "2023,69.9"}), 2023) == "behind");
  CHECK(verdict(one("share", between, {"2022,60,break", "2023,70"}), 2023) == "on_track");
}

TEST_CASE("breaks: changes, multiples and growth of levels compare two sides") {
  const Rows rows = {"2020,100", "2022,150,break", "2023,300"};
  const auto since_2020 = [&](const std::string& target) {
    return verdict(one("stock", "targets: [{year: 2023, since: 2020, " + target + "}]", rows),
                   2023);
  };
  CHECK(since_2020("quantity: change, at_least: 50") == broken);
  CHECK(since_2020("quantity: multiple, at_least: 2") == broken);
  CHECK(since_2020("quantity: average_growth, at_least: 10") == broken);
  CHECK(since_2020("quantity: cumulative_growth, at_least: 100") == broken);
  // From the flagged year on all is of one series: 300 on 150.
  const std::string later = "targets: [{year: 2023, since: 2022, quantity: multiple, at_least: 2}]";
  CHECK(verdict(one("stock", later, rows), 2023) == "met");
}

TEST_CASE("breaks: one side alone may prove a total of a flow") {
  // 10 + 20 before, 30 + 35 after: the sides come to 30 and 65.
  const Rows rows = {"2021,10", "2022,20", "2023,30,break", "2024,35"};
  const auto total = [&](const std::string& bound, const Rows& of) {
    const std::string target =
        "targets: [{year: 2024, quantity: total, since: 2020, " + bound + "}]";
    return verdict(one("flow", target, of), 2024);
  };
  CHECK(total("at_least: 65", rows) == "met");
  CHECK(total("at_least: 66", rows) == broken);
  CHECK(total("more_than: 65", rows) == broken);
  CHECK(total("at_most: 64", rows) == "missed");
  CHECK(total("at_most: 65", rows) == broken);
  // A flag on the first year summed parts nothing: 10 + 20 + 30 + 35 = 95.
  const Rows first = {"2021,10,break", "2022,20", "2023,30", "2024,35"};
  CHECK(total("at_least: 95", first) == "met");
  CHECK(total("at_least: 96", first) == "missed");
  // What was below zero once takes from the whole.
  const Rows negative = {"2021,10", "2022,-20", "2023,30,break", "2024,35"};
  CHECK(total("at_least: 65", negative) == broken);
}

TEST_CASE("breaks: one side alone may prove the mean of a flow, and of nothing else") {
  // 65 over four years are 16.25 a year.
  const Rows rows = {"2021,10", "2022,20", "2023,30,break", "2024,35"};
  const auto mean = [&](const std::string& measure, const std::string& bound) {
    const std::string target =
        "targets: [{year: 2024, quantity: average, since: 2020, " + bound + "}]";
    return verdict(one(measure, target, rows), 2024);
  };
  CHECK(mean("flow", "at_least: 16.25") == "met");
  CHECK(mean("flow", "at_least: 16.26") == broken);
  CHECK(mean("flow", "at_most: 16") == "missed");
  CHECK(mean("share", "at_least: 1") == broken);
}

TEST_CASE("breaks: rates chain across a break of the amounts, a flagged rate decides nothing") {
  const std::string growth =
      "of: amounts, targets: [{year: 2022, quantity: average_growth, since: 2020, at_least: 15}]";
  const auto grown = [&](const Rows& rows) { return verdict(one("growth", growth, rows), 2022); };
  CHECK(grown({"amounts,2020,100", "amounts,2022,140"}) == "met");
  CHECK(grown({"amounts,2020,100", "amounts,2022,140,break"}) == broken);
  CHECK(grown({"amounts,2020,100", "amounts,2021,110,break", "amounts,2022,140"}) == broken);
  CHECK(grown({"amounts,2021,110,break", "2021,15", "2022,15"}) == "met");
  // 15 % reported for 2021, and 115 to 132.25 after the break: exactly 15 % twice.
  CHECK(grown({"amounts,2020,90", "amounts,2021,115,break", "amounts,2022,132.25", "2021,15"}) ==
        "met");
  CHECK(grown({"2021,15,break", "2022,15"}) == broken);
  const std::string yearly = "targets: [{year: 2022, at_least: 5}]";
  CHECK(verdict(one("growth", yearly, {"2022,6,break"}), 2022) == broken);
}

TEST_CASE("breaks: a computed figure breaks where what it is computed from does") {
  const std::string ratio =
      "ratio: {of: patents, per: people, scale: 100}, baseline: {year: 2020, value: 10},"
      "targets: [{year: 2025, at_least: 20}]";
  const Rows parts = {"patents,2022,15", "people,2022,100"};
  CHECK(verdict(one("ratio", ratio, parts), 2022) == "on_track");
  CHECK(verdict(one("ratio", ratio, {"patents,2022,15", "people,2022,100,break"}), 2022) == broken);
  // A figure of its own has its own flag.
  CHECK(verdict(one("ratio", ratio, {"2022,15", "patents,2022,15", "people,2022,100,break"}),
                2022) == "on_track");
}

TEST_CASE("breaks: only what is measured from the base has no figure") {
  const Sample sample =
      one("share", "baseline: {year: 2020, value: 100}, targets: [{year: 2025, at_least: 200}]",
          {"2021,130,break", "2022,150"});
  const IndicatorFigures figures = sample.figures(2022);
  CHECK(figures.break_year == 2021);
  CHECK_FALSE(figures.share_of_way);
  CHECK_FALSE(figures.pace_so_far);
  CHECK(figures.of_deciding.actual == Rational(150));
  CHECK(figures.path_value == Rational(140));
  // 50 in three years.
  CHECK(figures.pace_needed == Rational(50) / Rational(3));
}

TEST_CASE("breaks: methods measure nothing from a base of another series, but trends go on") {
  const std::string level =
      "baseline: {year: 2020, value: 100}, targets: [{year: 2025, at_least: 200}]";
  const Rows rows = {"2021,110", "2022,150,break", "2023,155", "2024,160"};
  const Sample sample = one("stock", level, rows);
  const Target* target = &sample.indicator().targets[0];
  for (const Method method : {Method::time, Method::cagr, Method::unsd, Method::change_achieved}) {
    CHECK(stand_by_method(sample.data(), target, 2024, method).reason == Reason::series_break);
  }
  // Three values of one series are too few for a trend.
  CHECK(stand_by_method(sample.data(), target, 2024, Method::destatis).reason ==
        Reason::too_few_values);
  const Sample longer =
      one("stock", level, {"2021,150,break", "2022,155", "2023,160", "2024,165", "2020,100"});
  const MethodStanding standing = stand_by_method(longer.data(), target, 2024, Method::destatis);
  // The mean change of 2021 to 2024 is 5: 30 of the 35 that are left will be missed.
  CHECK(standing.figure == Rational(30) / Rational(35));
}

}  // namespace
}  // namespace planmeter::breaks_test
