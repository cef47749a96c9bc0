// SPDX-License-Identifier: MIT
// Tests of a plan file as a whole: its head, groups, contradictions, and several findings in one
// run.
#include "load/plan_yaml.h"

#include <doctest/doctest.h>

#include <utility>

#include "load/plan/plan_keys.h"
#include "plan_sample.h"

namespace planmeter::plan_yaml_test {

namespace {

/// Findings of a plan with this head in line 2 (from column 7 on) and no indicators.
std::string head_findings(std::string_view head) {
  return plan_findings("schema: planmeter/1\nplan: " + std::string(head) + "\nindicators: []\n");
}

/// The keys of a section as a finding lists them.
std::string keys_in(std::string_view section) {
  std::string text;
  for (const std::string_view key : keys_of(section)) {
    text += (text.empty() ? "" : ", ") + std::string(key);
  }
  return text;
}

}  // namespace

TEST_CASE("is_plan_text: by a plan's keys where lines begin") {
  CHECK(is_plan_text("schema: planmeter/1\nplan:\n  id: a\n"));
  CHECK(is_plan_text("# A comment.\n\nschema: planmeter/2\n"));
  CHECK(is_plan_text("plan: {id: a}\nindicators:\n"));
  CHECK_FALSE(is_plan_text("plan: {id: a}\n  indicators:\n"));
  CHECK_FALSE(is_plan_text("indicator,year,value\nplan,2022,1,schema: none\n"));
  CHECK_FALSE(is_plan_text(""));
}

TEST_CASE("parse_plan: the head") {
  const PlanRead read = read_plan(
      "schema: planmeter/1\n"
      "plan:\n"
      "  id: xingtai-14fyp\n"
      "  title: {zh: 邢台市科技创新“十四五”规划, en: Innovation Plan}\n"
      "  document: 邢政办字〔2022〕3号\n"
      "  date: 2022-01\n"
      "  issuer: 邢台市人民政府办公室\n"
      "  adopted: 2022-01-03\n"
      "  adopted_by: 市政府第10次常务会议\n"
      "  based_on: [省规划, 市纲要]\n"
      "  area: {zh: 邢台市}\n"
      "  baseline_year: 2020\n"
      "  period: {from: 2021, to: 2025}\n"
      "indicators: []\n");
  CHECK(read.findings.empty());
  const Plan& plan = read.plan();
  CHECK(plan.file == "p.yaml");
  CHECK(plan.id == "xingtai-14fyp");
  CHECK(plan.title.zh == "邢台市科技创新“十四五”规划");
  CHECK(plan.title.en == "Innovation Plan");
  CHECK(plan.document == "邢政办字〔2022〕3号");
  CHECK(plan.issuer == "邢台市人民政府办公室");
  CHECK(plan.adopted == Date{2022, 1, 3});
  CHECK(plan.adopted_by == "市政府第10次常务会议");
  REQUIRE(plan.based_on.size() == 2);
  CHECK(plan.based_on[1] == "市纲要");
  CHECK(plan.date == Date{2022, 1, 31});
  CHECK(plan.area.zh == "邢台市");
  CHECK(plan.baseline_year == 2020);
  CHECK(plan.from == 2021);
  CHECK(plan.to == 2025);
  CHECK(plan.groups.empty());
  CHECK(plan.series.empty());
  CHECK(plan.indicators.empty());
  CHECK(plan.contradictions.empty());
}

TEST_CASE("parse_plan: what is not said in the head") {
  const PlanRead read = read_plan(plan_without_indicators(""));
  CHECK(read.findings.empty());
  CHECK(read.plan().document.empty());
  CHECK_FALSE(read.plan().date.has_value());
  CHECK(read.plan().area.zh.empty());
}

TEST_CASE("parse_plan: an empty file") {
  CHECK(plan_findings("") == "p.yaml:0:0 error plan-empty planmeter/1\n");
  CHECK(plan_findings("# nothing\n") == "p.yaml:0:0 error plan-empty planmeter/1\n");
}

TEST_CASE("parse_plan: a file that is no plan") {
  CHECK(
      plan_findings("高新技术企业\n") ==
      "p.yaml:1:1 error plan-expected-map file|高新技术企业|{schema: …, plan: …, indicators: …}\n");
  CHECK(plan_findings("- a\n- b\n") ==
        "p.yaml:1:1 error plan-expected-map file|[…]|{schema: …, plan: …, indicators: …}\n");
  CHECK(plan_findings("{}") ==
        "p.yaml:1:1 error plan-missing-key schema|file\n"
        "p.yaml:1:1 error plan-missing-key plan|file\n"
        "p.yaml:1:1 error plan-missing-key indicators|file\n");
}

TEST_CASE("parse_plan: what the YAML reader refuses is all there is to say") {
  CHECK(plan_findings("schema: planmeter/1\nplan: &p {}\nseries: *p\n") ==
        "p.yaml:3:9 error yaml-alias \n");
}

TEST_CASE("parse_plan: another schema") {
  std::string text = plan_without_indicators("");
  text.replace(text.find("planmeter/1"), 11, "planmeter/2");
  CHECK(plan_findings(text) == "p.yaml:1:9 error plan-schema planmeter/2|planmeter/1\n");
  text.replace(text.find("planmeter/2"), 11, "[planmeter/1]");
  CHECK(plan_findings(text) == "p.yaml:1:9 error plan-schema […]|planmeter/1\n");
}

TEST_CASE("parse_plan: what is wrong in the head") {
  CHECK(head_findings(
            "{id: P, title: {zh: 规划}, baseline_year: 20, period: {from: 2021, to: 25}}") ==
        "p.yaml:2:12 error plan-bad-id id|P|_-\n"
        "p.yaml:2:47 error plan-bad-year baseline_year|20\n"
        "p.yaml:2:76 error plan-bad-year to|25\n");
  CHECK(
      head_findings("{id: p, title: 规划, baseline_year: 2020, period: {from: 2025, to: 2021}}") ==
      "p.yaml:2:22 error plan-expected-name title|规划\n"
      "p.yaml:2:55 error plan-empty-range 2025|2021\n");
  CHECK(head_findings("{titel: {zh: 规划}, date: 13 January}") ==
        "p.yaml:2:8 error plan-unknown-key titel|plan|title\n"
        "p.yaml:2:7 error plan-missing-key id|plan\n"
        "p.yaml:2:7 error plan-missing-key baseline_year|plan\n"
        "p.yaml:2:7 error plan-missing-key period|plan\n"
        "p.yaml:2:31 error plan-bad-date date|13 January\n");
  CHECK(head_findings("规划") ==
        "p.yaml:2:7 error plan-expected-map plan|规划|{id: …, title: …, baseline_year: …, period: "
        "…}\n");
  CHECK(
      head_findings("") ==
      "p.yaml:2:1 error plan-expected-map plan|~|{id: …, title: …, baseline_year: …, period: …}\n");
}

TEST_CASE("parse_plan: a missing period is one finding, also where targets are for every year") {
  std::string text = plan_of_target("{year: every, at_least: 10}");
  text.replace(text.find(", period: {from: 2021, to: 2025}"), 32, "");
  CHECK(plan_findings(text) == "p.yaml:2:7 error plan-missing-key period|plan\n");
}

TEST_CASE("parse_plan: ids and numbers occur once") {
  CHECK(plan_findings(
            plan_head +
            "groups: [{id: g, name: {zh: 甲}}, {id: h, name: {zh: 乙}}, {id: g, name: {zh: 丙}}]\n"
            "series:\n"
            "  - {id: firms, name: {zh: 企业}, unit: 家, measure: stock}\n"
            "indicators:\n"
            "  - {id: firms, number: 6, name: {zh: 企业一}, unit: 家, measure: stock}\n"
            "  - {id: labs, number: '6', name: {zh: 实验室}, unit: 家, measure: stock}\n"
            "  - {id: labs, name: {zh: 实验室二}, unit: 家, measure: stock}\n") ==
        "p.yaml:3:63 error plan-duplicate-id g\n"
        "p.yaml:9:10 error plan-duplicate-id labs\n"
        "p.yaml:5:10 error plan-duplicate-id firms\n"
        "p.yaml:8:5 error plan-duplicate-number 6|firms\n");
}

TEST_CASE("parse_plan: lists that are none") {
  CHECK(plan_findings(plan_head + "indicators:\nseries: 无\ngroups: {id: g}\ntiers: []\n") ==
        "p.yaml:5:9 error plan-expected-list groups|{…}\n"
        "p.yaml:4:9 error plan-expected-list series|无\n"
        "p.yaml:3:1 error plan-expected-list indicators|~\n"
        "p.yaml:6:8 error plan-expected-map tiers|[…]|{classes: …, counties: …}\n");
}

TEST_CASE("parse_plan: unknown keys on top") {
  CHECK(plan_findings(plan_without_indicators("indicator: []\n组: []\ngrous: []\n")) ==
        "p.yaml:4:1 error plan-unknown-key indicator|file|indicators\n"
        "p.yaml:5:1 error plan-unknown-key 组|file|" +
            keys_in("file") +
            "\n"
            "p.yaml:6:1 error plan-unknown-key grous|file|groups\n");
}

TEST_CASE("parse_plan: groups in their order") {
  const PlanRead read =
      read_plan(plan_without_indicators("groups:\n"
                                        "  - {id: b-2, name: {zh: 乙, en: B}}\n"
                                        "  - {id: a, name: {zh: 甲}}\n"));
  CHECK(read.findings.empty());
  REQUIRE(read.plan().groups.size() == 2);
  CHECK(read.plan().groups[0].id == "b-2");
  CHECK(read.plan().groups[0].name.en == "B");
  CHECK(read.plan().groups[1].name.zh == "甲");
}

TEST_CASE("parse_plan: contradictions") {
  const PlanRead read =
      read_plan(plan_without_indicators("contradictions:\n"
                                        "  - about: {zh: 技术合同额三种口径}\n"
                                        "    clauses: [二（三）：19亿元, 一（一）：35.9亿元]\n"
                                        "    note: 注\n"
                                        "  - {about: {en: Name}, clauses: 四（六）2}\n"));
  CHECK(read.findings.empty());
  REQUIRE(read.plan().contradictions.size() == 2);
  const Contradiction& first = read.plan().contradictions[0];
  CHECK(first.about.zh == "技术合同额三种口径");
  REQUIRE(first.clauses.size() == 2);
  CHECK(first.clauses[1] == "一（一）：35.9亿元");
  CHECK(first.note == "注");
  CHECK(first.place.line == 5);
  CHECK(first.place.column == 5);
  CHECK(read.plan().contradictions[1].clauses.size() == 1);
  CHECK(plan_findings(plan_without_indicators("contradictions:\n  - {about: {}, clauses: 一}\n"
                                              "  - {note: 注}\n")) ==
        "p.yaml:5:13 error plan-name-missing\n"
        "p.yaml:6:5 error plan-missing-key about|contradiction\n"
        "p.yaml:6:5 error plan-missing-key clauses|contradiction\n");
}

TEST_CASE("parse_plan: problems of all sections in one run") {
  CHECK(plan_findings(
            "schema: planmeter/9\n"
            "plan: {id: p, title: {}, baseline_year: 2020, period: {from: 2021, to: 2025}}\n"
            "indicators:\n"
            "  - id: firms\n"
            "    name: {zh: 企业, en: 'Firms', ch: 企业}\n"
            "    unit: 家\n"
            "    measure: stok\n"
            "    targets:\n"
            "      - {year: 2025, wording: 力争, atleast: 900}\n"
            "      - {year: 2015, at_least: 9百}\n"
            "tiers: {classes: [{id: A, from: 80}], counties: []}\n") ==
        "p.yaml:1:9 error plan-schema planmeter/9|planmeter/1\n"
        "p.yaml:2:22 error plan-name-missing\n"
        "p.yaml:5:33 error plan-unknown-key ch|name|zh\n"
        "p.yaml:7:14 error plan-bad-choice measure|stok|stock, flow, share, ratio, rank, growth, "
        "state\n"
        "p.yaml:9:35 error plan-unknown-key atleast|target|at_least\n"
        "p.yaml:10:32 error plan-number-with-unit at_least|9百|百\n"
        "p.yaml:11:19 error plan-tier-order A\n");
}

TEST_CASE("parse_plan: the plan outlives its text, and a move") {
  std::string text = plan_of_target("{year: 2025, at_least: 900, note: 一条较长的说明文字}");
  PlanRead read = read_plan(text);
  text.assign(text.size(), '#');
  const LoadedPlan moved = std::move(read.loaded);
  CHECK(moved.plan.title.zh == "规划");
  REQUIRE(moved.plan.indicators.size() == 1);
  CHECK(moved.plan.indicators[0].id == "firms");
  CHECK(moved.plan.indicators[0].targets[0].note == "一条较长的说明文字");
  CHECK(moved.plan.indicators[0].targets[0].bound == Decimal(900));
}

}  // namespace planmeter::plan_yaml_test
