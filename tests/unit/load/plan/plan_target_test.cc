// SPDX-License-Identifier: MIT
// Tests of targets: what each way of writing one becomes, and every finding about one.
#include "load/plan/plan_target.h"

#include <doctest/doctest.h>

#include "core/words.h"
#include "plan_sample.h"

namespace planmeter::plan_target_test {

namespace {

/// `YEAR QUANTITY COMPARISON BOUND UPPER SINCE`, a line each.
std::string targets(const PlanRead& read) {
  CHECK(read.findings.empty());
  REQUIRE(read.plan().indicators.size() == 1);
  std::string text;
  for (const Target& target : read.plan().indicators[0].targets) {
    text += std::to_string(target.year) + " " + std::string(code_of(target.quantity)) + " " +
            std::string(code_of(target.comparison)) + " " + target.bound.to_text() + " " +
            target.upper.to_text() + " " + std::to_string(target.since) + "\n";
  }
  return text;
}

std::string target(std::string_view written, std::string_view measure = "stock") {
  return targets(read_plan(plan_of_target(written, measure)));
}

std::string findings(std::string_view written, std::string_view measure = "stock") {
  return plan_findings(plan_of_target(written, measure));
}

}  // namespace

TEST_CASE("targets: a value, unless said otherwise") {
  const PlanRead read = read_plan(plan_of_target("{year: 2025, at_least: 900}"));
  CHECK(targets(read) == "2025 value at_least 900 0 0\n");
  const Target& only = read.plan().indicators[0].targets[0];
  CHECK_FALSE(only.every);
  CHECK(only.area.empty());
  CHECK(only.authority.empty());
  CHECK_FALSE(only.in_force.has_value());
  CHECK(only.wording.empty());
  CHECK(only.sources.empty());
  CHECK(only.note.empty());
  CHECK(only.place.line == 9);
  CHECK(only.place.column == 9);
}

TEST_CASE("targets: all that may be said of one") {
  const PlanRead read = read_plan(plan_of_target(
      "{year: 2023, at_least: 0.83, area: 邢东科技城, authority: 邢科创领字〔2023〕2号, "
      "in_force: 2023-04-21, wording: 力争, source: [二（三）, 四（三）1], note: 注}"));
  CHECK(targets(read) == "2023 value at_least 0.83 0 0\n");
  const Target& only = read.plan().indicators[0].targets[0];
  CHECK(only.area == "邢东科技城");
  CHECK(only.authority == "邢科创领字〔2023〕2号");
  CHECK(only.in_force == Date{2023, 4, 21});
  CHECK(only.wording == "力争");
  REQUIRE(only.sources.size() == 2);
  CHECK(only.sources[1] == "四（三）1");
  CHECK(only.note == "注");
}

TEST_CASE("targets: each comparison") {
  CHECK(target("{year: 2025, more_than: 0.0}") == "2025 value more_than 0 0 0\n");
  CHECK(target("{year: 2025, at_most: 1.03E+3}") == "2025 value at_most 1030 0 0\n");
  CHECK(target("{year: 2025, less_than: 010}") == "2025 value less_than 10 0 0\n");
  CHECK(target("{year: 2025, between: [14.5, 15.50]}") == "2025 value between 14.5 15.5 0\n");
  CHECK(target("{year: 2025, between: [15, 15]}") == "2025 value between 15 15 0\n");
  CHECK(target("{year: 2025, about: 15, tolerance: 0.5}") == "2025 value about 15 0.5 0\n");
  CHECK(target("{year: 2025, about: 15, tolerance: 0}") == "2025 value about 15 0 0\n");
  CHECK(target("{year: 2025, is: done}", "state") == "2025 value is 0 0 0\n");
}

TEST_CASE("targets: since, by default the year before or the plan's baseline year") {
  CHECK(target("{year: 2023, quantity: change, at_least: 0}") == "2023 change at_least 0 0 2022\n");
  CHECK(target("{year: 2023, quantity: total, at_least: 5}", "flow") ==
        "2023 total at_least 5 0 2020\n");
  CHECK(target("{year: 2023, quantity: average_growth, at_least: 15}") ==
        "2023 average_growth at_least 15 0 2020\n");
  CHECK(target("{year: 2023, quantity: multiple, at_least: 2}") ==
        "2023 multiple at_least 2 0 2020\n");
  CHECK(target("{year: 2023, quantity: change, since: 2020, at_least: 0}") ==
        "2023 change at_least 0 0 2020\n");
  CHECK(target("{year: 2023, quantity: total, since: 2021, at_least: 5}", "flow") ==
        "2023 total at_least 5 0 2021\n");
  CHECK(target("{year: 2023, quantity: multiple, since: 2015, at_least: 2}") ==
        "2023 multiple at_least 2 0 2015\n");
}

TEST_CASE("targets: every year of the period, each with its own since") {
  const PlanRead read =
      read_plan(plan_of_target("{year: every, quantity: change, at_least: 0}", "flow"));
  CHECK(targets(read) ==
        "2021 change at_least 0 0 2020\n"
        "2022 change at_least 0 0 2021\n"
        "2023 change at_least 0 0 2022\n"
        "2024 change at_least 0 0 2023\n"
        "2025 change at_least 0 0 2024\n");
  CHECK(read.plan().indicators[0].targets[4].every);
}

TEST_CASE("targets: every year from the plan's date on") {
  const auto dated = [](std::string_view date) {
    std::string text = plan_of_target("{year: every, at_least: 10}");
    text.replace(text.find("id: p,"), 6, "id: p, date: " + std::string(date) + ",");
    return targets(read_plan(text));
  };
  CHECK(dated("2022-01-13") ==
        "2022 value at_least 10 0 0\n2023 value at_least 10 0 0\n2024 value at_least 10 0 0\n"
        "2025 value at_least 10 0 0\n");
  CHECK(dated("2019-12-01") ==
        "2021 value at_least 10 0 0\n2022 value at_least 10 0 0\n2023 value at_least 10 0 0\n"
        "2024 value at_least 10 0 0\n2025 value at_least 10 0 0\n");
}

TEST_CASE("targets: exactly one comparison") {
  CHECK(findings("{year: 2025}") ==
        "p.yaml:9:9 error plan-comparison-count "
        "0|at_least, more_than, at_most, less_than, between, about, is\n");
  CHECK(findings("{year: 2025, at_least: 1, at_most: 2, about: 3}") ==
        "p.yaml:9:9 error plan-comparison-count "
        "3|at_least, more_than, at_most, less_than, between, about, is\n");
}

TEST_CASE("targets: about and tolerance go together") {
  CHECK(findings("{year: 2025, about: 15}") ==
        "p.yaml:9:9 error plan-comparison-needs about|tolerance\n");
  CHECK(findings("{year: 2025, at_least: 15, tolerance: 1}") ==
        "p.yaml:9:9 error plan-comparison-needs tolerance|about\n");
  CHECK(findings("{year: 2025, about: 15, tolerance: -0.5}") ==
        "p.yaml:9:44 error plan-bad-number tolerance|-0.5\n");
}

TEST_CASE("targets: in_force is the day of an authority") {
  CHECK(findings("{year: 2025, at_least: 1, in_force: 2023-04-21}") ==
        "p.yaml:9:9 error plan-comparison-needs in_force|authority\n");
  CHECK(findings("{year: 2025, at_least: 1, authority: 邢科创领字〔2023〕2号}").empty());
  CHECK(findings("{year: 2025, at_least: 1, authority: 〔2023〕2号, in_force: 21 April}") ==
        "p.yaml:9:66 error plan-bad-date in_force|21 April\n");
}

TEST_CASE("targets: wrong numbers") {
  CHECK(findings("{year: 2025, wording: 力争, at_least: many}") ==
        "p.yaml:9:45 error plan-bad-number at_least|many\n");
  CHECK(findings("{year: 2025, at_least: '1,000'}") ==
        "p.yaml:9:32 error plan-bad-number at_least|1,000\n");
  CHECK(findings("{year: 2025, about: x, tolerance: y}") ==
        "p.yaml:9:43 error plan-bad-number tolerance|y\n"
        "p.yaml:9:29 error plan-bad-number about|x\n");
  CHECK(findings("{year: 2025, between: [1, x]}") ==
        "p.yaml:9:35 error plan-bad-number between|x\n");
}

TEST_CASE("targets: no more than all can be lost, and no place is before the first") {
  CHECK(findings("{year: 2025, quantity: multiple, at_most: -0.5}") ==
        "p.yaml:9:51 error plan-below-nothing at_most|-0.5|multiple|>= 0\n");
  CHECK(findings("{year: 2025, quantity: multiple, at_least: 0}") ==
        "p.yaml:9:52 error plan-below-nothing at_least|0|multiple|> 0\n");
  CHECK(findings("{year: 2025, quantity: cumulative_fall, at_least: 120}", "growth") ==
        "p.yaml:9:59 error plan-below-nothing at_least|120|cumulative_fall|<= 100\n");
  CHECK(findings("{year: 2025, about: 0, tolerance: 101}", "growth") ==
        "p.yaml:9:29 error plan-below-nothing about|0 - 101|value|>= -100\n");
  CHECK(findings("{year: 2025, at_most: 0.5}", "rank") ==
        "p.yaml:9:31 error plan-place-before-first at_most|0.5|>= 1\n");
  // A level may be lost more than whole: emissions that sinks outweigh.
  CHECK(target("{year: 2025, quantity: cumulative_fall, at_least: 120}") ==
        "2025 cumulative_fall at_least 120 0 2020\n");
  CHECK(target("{year: 2025, quantity: multiple, at_most: 0}") ==
        "2025 multiple at_most 0 0 2020\n");
}

TEST_CASE("targets: a range of two numbers, the smaller first") {
  CHECK(findings("{year: 2025, between: [15.5, 14.5]}") ==
        "p.yaml:9:31 error plan-empty-range 15.5|14.5\n");
  CHECK(findings("{year: 2025, between: [1, 2, 3]}") ==
        "p.yaml:9:31 error plan-expected-list between|[…]\n");
  CHECK(findings("{year: 2025, between: 15}") ==
        "p.yaml:9:31 error plan-expected-list between|15\n");
}

TEST_CASE("targets: years") {
  CHECK(findings("{at_least: 1}") == "p.yaml:9:9 error plan-missing-key year|target\n");
  CHECK(findings("{year: yearly, at_least: 1}") == "p.yaml:9:16 error plan-bad-year year|yearly\n");
  CHECK(findings("{year: 2020, at_least: 1}") == "p.yaml:9:9 error plan-year-outside 2020|2020\n");
  CHECK(findings("{year: 2019, at_least: 1}") == "p.yaml:9:9 error plan-year-outside 2019|2020\n");
  // a target beyond the plan's period is one
  CHECK(target("{year: 2035, at_least: 1}") == "2035 value at_least 1 0 0\n");
}

TEST_CASE("targets: since is before the target year") {
  CHECK(findings("{year: 2023, quantity: change, since: 2023, at_least: 1}") ==
        "p.yaml:9:9 error plan-since-not-before 2023|2023\n");
  CHECK(findings("{year: 2023, quantity: total, since: 2024, at_least: 1}", "flow") ==
        "p.yaml:9:9 error plan-since-not-before 2024|2023\n");
  CHECK(findings("{year: 2023, since: 2023, at_least: 1}") ==
        "p.yaml:9:9 error plan-since-not-before 2023|2023\n");
  CHECK(findings("{year: every, quantity: change, since: 2021, at_least: 1}") ==
        "p.yaml:9:9 error plan-since-not-before 2021|2021\n");
}

TEST_CASE("targets: what fits the measure") {
  CHECK(findings("{year: 2025, is: done}") ==
        "p.yaml:9:9 error plan-measure-mismatch value|is|stock\n");
  CHECK(findings("{year: 2025, at_least: 1}", "state") ==
        "p.yaml:9:9 error plan-measure-mismatch value|at_least|state\n");
  CHECK(findings("{year: 2025, quantity: change, is: done}", "state") ==
        "p.yaml:9:9 error plan-measure-mismatch change|is|state\n");
  CHECK(findings("{year: 2025, quantity: total, at_least: 1}", "share") ==
        "p.yaml:9:32 error plan-total-measure share\n");
  CHECK(findings("{year: 2025, is: open}", "state") ==
        "p.yaml:9:26 error plan-bad-choice is|open|done\n");
}

TEST_CASE("targets: unknown words") {
  CHECK(findings("{year: 2025, at_lest: 1}") ==
        "p.yaml:9:22 error plan-unknown-key at_lest|target|at_least\n");
  CHECK(findings("{year: 2025, quantity: sum, at_least: 1}") ==
        "p.yaml:9:32 error plan-bad-choice quantity|sum|value, change, total, average, "
        "average_growth, multiple, cumulative_growth, cumulative_fall\n");
  CHECK(findings("2025") ==
        "p.yaml:9:9 error plan-expected-map target|2025|{year: …, at_least: …}\n");
}

}  // namespace planmeter::plan_target_test
