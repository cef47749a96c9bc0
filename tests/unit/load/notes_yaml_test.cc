// SPDX-License-Identifier: MIT
// Tests of the notes file: what is found again, and the place of everything that is wrong in it.
#include "load/notes_yaml.h"

#include <doctest/doctest.h>

#include <utility>

#include "plan_sample.h"

namespace planmeter::notes_yaml_test {

namespace {

const std::string indicators_of_plan =
    "indicators:\n"
    "  - {id: firms, number: 6, name: {zh: 企业, en: Firms}, unit: 家, measure: stock}\n"
    "  - {id: contracts, number: 10, name: {zh: 合同额}, unit: 亿元, measure: flow}\n"
    "  - {id: labs, name: {zh: 实验室}, unit: 家, measure: stock}\n";

const std::string tasks_of_plan =
    "tasks:\n"
    "  year: 2022\n"
    "  rows:\n"
    "    - {number: 2, task: {zh: 甲}, lead_units: [科技局], due: 2022-12,\n"
    "       standards: [{indicator: labs, at_least: 10}]}\n"
    "    - {number: 11, task: {zh: 乙}, lead_units: [科技局], due: 2022-12,\n"
    "       standards: [{indicator: firms, at_least: 100}]}\n";

/// Notes that were read, with what they name, and their findings as lines.
struct NotesRead {
  PlanRead plan;
  LoadedNotes loaded;
  std::string findings;

