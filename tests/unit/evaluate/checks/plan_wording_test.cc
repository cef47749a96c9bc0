// SPDX-License-Identifier: MIT
// Tests of a target's words against its form.
#include "evaluate/checks/plan_wording.h"

#include "evaluate_sample.h"

namespace planmeter::plan_wording_test {
namespace {

std::string lines(const Diagnostics& found) {
  std::string text;
  for (const Diagnostic& finding : found.all()) {
    text += name_of(finding.code);
    for (const std::string& argument : finding.arguments) text += "|" + argument;
    text += "\n";
  }
  return text;
}

/// Of the targets of one indicator, which has no base in the plan; 2020 is the base year.
std::string direction(std::string_view measure, const std::string& target) {
  Diagnostics found;
  const sample::Sample plan = sample::one(measure, "targets: [{" + target + "}]", {});
  for (const Target& each : plan.plan().indicators.front().targets) {
    check_wording_direction(plan.plan(), plan.plan().indicators.front(), each, found);
  }
  return lines(found);
}

std::string kept(const std::string& targets, const sample::Rows& rows = {}) {
  Diagnostics found;
  const sample::Sample plan = sample::one("share", targets, rows);
  check_kept_levels(plan.plan(), plan.observations, found);
  return lines(found);
}

TEST_CASE("check_wording_direction: a floor worded as a ceiling, and the reverse") {
  CHECK(direction("share", "year: 2025, at_least: 5.5, wording: 控制在5.5%以内") ==
        "plan-wording-direction|x|at_least|5.5|控制在5.5%以内|at_most\n");
  CHECK(direction("stock", "year: 2025, more_than: 9, wording: 不超过9家") ==
        "plan-wording-direction|x|more_than|9|不超过9家|less_than\n");
  CHECK(direction("stock", "year: 2025, at_most: 9, wording: 9家以上") ==
        "plan-wording-direction|x|at_most|9|9家以上|at_least\n");
  CHECK(direction("stock", "year: 2025, less_than: 9, wording: at least 9") ==
        "plan-wording-direction|x|less_than|9|at least 9|more_than\n");
}

TEST_CASE("check_wording_direction: what fits, says both, a fall or a name") {
  CHECK(direction("share", "year: 2025, at_most: 5.5, wording: 控制在5.5%以内") == "");
  CHECK(direction("share", "year: 2025, at_least: 5, wording: 不低于5%") == "");
  CHECK(direction("stock", "year: 2025, at_most: 9, wording: 控制在9家以上") == "");
  CHECK(direction("stock", "year: 2025, at_most: 40, wording: 下降10%以上") == "");
  CHECK(direction("flow", "year: 2025, at_most: 9, wording: 规模以上工业用能9万吨") == "");
  CHECK(direction("share", "year: 2025, at_least: 9, wording: 半小时以内通勤比例") == "");
  CHECK(direction("rank", "year: 2025, at_most: 5, wording: 前5位以上") == "");
  CHECK(direction("flow", "year: 2025, quantity: total, at_least: 5, wording: 不超过5") == "");
  CHECK(direction("stock", "year: 2025, between: [3, 5], wording: 不超过5") == "");
}

TEST_CASE("check_kept_levels: a level to be kept without a base") {
  const std::string target = "targets: [{year: 2025, at_least: 100, wording: 保持100%}]";
  CHECK(kept(target) == "plan-kept-without-base|x|2025|保持100%\n");
  CHECK(kept(target, {"2022,100"}) == "plan-kept-without-base|x|2025|保持100%\n");
  CHECK(kept(target, {"2020,100"}) == "");
  CHECK(kept("baseline: {year: 2020, value: 100}, " + target) == "");
  CHECK(kept("targets: [{year: every, at_least: 100, wording: 保持100%}]") == "");
  // 2021 is the first year of the period, and none comes before it
  CHECK(kept("targets: [{year: 2021, at_least: 100, wording: 保持100%}]") == "");
  CHECK(kept("targets: [{year: 2021, at_least: 100}, {year: 2022, at_least: 100, wording: "
             "保持100%}]") == "");
  CHECK(kept("targets: [{year: 2025, at_least: 80, wording: 水土保持率80%}]") == "");
  CHECK(kept("targets: [{year: 2025, at_least: 80, wording: 达到80%}]") == "");
}

}  // namespace
}  // namespace planmeter::plan_wording_test
