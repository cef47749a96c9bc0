// SPDX-License-Identifier: MIT
// Tests of what people call indicators and series: what is read, and what is refused.
#include "load/plan/plan_aliases.h"

#include <doctest/doctest.h>

#include <string>

#include "plan_sample.h"

namespace planmeter::plan_aliases_test {

namespace {

/// A plan of the indicators firms and contracts (number 2, World Bank code FIRM.NO) and the series
/// money, each with its line of `aliases:`: lines 8, 14 and 20.
PlanRead plan_with(std::string_view firms, std::string_view contracts, std::string_view money) {
  return read_plan(
      "schema: planmeter/1\n"
      "plan: {id: p, title: {zh: 规划}, baseline_year: 2020, period: {from: 2021, to: 2025}}\n"
      "indicators:\n"
      "  - id: firms\n"
      "    name: {zh: 企业, en: Firms}\n"
      "    unit: 家\n"
      "    measure: stock\n"
      "    aliases: " +
      std::string(firms) +
      "\n"
      "  - id: contracts\n"
      "    number: 2\n"
      "    name: {zh: 合同}\n"
      "    unit: 亿元\n"
      "    measure: flow\n"
      "    aliases: " +
      std::string(contracts) +
      "\n"
      "    codes: {worldbank: CON.NO}\n"
      "series:\n"
      "  - id: money\n"
      "    name: {zh: 经费}\n"
      "    unit: 亿元\n"
      "    aliases: " +
      std::string(money) +
      "\n"
      "    measure: flow\n");
}

std::string taken(std::string_view place, std::string_view alias, std::string_view owner) {
  return "p.yaml:" + std::string(place) + " error plan-alias-taken " + std::string(alias) + "|" +
         std::string(owner) + "\n";
}

}  // namespace

TEST_CASE("aliases: a text or a list, as written") {
  const PlanRead read = plan_with("[企, \" 公司 \"]", "甲方", "钱");
  CHECK(read.findings.empty());
  const Plan& plan = read.plan();
  REQUIRE(plan.indicators[0].aliases.size() == 2);
  CHECK(plan.indicators[0].aliases[0].name == "企");
  CHECK(plan.indicators[0].aliases[1].name == "公司");
  CHECK(plan.indicators[0].aliases[1].place.line == 8);
  CHECK(plan.indicators[0].aliases[1].place.column == 18);
  REQUIRE(plan.indicators[1].aliases.size() == 1);
  CHECK(plan.indicators[1].aliases[0].name == "甲方");
  REQUIRE(plan.series[0].aliases.size() == 1);
  CHECK(plan.series[0].aliases[0].name == "钱");
}

TEST_CASE("aliases: one that means something else, too") {
  CHECK(plan_with("[firms, 合同]", "[MONEY, 2]", "企业").findings ==
        taken("8:15", "firms", "firms") + taken("8:22", "合同", "contracts") +
            taken("14:15", "MONEY", "money") + taken("14:22", "2", "contracts") +
            taken("20:14", "企业", "firms"));
  CHECK(plan_with("甲-1", "[甲 1, con.no]", "甲_1").findings ==
        taken("14:15", "甲 1", "firms") + taken("14:20", "con.no", "contracts") +
            taken("20:14", "甲_1", "firms"));
  CHECK(plan_with("[甲, 甲]", "乙", "丙").findings == taken("8:18", "甲", "firms"));
}

}  // namespace planmeter::plan_aliases_test
