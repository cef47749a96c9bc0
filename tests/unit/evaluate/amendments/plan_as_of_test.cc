// SPDX-License-Identifier: MIT
// A plan before and after its amendments, and the verdicts by both.
#include "evaluate/amendments/plan_as_of.h"

#include "evaluate/amendments/amendment_standing.h"
#include "evaluate_sample.h"

namespace planmeter::plan_as_of_test {
namespace {

using namespace sample;

const std::string firms =
    "  - {id: x, name: {en: Firms}, unit: 家, measure: stock, baseline: {year: 2020, value: 500}, "
    "targets: [{year: 2023, at_least: 750}, {year: 2025, at_least: 900}]}\n"
    "  - {id: other, name: {en: Other}, unit: 家, measure: stock, targets: [{year: 2025, at_least: "
    "1}]}\n";

std::string amendment(const std::string& date, const std::string& change) {
  return "  - {date: " + date + ", authority: A, reason: r, indicator: x, " + change + "}\n";
}

Sample amended(const std::string& amendments, const Rows& rows) {
  return Sample(firms + "amendments:\n" + amendments, rows);
}

/// `2023>=750 2025>=900 base 500`, of the first indicator.
std::string seen(const Sample& sample, const Date& day) {
  const PlanAsOf in_force(sample.plan(), day);
  const Indicator& indicator = in_force.plan().indicators[0];
  std::string text;
  for (const Target& target : indicator.targets) {
    text += std::to_string(target.year) + ">=" + target.bound.to_text() + " ";
  }
  return text + "base " + indicator.baseline->value.to_text();
}

std::string verdict(const Sample& sample, const Question& question) {
  const PlanAsOf in_force(sample.plan(), question.as_of);
  return text(evaluate_indicator(
                  {in_force.plan(), sample.observations, in_force.plan().indicators[0]}, question)
                  .verdict);
}

/// Of each amendment in force `original now easing`.
std::vector<std::string> standings(const Sample& sample, const Question& question) {
  const PlanAsOf in_force(sample.plan(), question.as_of);
  std::vector<std::string> lines;
  for (const AmendmentStanding& standing :
       Standings(in_force.plan(), sample.observations, question).amendments()) {
    constexpr std::string_view easings[] = {"in time", "after year", "after data"};
    lines.push_back(text(standing.original) + ", " + text(standing.now) + ", " +
                    std::string(easings[static_cast<std::size_t>(standing.easing)]));
  }
  return lines;
}

TEST_CASE("plan_as_of: each amendment holds from its day on") {
  const Sample sample = amended(amendment("2023-04-21", "year: 2023, set: {at_least: 700}") +
                                    amendment("2024-05-01", "baseline: {value: 480}") +
                                    amendment("2024-06-01", "year: 2025, set: {year: 2026}") +
                                    amendment("2024-07-01", "year: 2025, set: {at_least: 850}") +
                                    amendment("2024-08-01", "year: 2023, withdraw: true"),
                                {});
  CHECK(seen(sample, {2023, 4, 20}) == "2023>=750 2025>=900 base 500");
  CHECK(seen(sample, {2023, 4, 21}) == "2023>=700 2025>=900 base 500");
  CHECK(seen(sample, {2024, 5, 1}) == "2023>=700 2025>=900 base 480");
  CHECK(seen(sample, {2024, 6, 1}) == "2023>=700 2026>=900 base 480");
  CHECK(seen(sample, {2024, 7, 1}) == "2023>=700 2026>=850 base 480");
  CHECK(seen(sample, last_amendment(sample.plan())) == "2026>=850 base 480");
}

TEST_CASE("plan_as_of: indicators keep their positions, and know what changed them") {
  const Sample sample = amended(amendment("2023-04-21", "year: 2023, set: {at_least: 700}"), {});
  const PlanAsOf in_force(sample.plan(), {2023, 12, 31});
  const Plan& plan = in_force.plan();
  REQUIRE(plan.indicators[0].targets.size() == 2);
  CHECK(plan.indicators[0].targets[0].amendment == &plan.amendments[0]);
  CHECK(plan.indicators[0].targets[1].amendment == nullptr);
  CHECK(printed_target(plan, plan.amendments[0]).bound == Decimal(750));
  const std::vector<const Indicator*> asked = {&sample.plan().indicators[1]};
  CHECK(in_force.indicators(asked) == std::vector<const Indicator*>{&plan.indicators[1]});
}

TEST_CASE("plan_as_of: a plan without amendments is the printed one") {
  const Sample sample = enterprises({});
  const PlanAsOf in_force(sample.plan(), {2025, 12, 31});
  CHECK(in_force.plan().printed == nullptr);
  CHECK(in_force.plan().indicators.data() == sample.plan().indicators.data());
}

TEST_CASE("plan_as_of: an earlier year is held against the path that holds on the day") {
  // From 500 to 750 in three years 2022 asks for 666.67; from 480, for 660.
  const Sample sample = amended(amendment("2024-05-01", "baseline: {value: 480}"), {"2022,663"});
  CHECK(verdict(sample, {2022, {2022, 12, 31}}) == "behind");
  CHECK(verdict(sample, {2022, {2024, 12, 31}}) == "on_track");
  CHECK(standings(sample, {2022, {2024, 12, 31}}) ==
        std::vector<std::string>{"behind, on_track, in time"});
}

TEST_CASE("plan_as_of: by the original means without the amendments of that target alone") {
  const Sample sample = amended(amendment("2024-05-01", "baseline: {value: 480}") +
                                    amendment("2025-02-01", "year: 2025, set: {at_least: 880}") +
                                    amendment("2026-03-10", "year: 2025, set: {at_least: 850}"),
                                {"2025,870"});
  CHECK(standings(sample, {2025, {2025, 12, 31}}) ==
        std::vector<std::string>{"missed, missed, in time", "missed, missed, in time"});
  CHECK(standings(sample, {2025, {2026, 3, 10}}) ==
        std::vector<std::string>{"met, met, in time", "missed, met, in time",
                                 "missed, met, after year"});
}

TEST_CASE("plan_as_of: what is withdrawn has no target, and its original verdict") {
  const Sample sample =
      amended(amendment("2024-02-01", "year: 2023, withdraw: true"), {"2023,749"});
  CHECK(verdict(sample, {2023, {2023, 12, 31}}) == "missed");
  // 500 + 400 * 3/5 = 740 by the path that is left.
  CHECK(verdict(sample, {2023, {2024, 2, 1}}) == "on_track");
  CHECK(standings(sample, {2023, {2024, 2, 1}}) ==
        std::vector<std::string>{"missed, no_target, after year"});
}

}  // namespace
}  // namespace planmeter::plan_as_of_test
