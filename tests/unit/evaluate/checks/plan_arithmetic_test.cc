// SPDX-License-Identifier: MIT
// Tests of the plan's own arithmetic.
#include "evaluate/checks/plan_arithmetic.h"

#include "evaluate_sample.h"

namespace planmeter::plan_arithmetic_test {
namespace {

using sample::one;

std::string findings(std::string_view measure, const std::string& keys) {
  Diagnostics found;
  check_plan_arithmetic(one(measure, keys, {}).plan(), found);
  return finding_lines(found);
}

std::string rate_and_multiple(const std::string& rate, int year, const std::string& multiple) {
  const std::string at = "year: " + std::to_string(year) + ", since: 2020, quantity: ";
  return findings("growth", "targets: [{" + at + "average_growth, at_least: " + rate + "}, {" + at +
                                "multiple, at_least: " + multiple + "}]");
}

TEST_CASE("check_plan_arithmetic: a rate against the multiple of its year") {
  CHECK(rate_and_multiple("15", 2025, "2") == "");
  const std::string place = "plan.yaml:13:79 warning plan-growth-disagrees ";
  CHECK(rate_and_multiple("14.8", 2025, "2") == place + "x|14.8|5|1.9939|2\n");
  CHECK(rate_and_multiple("15", 2024, "2") == place + "x|15|4|1.7490|2\n");
  CHECK(rate_and_multiple("15", 2025, "2.0113571875") == "");
  CHECK(rate_and_multiple("15", 2025, "2.0113571876") == place + "x|15|5|2.0114|2.0113571876\n");
}

TEST_CASE("check_plan_arithmetic: an intermediate target beyond the final one") {
  CHECK(findings("stock", "targets: [{year: 2022, at_least: 750}, {year: 2025, at_least: 900}]") ==
        "");
  CHECK(findings("stock", "targets: [{year: 2022, at_least: 950}, {year: 2025, at_least: 900}]") ==
        "plan.yaml:13:76 warning plan-target-beyond-final x|2022|950|2025|900\n");
  // a falling path goes the other way
  CHECK(findings("stock", "targets: [{year: 2022, at_most: 8}, {year: 2025, at_most: 5}]") == "");
  CHECK(findings("stock", "targets: [{year: 2022, at_most: 4}, {year: 2025, at_most: 5}]") ==
        "plan.yaml:13:76 warning plan-target-beyond-final x|2022|4|2025|5\n");
  // 30 % for two years is 1.69, less than 15 % for five
  CHECK(findings("growth",
                 "targets: [{year: 2022, quantity: average_growth, since: 2020, at_least: 30}, "
                 "{year: 2025, quantity: average_growth, since: 2020, at_least: 15}]") == "");
}

TEST_CASE("check_plan_arithmetic: a base beyond its target") {
  CHECK(findings("stock",
                 "baseline: {year: 2020, value: 9}, targets: [{year: 2025, at_least: 9}]") == "");
  CHECK(findings("stock",
                 "baseline: {year: 2020, value: 10}, targets: [{year: 2025, at_least: 9}]") ==
        "plan.yaml:13:76 note plan-base-beyond-target x|2020|10|2025|9\n");
  CHECK(
      findings("stock", "baseline: {year: 2020, value: 4}, targets: [{year: 2025, at_most: 5}]") ==
      "plan.yaml:13:76 note plan-base-beyond-target x|2020|4|2025|5\n");
}

TEST_CASE("growth_arithmetic: steps, multiple, least rate, and one step fewer") {
  const std::vector<GrowthArithmetic> rows = growth_arithmetic(
      one("growth",
          "targets: [{year: 2025, quantity: average_growth, since: 2020, at_least: 15}, "
          "{year: 2025, quantity: multiple, since: 2020, at_least: 2}]",
          {})
          .plan());
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].steps == 5);
  CHECK(rows[0].multiple.to_text() == "2.0113571875");
  CHECK(rows[0].doubles);
  CHECK(rows[1].least_rate.to_fixed(4) == "0.1487");
  CHECK(rows[1].one_step_fewer->to_fixed(4) == "0.1892");
}

}  // namespace
}  // namespace planmeter::plan_arithmetic_test
