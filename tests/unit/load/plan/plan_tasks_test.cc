// SPDX-License-Identifier: MIT
// Tests of the ledger in a plan file: what is read, and every finding about it.
#include "load/plan/plan_tasks.h"

#include <doctest/doctest.h>

#include "core/words.h"
#include "plan_sample.h"

namespace planmeter::plan_tasks_test {

namespace {

/// A plan of three indicators and three classes, in lines 3 to 7.
const std::string before_tasks =
    plan_head +
    "indicators:\n"
    "  - {id: firms, name: {zh: 企业}, unit: 家, measure: stock}\n"
    "  - {id: firms_new, name: {zh: 新增企业}, unit: 家, measure: flow, change: {of: firms}}\n"
    "  - {id: zone, name: {zh: 园区}, measure: state}\n"
    "tiers: {classes: [{id: A, from: 80}, {id: B, from: 60}, {id: C}], counties: [{zh: 甲县}]}\n";

/// `lines` of the section begin in line 9, column 3.
std::string plan_of_tasks(std::string_view lines) {
  return before_tasks + "tasks:\n" + std::string(lines);
}

std::string findings(std::string_view lines) { return plan_findings(plan_of_tasks(lines)); }

/// `row` begins in line 11, column 7.
std::string plan_of_row(std::string_view row) {
  return plan_of_tasks("  year: 2022\n  rows:\n    - " + std::string(row) + "\n");
}

std::string row_findings(std::string_view row) { return plan_findings(plan_of_row(row)); }

/// `standard` begins in line 12, column 11.
std::string plan_of_standard(std::string_view standard) {
  return plan_of_row(
      "{number: 1, task: {zh: 甲}, lead_units: 甲局, due: 2022-12, standards: [\n          " +
      std::string(standard) + "]}");
}

std::string standard_findings(std::string_view standard) {
  return plan_findings(plan_of_standard(standard));
}

/// `QUANTITY COMPARISON BOUND UPPER SINCE` of the one standard, all of the ledger's year.
std::string standard(std::string_view written) {
  const PlanRead read = read_plan(plan_of_standard(written));
  CHECK(read.findings.empty());
  REQUIRE(read.plan().ledgers[0].rows.size() == 1);
  REQUIRE(read.plan().ledgers[0].rows[0].standards.size() == 1);
  const Standard& one = read.plan().ledgers[0].rows[0].standards[0];
  CHECK_FALSE(one.of_tier());
  CHECK(one.target.year == 2022);
  return std::string(code_of(one.target.quantity)) + " " +
         std::string(code_of(one.target.comparison)) + " " + one.target.bound.to_text() + " " +
         one.target.upper.to_text() + " " + std::to_string(one.target.since);
}

const std::string good = "standards: [{indicator: firms, at_least: 1}]";

}  // namespace

TEST_CASE("tasks: all that may be said of them") {
  const PlanRead read = read_plan(plan_of_tasks(
      "  year: 2022\n"
      "  title: {zh: 台账, en: Ledger}\n"
      "  commend_margin: 12.5\n"
      "  rule: 予以通报。\n"
      "  source: [附件, 附表]\n"
      "  note: 注一\n"
      "  rows:\n"
      "    - number: 17b\n"
      "      group: {zh: 转化, en: Transfer}\n"
      "      task: {zh: 建机构, en: Institutions}\n"
      "      leaders: [张强, 张志峰]\n"
      "      lead_units: [市科技局, 市委组织部]\n"
      "      responsible_units: [各县（市、区）政府]\n"
      "      due: 2022-10-20\n"
      "      wording: 新增1家。\n"
      "      source: 台账17\n"
      "      note: 注二\n"
      "      standards:\n"
      "        - {indicator: firms_new, at_least: 100, source: [甲, 乙], note: 注三}\n"
      "        - {class: B, at_least: 9, source: 台账4, note: 注四}\n"
      "        - {class: B, at_least: 12, or_better: true}\n"
      "        - {indicator: zone, is: done}\n"));
  CHECK(read.findings == "");
  const Ledger& ledger = read.plan().ledgers[0];
  CHECK(ledger.year == 2022);
  CHECK(ledger.title.zh == "台账");
  CHECK(ledger.title.en == "Ledger");
  CHECK(ledger.commend_margin == Decimal(125, 1));
  CHECK(ledger.rule == "予以通报。");
  CHECK(ledger.sources.size() == 2);
  CHECK(ledger.note == "注一");
  REQUIRE(ledger.rows.size() == 1);
  const Task& task = ledger.rows[0];
  CHECK(task.number == "17b");
  CHECK(task.group.en == "Transfer");
  CHECK(task.name.zh == "建机构");
  REQUIRE(task.leaders.size() == 2);
  CHECK(task.leaders[1] == "张志峰");
  REQUIRE(task.lead_units.size() == 2);
  CHECK(task.lead_units[1] == "市委组织部");
  REQUIRE(task.responsible_units.size() == 1);
  CHECK(task.responsible_units[0] == "各县（市、区）政府");
  CHECK(task.due == Date{2022, 10, 20});
  CHECK(task.wording == "新增1家。");
  REQUIRE(task.sources.size() == 1);
  CHECK(task.sources[0] == "台账17");
  CHECK(task.note == "注二");
  CHECK(task.place.line == 16);
  CHECK(task.place.column == 7);
  REQUIRE(task.standards.size() == 4);
  CHECK(task.standards[0].indicator == 1);
  CHECK(task.standards[0].target.year == 2022);
  CHECK(task.standards[0].target.bound == Decimal(100));
  CHECK(task.standards[0].target.sources.size() == 2);
  CHECK(task.standards[0].sources().size() == 2);
  CHECK(task.standards[0].target.note == "注三");
  CHECK(task.standards[0].target.place.line == 27);
  CHECK(task.standards[0].target.place.column == 11);
  CHECK(task.standards[1].of_tier());
  CHECK(task.standards[1].tier.year == 2022);
  CHECK(task.standards[1].tier.tier == "B");
  CHECK(task.standards[1].tier.bound == Decimal(9));
  CHECK_FALSE(task.standards[1].tier.or_better);
  CHECK_FALSE(task.standards[1].tier.majority);
  CHECK(task.standards[1].sources().size() == 1);
  CHECK(task.standards[1].tier.note == "注四");
  CHECK(task.standards[1].tier.place.line == 28);
  CHECK(task.standards[2].tier.or_better);
  CHECK(task.standards[3].indicator == 2);
  CHECK(task.standards[3].target.comparison == Comparison::is);
}

TEST_CASE("tasks: what need not be said") {
  const PlanRead read = read_plan(plan_of_standard("{indicator: firms, at_least: 1}"));
  CHECK(read.findings == "");
  const Ledger& ledger = read.plan().ledgers[0];
  CHECK(ledger.commend_margin == Decimal(10));
  CHECK(ledger.title.zh.empty());
  CHECK(ledger.rule.empty());
  CHECK(ledger.rows[0].number == "1");
  CHECK(ledger.rows[0].lead_units.size() == 1);
  CHECK(ledger.rows[0].leaders.empty());
  CHECK(ledger.rows[0].responsible_units.empty());
  CHECK(ledger.rows[0].due == Date{2022, 12, 31});
  CHECK(read_plan(before_tasks).plan().ledgers.empty());
}

TEST_CASE("tasks: a standard is a target of the ledger's year") {
  CHECK(standard("{indicator: firms, at_least: 22.50}") == "value at_least 22.5 0 0");
  CHECK(standard("{indicator: firms, more_than: 0}") == "value more_than 0 0 0");
  CHECK(standard("{indicator: firms, at_most: 5}") == "value at_most 5 0 0");
  CHECK(standard("{indicator: firms, less_than: 5}") == "value less_than 5 0 0");
  CHECK(standard("{indicator: firms, between: [1, 2]}") == "value between 1 2 0");
  CHECK(standard("{indicator: firms, about: 15, tolerance: 0.5}") == "value about 15 0.5 0");
  CHECK(standard("{indicator: zone, is: done}") == "value is 0 0 0");
  CHECK(standard("{indicator: firms, quantity: change, at_least: 0}") ==
        "change at_least 0 0 2021");
  CHECK(standard("{indicator: firms, quantity: change, since: 2020, at_least: 0}") ==
        "change at_least 0 0 2020");
  CHECK(standard("{indicator: firms_new, quantity: total, at_least: 9}") ==
        "total at_least 9 0 2020");
  CHECK(standard("{indicator: firms, quantity: multiple, at_least: 2}") ==
        "multiple at_least 2 0 2020");
}

TEST_CASE("tasks: a standard is on an indicator or on a class") {
  CHECK(standard_findings("{at_least: 3}") == "p.yaml:12:11 error plan-standard-subject 0\n");
  CHECK(standard_findings("{indicator: firms, class: A, at_least: 3}") ==
        "p.yaml:12:11 error plan-standard-subject 2\n");
}

TEST_CASE("tasks: a standard's indicator and class are the plan's") {
  CHECK(standard_findings("{indicator: firm, at_least: 3}") ==
        "p.yaml:12:23 error plan-unknown-reference indicator|firm|firms\n");
  CHECK(standard_findings("{indicator: 甲, at_least: 3}") ==
        "p.yaml:12:23 error plan-unknown-reference indicator|甲|firms\n");
  CHECK(standard_findings("{class: b, at_least: 3}") ==
        "p.yaml:12:19 error plan-unknown-reference class|b|B\n");
  CHECK(standard_findings("{class: 甲, at_least: 3}") ==
        "p.yaml:12:19 error plan-unknown-reference class|甲|A\n");
}

TEST_CASE("tasks: a standard has one comparison, which fits the measure") {
  CHECK(standard_findings("{indicator: firms}") ==
        "p.yaml:12:11 error plan-comparison-count 0|at_least, more_than, at_most, less_than, "
        "between, about, is\n");
  CHECK(standard_findings("{indicator: firms, at_least: 3, at_most: 5}") ==
        "p.yaml:12:11 error plan-comparison-count 2|at_least, more_than, at_most, less_than, "
        "between, about, is\n");
  CHECK(standard_findings("{indicator: zone, at_least: 3}") ==
        "p.yaml:12:11 error plan-measure-mismatch value|at_least|state\n");
  CHECK(standard_findings("{indicator: firms, is: done}") ==
        "p.yaml:12:11 error plan-measure-mismatch value|is|stock\n");
  CHECK(standard_findings("{indicator: firms, quantity: total, at_least: 3}") ==
        "p.yaml:12:40 error plan-total-measure stock\n");
  CHECK(standard_findings("{indicator: zone, is: not_done}") ==
        "p.yaml:12:33 error plan-bad-choice is|not_done|done\n");
  CHECK(standard_findings("{indicator: firms, at_least: 三}") ==
        "p.yaml:12:40 error plan-bad-number at_least|三\n");
  CHECK(standard_findings("{indicator: firms, about: 3}") ==
        "p.yaml:12:11 error plan-comparison-needs about|tolerance\n");
}

TEST_CASE("tasks: a class takes at_least alone") {
  CHECK(standard_findings("{class: A}") == "p.yaml:12:11 error plan-comparison-count 0|at_least\n");
  CHECK(standard_findings("{class: A, quantity: change, at_least: 3}") ==
        "p.yaml:12:11 error plan-comparison-needs quantity|indicator\n");
  CHECK(standard_findings("{class: A, since: 2021, at_least: 3, at_most: 5}") ==
        "p.yaml:12:11 error plan-comparison-needs since|indicator\n"
        "p.yaml:12:11 error plan-comparison-needs at_most|indicator\n");
  CHECK(standard_findings("{class: A, more_than: 3}") ==
        "p.yaml:12:11 error plan-comparison-needs more_than|indicator\n"
        "p.yaml:12:11 error plan-comparison-count 0|at_least\n");
  CHECK(standard_findings("{class: A, at_least: 三}") ==
        "p.yaml:12:32 error plan-bad-number at_least|三\n");
  CHECK(standard_findings("{indicator: firms, at_least: 3, or_better: true}") ==
        "p.yaml:12:11 error plan-comparison-needs or_better|class\n");
}

TEST_CASE("tasks: a class needs tiers") {
  CHECK(
      plan_findings(plan_without_indicators(
          "tasks:\n  year: 2022\n  rows:\n    - {number: 1, task: {zh: 甲}, lead_units: 甲局, due: "
          "2022-12, standards: [\n          {class: A, at_least: 3}]}\n")) ==
      "p.yaml:8:11 error plan-comparison-needs class|tiers\n");
}

TEST_CASE("tasks: the year of a ledger comes after the base year, and since before it") {
  const std::string row =
      "  rows: [{number: 1, task: {zh: 甲}, lead_units: 甲局, due: 2022-12, " + good + "}]\n";
  CHECK(findings("  year: 2020\n" + row) == "p.yaml:10:79 error plan-year-outside 2020|2020\n");
  CHECK(findings("  year: 22\n" + row) == "p.yaml:9:9 error plan-bad-year year|22\n");
  CHECK(findings(row) == "p.yaml:9:3 error plan-missing-key year|tasks\n");
  CHECK(standard_findings("{indicator: firms, quantity: change, since: 2022, at_least: 0}") ==
        "p.yaml:12:11 error plan-since-not-before 2022|2022\n");
  CHECK(standard_findings("{indicator: firms, quantity: change, since: 去年, at_least: 0}") ==
        "p.yaml:12:55 error plan-bad-year since|去年\n");
}

TEST_CASE("tasks: empty lists") {
  CHECK(
      row_findings("{number: 1, task: {zh: 甲}, lead_units: 甲局, due: 2022-12, standards: []}") ==
      "p.yaml:11:75 error plan-empty-list standards\n");
  CHECK(row_findings("{number: 1, task: {zh: 甲}, lead_units: [], due: 2022-12, " + good + "}") ==
        "p.yaml:11:46 error plan-empty-list lead_units\n");
  CHECK(row_findings("{number: 1, task: {zh: 甲}, lead_units: 甲局, responsible_units: [], due: "
                     "2022-12, " +
                     good + "}") == "");
}

TEST_CASE("tasks: a number twice") {
  const std::string rest = ", task: {zh: 甲}, lead_units: 甲局, due: 2022-12, " + good + "}\n";
  CHECK(findings("  year: 2022\n  rows:\n    - {number: 1" + rest + "    - {number: 2" + rest +
                 "    - {number: \"1\"" + rest) == "p.yaml:13:7 error plan-duplicate-id 1\n");
}

TEST_CASE("tasks: a misspelt key, and what was meant") {
  CHECK(findings("  year: 2022\n  row: []\n") ==
        "p.yaml:10:3 error plan-unknown-key row|tasks|rows\n");
  CHECK(row_findings("{number: 1, task: {zh: 甲}, lead_unit: 甲局, due: 2022-12, " + good + "}") ==
        "p.yaml:11:34 error plan-unknown-key lead_unit|task|lead_units\n");
  CHECK(standard_findings("{indicator: firms, at_lest: 3, at_least: 3}") ==
        "p.yaml:12:30 error plan-unknown-key at_lest|standard|at_least\n");
}

TEST_CASE("tasks: missing keys") {
  CHECK(row_findings("{note: 无}") ==
        "p.yaml:11:7 error plan-missing-key number|task\n"
        "p.yaml:11:7 error plan-missing-key task|task\n"
        "p.yaml:11:7 error plan-missing-key lead_units|task\n"
        "p.yaml:11:7 error plan-missing-key due|task\n"
        "p.yaml:11:7 error plan-missing-key standards|task\n");
}

TEST_CASE("tasks: a list of ledgers, by year, one a year") {
  const auto ledger = [](const std::string& year, const std::string& bound) {
    return "  - {year: " + year +
           ", rows: [{number: 1, task: {zh: 甲}, lead_units: 甲局, due: " + year +
           "-12, standards: [{indicator: firms_new, at_least: " + bound + "}]}]}\n";
  };
  const PlanRead read = read_plan(plan_of_tasks(ledger("2023", "7") + ledger("2022", "5")));
  CHECK(read.findings.empty());
  REQUIRE(read.plan().ledgers.size() == 2);
  CHECK(read.plan().ledgers[0].year == 2022);
  CHECK(read.plan().ledgers[0].rows[0].standards[0].target.bound == Decimal(5));
  CHECK(read.plan().ledgers[1].rows[0].standards[0].target.year == 2023);
  CHECK(findings(ledger("2022", "5") + ledger("2022", "6")) ==
        "p.yaml:10:5 error plan-duplicate-id 2022\n");
  CHECK(plan_findings(before_tasks + "tasks: []\n") == "p.yaml:8:8 error plan-empty-list tasks\n");
  CHECK(findings("  year: 2022\n  rows: []\n") == "p.yaml:10:9 error plan-empty-list rows\n");
}

TEST_CASE("tasks: a margin is above 0") {
  const auto margin = [](std::string_view value) {
    return findings("  year: 2022\n  commend_margin: " + std::string(value) +
                    "\n  rows: [{number: 1, task: {zh: 甲}, lead_units: 甲局, due: 2022-12, "
                    "standards: [{indicator: zone, is: done}]}]\n");
  };
  CHECK(margin("0") == "p.yaml:10:19 error plan-not-positive commend_margin|0\n");
  CHECK(margin("0.0") == "p.yaml:10:19 error plan-not-positive commend_margin|0\n");
  CHECK(margin("-1") == "p.yaml:10:19 error plan-not-positive commend_margin|-1\n");
  CHECK(margin("10%") == "p.yaml:10:19 error plan-number-with-unit commend_margin|10%|%\n");
  CHECK(margin("0.1") == "");
}

TEST_CASE("tasks: nodes of the wrong kind") {
  CHECK(plan_findings(before_tasks + "tasks: 台账\n") ==
        "p.yaml:8:8 error plan-expected-map tasks|台账|{year: …, rows: …}\n");
  CHECK(findings("  year: 2022\n  rows: 甲\n") == "p.yaml:10:9 error plan-expected-list rows|甲\n");
  CHECK(row_findings("甲") ==
        "p.yaml:11:7 error plan-expected-map task|甲|{number: …, task: …, lead_units: …, due: …, "
        "standards: …}\n");
  CHECK(standard_findings("甲") ==
        "p.yaml:12:11 error plan-expected-map standard|甲|{indicator: …}\n");
  CHECK(row_findings("{number: 1, task: {zh: 甲}, lead_units: 甲局, due: 十二月, " + good + "}") ==
        "p.yaml:11:55 error plan-bad-date due|十二月\n");
  CHECK(row_findings("{number: 1, task: {note: 甲}, lead_units: 甲局, due: 2022-12, " + good + "}")
            .starts_with("p.yaml:11:26 error plan-unknown-key note|name|"));
}

TEST_CASE("indicators: change is of a flow, and names a level of the plan") {
  const auto change = [](std::string_view measure, std::string_view of) {
    return plan_findings(plan_head +
                         "indicators:\n"
                         "  - {id: firms, name: {zh: 企业}, unit: 家, measure: stock}\n"
                         "  - {id: x, name: {zh: 甲}, unit: 家, measure: " +
                         std::string(measure) + ", change: " + std::string(of) + "}\n");
  };
  CHECK(change("flow", "{of: firms}") == "");
  CHECK(change("stock", "{of: firms}") == "p.yaml:5:5 error plan-measure-mismatch change||stock\n");
  CHECK(change("flow", "{of: firm}") == "p.yaml:5:65 error plan-unknown-reference of|firm|firms\n");
  CHECK(change("flow", "{}") == "p.yaml:5:60 error plan-missing-key of|change\n");
  CHECK(change("flow", "firms") == "p.yaml:5:60 error plan-expected-map change|firms|{of: …}\n");
}

TEST_CASE("indicators: a counterpart is the plan's") {
  const auto counterpart = [](std::string_view id) {
    return read_plan(plan_head +
                     "indicators:\n"
                     "  - {id: firms, name: {zh: 企业}, unit: 家, measure: stock}\n"
                     "  - {id: x, name: {zh: 甲}, unit: 家, measure: flow, counterpart: " +
                     std::string(id) + "}\n");
  };
  CHECK(counterpart("firms").findings == "");
  CHECK(counterpart("firms").plan().indicators[1].counterpart == 0);
  CHECK(counterpart("firms").plan().indicators[0].counterpart == -1);
  CHECK(counterpart("firm").findings ==
        "p.yaml:5:65 error plan-unknown-reference counterpart|firm|firms\n");
}

}  // namespace planmeter::plan_tasks_test
