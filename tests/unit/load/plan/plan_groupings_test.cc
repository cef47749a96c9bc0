// SPDX-License-Identifier: MIT
// Tests of groupings: what is read, and every finding about them.
#include "load/plan/plan_groupings.h"

#include <doctest/doctest.h>

#include "plan_sample.h"

namespace planmeter::plan_groupings_test {

namespace {

const std::string rest =
    "indicators:\n"
    "  - {id: lanes, name: {zh: 车道}, group: roads, unit: 公里, measure: stock}\n"
    "  - {id: trees, name: {zh: 树木}, unit: 棵, measure: stock}\n"
    "  - {id: buses, name: {zh: 公交车}, group: roads, unit: 辆, measure: stock}\n";

std::string plan_of(std::string_view parts) {
  return plan_head +
         std::string(
             "groups:\n  - {id: roads, name: {zh: 道路}}\ngroupings:\n"
             "  - {id: works, name: {zh: 三项工作}, source: 二, note: 注, parts: [" +
             std::string(parts) + "]}\n") +
         rest;
}

}  // namespace

TEST_CASE("groupings: a part holds its groups and its indicators, in the plan's order, each once") {
  const PlanRead read = read_plan(
      plan_of("{id: all, name: {zh: 全部}, groups: roads, indicators: [trees, lanes], source: 三, "
              "note: 说明}, {id: one, name: {zh: 一项}, indicators: trees}, "
              "{id: none, name: {zh: 无}}"));
  CHECK(read.findings.empty());
  REQUIRE(read.plan().groupings.size() == 1);
  const Grouping& works = read.plan().groupings[0];
  CHECK(works.id == "works");
  CHECK(works.name.zh == "三项工作");
  CHECK(works.note == "注");
  REQUIRE(works.parts.size() == 3);
  const auto holds = [&works](std::size_t part) {
    std::string all;
    for (const int position : works.parts[part].indicators) all += std::to_string(position);
    return all;
  };
  CHECK(holds(0) == "012");
  CHECK(holds(1) == "1");
  CHECK(holds(2).empty());
  CHECK(works.parts[0].note == "说明");
  CHECK(works.parts[0].sources[0] == "三");
}

TEST_CASE("groupings: names that are none, and ids given twice") {
  CHECK(plan_findings(plan_of("{id: a, name: {zh: 甲}, groups: [road], indicators: [tree]}, "
                              "{id: a, name: {zh: 乙}}")) ==
        "p.yaml:6:95 error plan-unknown-reference groups|road|roads\n"
        "p.yaml:6:115 error plan-unknown-reference indicators|tree|trees\n"
        "p.yaml:6:123 error plan-duplicate-id a\n");
}

}  // namespace planmeter::plan_groupings_test
