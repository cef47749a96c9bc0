// SPDX-License-Identifier: MIT
// Tests of the built-in plan: what was counted by hand in plan/xingtai-14fyp.yaml.
#include "core/builtin_plan.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "core/plan_lookup.h"

namespace planmeter::builtin_plan_test {

namespace {

const Indicator& indicator(std::string_view name) {
  const Plan& plan = builtin_plan();
  return plan.indicators[static_cast<std::size_t>(find_indicator(plan, name).value())];
}

template <typename Predicate>
long count_targets(Predicate wanted) {
  long count = 0;
  for (const Indicator& one : builtin_plan().indicators) {
    count += std::ranges::count_if(one.targets, wanted);
  }
  return count;
}

}  // namespace

TEST_CASE("builtin_plan: the head") {
  const Plan& plan = builtin_plan();
  CHECK(plan.file == "plan/xingtai-14fyp.yaml");
  CHECK(plan.id == "xingtai-14fyp");
  CHECK(plan.title.zh == "邢台市科技创新“十四五”规划");
  CHECK(plan.document == "邢政办字〔2022〕3号");
  CHECK(plan.date == Date{2022, 1, 13});
  CHECK(plan.issuer == "邢台市人民政府办公室");
  CHECK(plan.adopted == Date{2022, 1, 3});
  CHECK(plan.based_on.size() == 2);
  CHECK(plan.area.zh == "邢台市");
  CHECK(plan.baseline_year == 2020);
  CHECK(plan.from == 2021);
  CHECK(plan.to == 2025);
  CHECK(last_target_year(plan) == 2025);
}

TEST_CASE("builtin_plan: how many of each") {
  const Plan& plan = builtin_plan();
  // 11 of the table, 41 with a number or a date in the text and 19 named aims, one set later, 22 of
  // the ledger alone
  CHECK(plan.indicators.size() == 11 + 41 + 19 + 1 + 22);
  CHECK(std::ranges::count(plan.indicators, Scope::table, &Indicator::scope) == 11);
  CHECK(std::ranges::count(plan.indicators, Nature::expected, &Indicator::nature) == 11);
  CHECK(std::ranges::count(plan.indicators, Measure::state, &Indicator::measure) == 8 + 13 + 8);
  CHECK(plan.groups.size() == 15 + 1);
  CHECK(plan.series.size() == 19);
  CHECK(plan.contradictions.size() == 9 + 4);
  CHECK(plan.claims.size() == 3 + 8 + 4);
  CHECK(plan.rules.size() == 3);
  // 22 of the table, 36 and 19 of the text, 4 for each year from 2022 to 2025, 5 set later
  CHECK(count_targets([](const Target&) { return true; }) == 22 + 36 + 19 + 4 * 4 + 5);
  CHECK(count_targets([](const Target& target) { return target.every; }) == 16);
  CHECK(count_targets([](const Target& target) { return !target.authority.empty(); }) == 5);
  CHECK(count_targets([](const Target& target) { return !target.area.empty(); }) == 1);
}

TEST_CASE("builtin_plan: the ledger") {
  const Plan& plan = builtin_plan();
  CHECK(plan.ledgers.size() == 1);
  const Ledger& ledger = plan.ledgers[0];
  CHECK(ledger.year == 2022);
  CHECK(ledger.rows.size() == 26);
  CHECK(ledger.commend_margin == Decimal(10));
  const auto of_ledger = [&plan](const Indicator& one) { return is_only_of_ledger(plan, one); };
  CHECK(std::ranges::count(plan.indicators, "ledger", &Indicator::group) == 22);
  CHECK(std::ranges::count_if(plan.indicators, of_ledger) == 22);
  std::size_t standards = 0;
  long tiers = 0;
  long states = 0;
  for (const Task& task : ledger.rows) {
    CHECK(task.due == Date{2022, 12, 31});
    CHECK(task.content.ends_with("。"));
    standards += task.standards.size();
    tiers += std::ranges::count_if(task.standards, &Standard::of_tier);
    states += std::ranges::count_if(task.standards, [](const Standard& standard) {
      return !standard.of_tier() && standard.target.comparison == Comparison::is;
    });
  }
  // Two in rows 4, 6, 10, 12, 13, 17 and 20, three in 3 and 16, four in 11, one in the other 16.
  CHECK(standards == 16 + 7 * 2 + 2 * 3 + 4);
  CHECK(tiers == 2);
  CHECK(states == 10);  // 2, two of 3, 15, three of 16, 18, 24, 26
}

TEST_CASE("builtin_plan: a stock of the table") {
  const Indicator& firms = indicator("6");
  CHECK(firms.id == "high_tech_enterprises");
  CHECK(firms.name.zh == "高新技术企业");
  CHECK(firms.unit == "家");
  CHECK(firms.baseline->value == Decimal(530));
  REQUIRE(firms.targets.size() == 2);
  CHECK(firms.targets[0].year == 2022);
  CHECK(firms.targets[0].bound == Decimal(750));
  CHECK(firms.targets[1].bound == Decimal(900));
  CHECK(firms.published->after_months == 1);
  CHECK(firms.published->assumed);
  CHECK(firms.unit_from_ledger);
}

TEST_CASE("builtin_plan: growth of an amount") {
  const Indicator& growth = indicator("rd_growth");
  CHECK(growth.measure == Measure::growth);
  CHECK(subject_at(builtin_plan(), growth.of).id == "rd_expenditure");
  CHECK(growth.baseline->value == Decimal(443, 2));
  REQUIRE(growth.targets.size() == 4);  // 2022, the year's own of 2023, two of 2025
  CHECK(growth.targets[0].quantity == Quantity::average_growth);
  CHECK(growth.targets[1].authority == "邢科创领字〔2023〕2号");
  CHECK(growth.targets[1].in_force == Date{2023, 4, 21});
  CHECK(growth.targets[3].quantity == Quantity::multiple);
  CHECK(growth.targets[3].bound == Decimal(2));
  CHECK(growth.targets[3].since == 2020);
}

TEST_CASE("builtin_plan: a ratio, a year without a target, and every year") {
  const Indicator& patents = indicator("每万人口拥有高价值发明专利数");
  REQUIRE(patents.ratio.has_value());
  CHECK(subject_at(builtin_plan(), patents.ratio->of).id == "high_value_patents");
  CHECK(subject_at(builtin_plan(), patents.ratio->per).id == "resident_population");
  CHECK(patents.ratio->scale == Decimal(10000));
  REQUIRE(indicator("11").no_target.size() == 1);
  CHECK(indicator("11").no_target[0] == 2022);
  const Indicator& spending = indicator("fiscal_science_spending");
  REQUIRE(spending.targets.size() == 4);
  CHECK(spending.targets[0].year == 2022);  // the plan dates from January 2022
  CHECK(spending.targets[0].since == 2021);
  CHECK(spending.targets[3].since == 2024);
}

TEST_CASE("builtin_plan: tiers") {
  const Tiers& tiers = builtin_plan().tiers;
  CHECK(tiers.counties.size() == 18);
  std::size_t former = 0;
  for (const County& county : tiers.counties) former += county.formerly.size();
  CHECK(former == 5);
  REQUIRE(tiers.classes.size() == 3);
  CHECK(tiers.classes[0].from == Decimal(80));
  CHECK(tiers.classes[1].from == Decimal(60));
  CHECK(tiers.not_taking_part.size() == 2);
  // 2025: A 3, B or better 15, B the majority. A 3 and B 9 of 2022 are the ledger's alone.
  REQUIRE(tiers.targets.size() == 3);
  CHECK(tiers.targets[0].bound == Decimal(3));
  CHECK_FALSE(tiers.targets[0].or_better);
  CHECK(tiers.targets[1].or_better);
  CHECK(tiers.targets[1].bound == Decimal(15));
  CHECK(tiers.targets[2].majority);
}

}  // namespace planmeter::builtin_plan_test
