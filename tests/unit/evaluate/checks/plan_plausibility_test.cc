// SPDX-License-Identifier: MIT
// Tests of what a plan may say and hardly means.
#include "evaluate/checks/plan_plausibility.h"

#include "evaluate_sample.h"

namespace planmeter::plan_plausibility_test {
namespace {

/// Of a plan for 2021 to 2025 on the base of 2020 with one indicator; without the places.
std::string findings(std::string_view measure, const std::string& keys) {
  Diagnostics found;
  const sample::Sample plan = sample::one(measure, keys, {});
  check_plan_plausibility(plan.plan(), found);
  std::string lines;
  for (const Diagnostic& finding : found.all()) {
    lines += name_of(finding.code);
    for (const std::string& argument : finding.arguments) lines += "|" + argument;
    lines += "\n";
  }
  return lines;
}

std::string of_target(std::string_view measure, const std::string& target) {
  return findings(measure, "targets: [{" + target + "}]");
}

TEST_CASE("check_plan_plausibility: a cumulative fall of rates that may be growth or falls") {
  const std::string fall = "targets: [{year: 2025, quantity: cumulative_fall, at_least: 13.5}]";
  CHECK(findings("growth", fall) == "plan-fall-unclear|x\n");
  CHECK(findings("growth", "falls: true, " + fall) == "");
  CHECK(findings("flow", fall) == "");
}

TEST_CASE("check_plan_plausibility: a place in a ranking is better the smaller") {
  CHECK(of_target("rank", "year: 2025, at_least: 5") ==
        "plan-rank-direction|x|at_least|5|at_most\n");
  CHECK(of_target("rank", "year: 2025, more_than: 5") ==
        "plan-rank-direction|x|more_than|5|less_than\n");
  CHECK(of_target("rank", "year: every, at_least: 5") ==
        "plan-rank-direction|x|at_least|5|at_most\n");
  CHECK(of_target("rank", "year: 2025, at_most: 5") == "");
  CHECK(of_target("rank", "year: 2025, between: [3, 5]") == "");
}

TEST_CASE("check_plan_plausibility: growth in per cent of a share") {
  for (const std::string quantity : {"average_growth", "cumulative_growth", "cumulative_fall"}) {
    CAPTURE(quantity);
    CHECK(of_target("share", "year: 2025, quantity: " + quantity + ", at_least: 2") ==
          "plan-share-growth|x|%|" + quantity + "\n");
  }
  CHECK(of_target("share", "year: 2025, quantity: multiple, at_least: 2") == "");
  CHECK(of_target("share", "year: 2025, quantity: change, at_least: 2") == "");
  CHECK(of_target("growth", "year: 2025, quantity: average_growth, at_least: 2") == "");
}

TEST_CASE("check_plan_plausibility: a total begins at the base year or where one ended") {
  const std::string total = "quantity: total, at_least: 5";
  CHECK(of_target("flow", "year: 2025, " + total) == "");
  CHECK(of_target("flow", "year: 2025, since: 2020, " + total) == "");
  CHECK(of_target("flow", "year: 2025, since: 2021, " + total) ==
        "plan-total-since|x|2025|2021|2020\n");
  CHECK(findings("flow", "targets: [{year: 2022, " + total + "}, {year: 2025, since: 2022, " +
                             total + "}]") == "");
  CHECK(findings("flow", "baseline: {year: 2021, value: 1}, targets: [{year: 2025, since: 2021, " +
                             total + "}]") == "");
}

TEST_CASE("check_plan_plausibility: a baseline is before its targets") {
  const auto with_base = [](const std::string& year, const std::string& targets) {
    return findings("stock",
                    "baseline: {year: " + year + ", value: 4}, targets: [" + targets + "]");
  };
  const std::string two = "{year: 2023, at_least: 5}, {year: 2025, at_least: 9}";
  CHECK(with_base("2022", two) == "");
  CHECK(with_base("2023", two) == "plan-base-not-before|x|2023|2023\n");
  CHECK(with_base("2026", two) == "plan-base-not-before|x|2026|2023\n");
  // each year's may begin before the first figure there is
  CHECK(with_base("2022", "{year: every, at_least: 5}") == "");
  CHECK(with_base("2025", "{year: every, at_least: 5}") == "plan-base-not-before|x|2025|2025\n");
}

TEST_CASE("check_plan_plausibility: a target after the period") {
  CHECK(of_target("stock", "year: 2025, at_least: 9") == "");
  CHECK(of_target("stock", "year: 2026, at_least: 9") ==
        "plan-target-after-period|x|2026|2021|2025\n");
}

}  // namespace
}  // namespace planmeter::plan_plausibility_test