  const NoteEntry* indicator(int position) const {
    return find_indicator_note(loaded.notes, position);
  }
  const NoteEntry* task(std::string_view number) const {
    return find_task_note(loaded.notes, number);
  }
};

NotesRead read_notes(std::string_view text, const std::string& plan) {
  NotesRead read;
  read.plan = read_plan(plan);
  REQUIRE(read.plan.findings.empty());
  Diagnostics found;
  read.loaded = parse_notes("n.yaml", text, read.plan.plan(), found);
  read.findings = finding_lines(found);
  return read;
}

NotesRead read_notes(std::string_view text) {
  return read_notes(text, plan_head + indicators_of_plan + tasks_of_plan);
}

/// The findings of a file whose second line on is `tail`.
std::string findings_of(std::string_view tail) {
  return read_notes("schema: planmeter-notes/1\n" + std::string(tail)).findings;
}

}  // namespace

TEST_CASE("parse_notes: indicators by id, number and either name, tasks by number") {
  const NotesRead read = read_notes(
      "schema: planmeter-notes/1\n"
      "indicators:\n"
      "  labs: {reason: 认定延期, measures: 组织第二批申报}\n"
      "  \"10\": {reason: 合同登记滞后}\n"
      "  FIRMS: {measures: 逐户辅导}\n"
      "tasks:\n"
      "  11: {reason: 申报周期延长, measures: 组织第三批申报}\n");
  CHECK(read.findings.empty());
  REQUIRE(read.indicator(0) != nullptr);
  CHECK(read.indicator(0)->reason.empty());
  CHECK(read.indicator(0)->measures == "逐户辅导");
  REQUIRE(read.indicator(1) != nullptr);
  CHECK(read.indicator(1)->reason == "合同登记滞后");
  CHECK(read.indicator(1)->measures.empty());
  REQUIRE(read.indicator(2) != nullptr);
  CHECK(read.indicator(2)->reason == "认定延期");
  CHECK(read.indicator(2)->measures == "组织第二批申报");
  REQUIRE(read.task("11") != nullptr);
  CHECK(read.task("11")->reason == "申报周期延长");
  CHECK(read.task("11")->measures == "组织第三批申报");
  CHECK(read_notes("schema: planmeter-notes/1\nindicators: {企业: {reason: 甲}}\n").indicator(0) !=
        nullptr);
}

TEST_CASE("parse_notes: results and a deadline, and where each entry is named") {
  const NotesRead read = read_notes(
      "schema: planmeter-notes/1\n"
      "indicators:\n"
      "  labs: {results: 新认定3家}\n"
      "tasks: {\"2\": {measures: 补办, deadline: 2023年6月底前}}\n");
  CHECK(read.findings.empty());
  REQUIRE(read.indicator(2) != nullptr);
  CHECK(read.indicator(2)->results == "新认定3家");
  CHECK(read.indicator(2)->deadline.empty());
  CHECK(read.indicator(2)->place.line == 3);
  CHECK(read.indicator(2)->place.column == 3);
  REQUIRE(read.task("2") != nullptr);
  CHECK(read.task("2")->results.empty());
  CHECK(read.task("2")->deadline == "2023年6月底前");
  CHECK(read.task("2")->place.line == 4);
  CHECK(read.task("2")->place.column == 9);
}

TEST_CASE("parse_notes: the head, whole and in part") {
  const NotesRead whole = read_notes(
      "schema: planmeter-notes/1\n"
      "head:\n"
      "  office: 甲市科学技术局\n"
      "  addressee: 甲市人民政府\n"
      "  date: 2023-01-20\n"
      "  data_until: 2023年1月15日\n"
      "  contact: 张三，0319-0000000\n");
  CHECK(whole.findings.empty());
  const NoteHead& head = whole.loaded.notes.head;
  CHECK(head.office == "甲市科学技术局");
  CHECK(head.addressee == "甲市人民政府");
  CHECK(head.date == Date{2023, 1, 20});
  CHECK(head.data_until == Date{2023, 1, 15});
  CHECK(head.contact == "张三，0319-0000000");
  const NotesRead part = read_notes("schema: planmeter-notes/1\nhead: {office: 甲局}\n");
  CHECK(part.findings.empty());
  CHECK(part.loaded.notes.head.office == "甲局");
  CHECK(part.loaded.notes.head.addressee.empty());
  CHECK_FALSE(part.loaded.notes.head.date);
  CHECK_FALSE(part.loaded.notes.head.data_until);
}

TEST_CASE("parse_notes: what is wrong with a head") {
  CHECK(findings_of("head: 甲局\n") == "n.yaml:2:7 error plan-expected-map head|甲局|{…: …}\n");
  CHECK(findings_of("head: {ofice: 甲局, date: 2023-02-29, data_until: 2023, contact: [张三]}\n") ==
        "n.yaml:2:8 error plan-unknown-key ofice|head|office\n"
        "n.yaml:2:25 error plan-bad-date date|2023-02-29\n"
        "n.yaml:2:49 error plan-bad-date data_until|2023\n"
        "n.yaml:2:64 error plan-expected-text contact|[…]\n");
  CHECK(findings_of("head: {单位: 甲局, date: }\n") ==
        "n.yaml:2:8 error plan-unknown-key 单位|head|office, addressee, date, data_until, contact\n"
        "n.yaml:2:16 error plan-expected-text date|~\n");
}

TEST_CASE("parse_notes: nullptr where there is none") {
  const NotesRead read =
      read_notes("schema: planmeter-notes/1\nindicators: {firms: {reason: 甲}}\n");
  CHECK(read.findings.empty());
  CHECK(read.indicator(1) == nullptr);
  CHECK(read.indicator(-1) == nullptr);
  CHECK(read.task("2") == nullptr);
  CHECK(find_indicator_note(ReportNotes{}, 0) == nullptr);
  CHECK(find_task_note(ReportNotes{}, "") == nullptr);
  CHECK(findings_of("").empty());
}

TEST_CASE("parse_notes: block texts without the white space around them") {
  const NotesRead read = read_notes(
      "schema: planmeter-notes/1\n"
      "indicators:\n"
      "  firms:\n"
      "    reason: >\n"
      "      First line,\n"
      "      second line.\n"
      "    measures: '  甲  '\n");
  CHECK(read.findings.empty());
  REQUIRE(read.indicator(0) != nullptr);
  CHECK(read.indicator(0)->reason == "First line, second line.");
  CHECK(read.indicator(0)->measures == "甲");
}

TEST_CASE("parse_notes: an empty file, and one that is no map") {
  CHECK(read_notes("").findings == "n.yaml:0:0 error plan-empty planmeter-notes/1\n");
  CHECK(read_notes("# Nothing yet.\n").findings ==
        "n.yaml:0:0 error plan-empty planmeter-notes/1\n");
  CHECK(read_notes("- firms\n").findings == "n.yaml:1:1 error plan-expected-map file|[…]|{…: …}\n");
}

TEST_CASE("parse_notes: the schema is named, and this one") {
  CHECK(read_notes("schema: planmeter/1\nindicators: {}\n").findings ==
        "n.yaml:1:9 error plan-schema planmeter/1|planmeter-notes/1\n");
  CHECK(read_notes("schema: [planmeter-notes/1]\n").findings ==
        "n.yaml:1:9 error plan-schema […]|planmeter-notes/1\n");
  CHECK(read_notes("indicators: {}\n").findings ==
        "n.yaml:1:1 error plan-missing-key schema|file\n");
}

TEST_CASE("parse_notes: what the text itself has wrong is YAML's finding") {
  CHECK(findings_of("tasks:\n  \"11\": {reason: 甲}\n  '11': {reason: 乙}\n") ==
        "n.yaml:4:3 error yaml-duplicate-key 11|3\n");
}

TEST_CASE("parse_notes: unknown keys, with the nearest one or all") {
  CHECK(findings_of("indicator: {}\n备注: {}\n") ==
        "n.yaml:2:1 error plan-unknown-key indicator|file|indicators\n"
        "n.yaml:3:1 error plan-unknown-key 备注|file|schema, head, indicators, tasks\n");
  CHECK(findings_of("indicators: {firms: {raeson: 甲, 措施: 乙}}\n") ==
        "n.yaml:2:22 error plan-unknown-key raeson|note|reason\n"
        "n.yaml:2:33 error plan-unknown-key 措施|note|results, reason, measures, deadline\n");
}

TEST_CASE("parse_notes: indicators and tasks that the plan does not have") {
  // Nothing is like 7号: the first name of the list, here a printed number, serves as an example.
  CHECK(findings_of("indicators:\n  firm: {reason: 甲}\n  7号: {reason: 甲}\n") ==
        "n.yaml:3:3 error plan-unknown-reference indicators|firm|firms\n"
        "n.yaml:4:3 error plan-unknown-reference indicators|7号|6\n");
  CHECK(findings_of("tasks:\n  12: {reason: 甲}\n  甲: {reason: 甲}\n") ==
        "n.yaml:3:3 error plan-unknown-reference tasks|12|2\n"
        "n.yaml:4:3 error plan-unknown-reference tasks|甲|2\n");
}

TEST_CASE("parse_notes: tasks of a plan without a ledger are one finding") {
  const NotesRead read =
      read_notes("schema: planmeter-notes/1\ntasks: {\"2\": {reason: 甲}, \"11\": 乙}\n",
                 plan_head + indicators_of_plan);
  CHECK(read.findings ==
        "n.yaml:2:1 error usage-no-tasks p\n"
        "n.yaml:2:33 error plan-expected-map 11|乙|{…: …}\n");
}

TEST_CASE("parse_notes: one indicator by two of its names") {
  CHECK(findings_of("indicators:\n"
                    "  firms: {reason: 甲}\n"
                    "  \"6\": {reason: 乙}\n"
                    "  labs: {reason: 丙}\n"
                    "  企业: {reason: 丁}\n") ==
        "n.yaml:4:3 error plan-duplicate-id firms\n"
        "n.yaml:6:3 error plan-duplicate-id firms\n");
}

TEST_CASE("parse_notes: sections and entries that are no maps") {
  CHECK(findings_of("indicators: [firms]\ntasks: 无\n") ==
        "n.yaml:2:13 error plan-expected-map indicators|[…]|{…: …}\n"
        "n.yaml:3:8 error plan-expected-map tasks|无|{…: …}\n");
  CHECK(findings_of("indicators:\n  firms: 认定延期\n  labs:\ntasks: {\"2\": [甲]}\n") ==
        "n.yaml:3:10 error plan-expected-map firms|认定延期|{…: …}\n"
        "n.yaml:4:3 error plan-expected-map labs|~|{…: …}\n"
        "n.yaml:5:14 error plan-expected-map 2|[…]|{…: …}\n");
}

TEST_CASE("parse_notes: values that are no text") {
  CHECK(findings_of("indicators:\n"
                    "  firms: {reason: [甲], measures: {}}\n"
                    "  labs: {reason: ~, measures: ' '}\n") ==
        "n.yaml:3:19 error plan-expected-text reason|[…]\n"
        "n.yaml:3:34 error plan-expected-text measures|{…}\n"
        "n.yaml:4:10 error plan-expected-text reason|~\n"
        "n.yaml:4:31 error plan-expected-text measures| \n");
}

TEST_CASE("parse_notes: every problem in one run") {
  CHECK(read_notes("schema: planmeter-notes/2\n"
                   "indicators:\n"
                   "  firmz: {reson: 甲}\n"
                   "  labs: 乙\n"
                   "tasks:\n"
                   "  1: {measures: }\n"
                   "note: 丙\n")
            .findings ==
        "n.yaml:1:9 error plan-schema planmeter-notes/2|planmeter-notes/1\n"
        "n.yaml:3:3 error plan-unknown-reference indicators|firmz|firms\n"
        "n.yaml:3:11 error plan-unknown-key reson|note|reason\n"
        "n.yaml:4:9 error plan-expected-map labs|乙|{…: …}\n"
        "n.yaml:6:3 error plan-unknown-reference tasks|1|11\n"
        "n.yaml:6:7 error plan-expected-text measures|~\n"
        "n.yaml:7:1 error plan-unknown-key note|file|schema, head, indicators, tasks\n");
}

TEST_CASE("parse_notes: notes outlive their text and plan, and a move") {
  std::string text =
      "schema: planmeter-notes/1\n"
      "indicators: {firms: {reason: 一条较长的原因说明文字}}\n"
      "tasks: {\"11\": {measures: 一条较长的措施说明文字}}\n";
  LoadedNotes moved;
  {
    NotesRead read = read_notes(text);
    REQUIRE(read.findings.empty());
    moved = std::move(read.loaded);
  }
  text.assign(text.size(), '#');
  REQUIRE(find_indicator_note(moved.notes, 0) != nullptr);
  CHECK(find_indicator_note(moved.notes, 0)->reason == "一条较长的原因说明文字");
  REQUIRE(find_task_note(moved.notes, "11") != nullptr);
  CHECK(find_task_note(moved.notes, "11")->measures == "一条较长的措施说明文字");
}

}  // namespace planmeter::notes_yaml_test
