// SPDX-License-Identifier: MIT
// Tests of the sheet of notes: what is found again, and the place of everything that is wrong in
// it.
#include "load/notes_csv.h"

#include <doctest/doctest.h>

#include <string>

#include "plan_sample.h"

namespace planmeter::notes_csv_test {

namespace {

const std::string subjects_of_plan =
    "indicators:\n"
    "  - {id: firms, number: 6, name: {zh: 企业, en: Firms}, aliases: [高企], unit: 家, measure: "
    "stock}\n"
    "  - {id: contracts, number: 10, name: {zh: 合同额}, unit: 亿元, measure: flow}\n"
    "  - {id: labs, name: {zh: 实验室}, unit: 家, measure: stock}\n";

const std::string ledger_of_plan =
    "tasks:\n"
    "  year: 2022\n"
    "  rows:\n"
    "    - {number: 2, task: {zh: 甲}, lead_units: [科技局], due: 2022-12,\n"
    "       standards: [{indicator: labs, at_least: 10}]}\n"
    "    - {number: 11, task: {zh: 乙}, lead_units: [科技局], due: 2022-12,\n"
    "       standards: [{indicator: firms, at_least: 100}]}\n";

struct SheetRead {
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

SheetRead read_sheet(std::string_view text, const std::string& plan) {
  SheetRead read;
  read.plan = read_plan(plan);
  REQUIRE(read.plan.findings.empty());
  Diagnostics found;
  read.loaded = parse_notes_csv("n.csv", text, read.plan.plan(), found);
  read.findings = finding_lines(found);
  return read;
}

SheetRead read_sheet(std::string_view text) {
  return read_sheet(text, plan_head + subjects_of_plan + ledger_of_plan);
}

constexpr std::string_view titles = "事项,名称,内容,成效,原因,措施,完成时限\n";

/// The findings of a sheet with the usual header.
std::string findings_of(std::string_view rows) {
  return read_sheet(std::string(titles) + std::string(rows)).findings;
}

}  // namespace

TEST_CASE("parse_notes_csv: the head, indicators and tasks") {
  const SheetRead read = read_sheet(std::string(titles) +
                                    "编制单位,,甲市科学技术局,,,,\n"
                                    "报送对象,,甲市人民政府,,,,\n"
                                    "编制日期,,2023/1/20,,,,\n"
                                    "数据截止,,2023年1月15日,,,,\n"
                                    "联系人,,\"张三，0319-0000000\",,,,\n"
                                    "labs,实验室,,新认定3家,,,\n"
                                    "10,,,,登记滞后,逐户辅导,2023年6月底\n"
                                    "台账2,甲,,,开工较晚,,\n"
                                    "任务１１,乙,,补贴到位,,,\n");
  CHECK(read.findings.empty());
  const NoteHead& head = read.loaded.notes.head;
  CHECK(head.office == "甲市科学技术局");
  CHECK(head.addressee == "甲市人民政府");
  CHECK(head.date == Date{2023, 1, 20});
  CHECK(head.data_until == Date{2023, 1, 15});
  CHECK(head.contact == "张三，0319-0000000");
  REQUIRE(read.indicator(2) != nullptr);
  CHECK(read.indicator(2)->results == "新认定3家");
  CHECK(read.indicator(2)->reason.empty());
  CHECK(read.indicator(2)->place.line == 7);
  CHECK(read.indicator(2)->place.column == 1);
  REQUIRE(read.indicator(1) != nullptr);
  CHECK(read.indicator(1)->results.empty());
  CHECK(read.indicator(1)->reason == "登记滞后");
  CHECK(read.indicator(1)->measures == "逐户辅导");
  CHECK(read.indicator(1)->deadline == "2023年6月底");
  CHECK(read.indicator(0) == nullptr);
  REQUIRE(read.task("2") != nullptr);
  CHECK(read.task("2")->reason == "开工较晚");
  REQUIRE(read.task("11") != nullptr);
  CHECK(read.task("11")->results == "补贴到位");
}

TEST_CASE("parse_notes_csv: English titles, columns in any order, other separators, names") {
  const SheetRead read = read_sheet(
      "Measures;ITEM;text\n"
      ";Office;Bureau\n"
      ";data until;2023-01-15\n"
      "visit;高企;\n"
      "\" build\n\";Task 2;\n");
  CHECK(read.findings.empty());
  CHECK(read.loaded.notes.head.office == "Bureau");
  CHECK(read.loaded.notes.head.data_until == Date{2023, 1, 15});
  REQUIRE(read.indicator(0) != nullptr);
  CHECK(read.indicator(0)->measures == "visit");
  CHECK(read.indicator(0)->place.column == 7);
  REQUIRE(read.task("2") != nullptr);
  CHECK(read.task("2")->measures == "build");
}

TEST_CASE("parse_notes_csv: a row without texts is nothing, whatever it is about") {
  const SheetRead read = read_sheet(std::string(titles) +
                                    "编制单位,编制单位, ,,,,\n"
                                    "labs,实验室,,,,,\n"
                                    "labs,实验室,,,　,,\n"
                                    "labs,,,增3家,,,\n"
                                    "没有这项,,,,,,\n"
                                    "台账99,,,,,,\n");
  CHECK(read.findings.empty());
  CHECK(read.loaded.notes.head.office.empty());
  CHECK(read.loaded.notes.indicators.size() == 1);
  CHECK(read.loaded.notes.tasks.empty());
}

TEST_CASE("parse_notes_csv: no text, and headers that are none") {
  CHECK(read_sheet("").findings == "n.csv:0:0 error csv-empty\n");
  CHECK(read_sheet("指标,原因\nlabs,甲\n").findings ==
        "n.csv:1:1 error notes-unknown-column 指标|item, name, text, results, reason, measures, "
        "deadline\n"
        "n.csv:1:1 error csv-missing-column item|指标, 原因\n");
  CHECK(read_sheet("item,reasons,未完成原因,内容,text,备注,\nlabs,,,,,,甲\n").findings ==
        "n.csv:1:6 error notes-unknown-column reasons|reason\n"
        "n.csv:1:14 error notes-unknown-column 未完成原因|reason\n"
        "n.csv:1:23 error csv-duplicate-column text|text\n"
        "n.csv:1:28 error notes-unknown-column 备注|item, name, text, results, reason, measures, "
        "deadline\n"
        "n.csv:2:11 error csv-untitled-column 7|甲\n");
  CHECK(read_sheet("item,,reason\nlabs,甲,乙\n").findings ==
        "n.csv:2:6 error csv-untitled-column 2|甲\n");
  CHECK(findings_of("labs,,\n") == "n.csv:2:1 error csv-field-count 3|7\n");
}

TEST_CASE("parse_notes_csv: items that are none, with what they could mean") {
  CHECK(findings_of("lab,,,,甲,,\n,,,,甲,,\n台账12,,,甲,,,\ntask 1,,,甲,,,\n编制単位,,甲,,,,\n") ==
        "n.csv:2:1 error notes-unknown-item lab|labs\n"
        "n.csv:3:5 error notes-no-item 甲\n"
        "n.csv:4:1 error notes-unknown-item 台账12|台账2\n"
        "n.csv:5:1 error notes-unknown-item task 1|task 11\n"
        "n.csv:6:1 error notes-unknown-item 编制単位|编制单位\n");
  CHECK(read_sheet(std::string(titles) + "task2,,,甲,,,\n台账,,,甲,,,\n",
                   plan_head + subjects_of_plan)
            .findings ==
        "n.csv:2:1 error usage-no-tasks p\n"
        "n.csv:3:1 error notes-unknown-item 台账|6\n");
}

TEST_CASE("parse_notes_csv: one item with texts in two rows, by whatever names") {
  CHECK(findings_of("labs,,,甲,,,\n实验室,,,,乙,,\n台账2,,,甲,,,\ntask2,,,乙,,,\n"
                    "office,,甲,,,,\n编制单位,,甲,,,,\n") ==
        "n.csv:3:1 error notes-item-twice 实验室|2|3\n"
        "n.csv:5:1 error notes-item-twice task2|4|5\n"
        "n.csv:7:1 error notes-item-twice 编制单位|6|7\n");
}

TEST_CASE("parse_notes_csv: texts in columns that are not theirs, and days that are none") {
  CHECK(findings_of("编制单位,,,甲,,,\nlabs,,甲,乙,,,\n台账2,,甲,,,,\n编制日期,,2023-02-29,,,,\n"
                    "数据截止,,2023年1月,,,,\n") ==
        "n.csv:2:8 error notes-cell-elsewhere 编制单位|results|text\n"
        "n.csv:3:7 error notes-cell-elsewhere labs|text|results, reason, measures, deadline\n"
        "n.csv:4:6 error notes-cell-elsewhere 台账2|text|results, reason, measures, deadline\n"
        "n.csv:5:7 error plan-bad-date 编制日期|2023-02-29\n"
        "n.csv:6:7 error plan-bad-date 数据截止|2023年1月\n");
}

TEST_CASE("parse_notes_csv: notes outlive their text and plan") {
  std::string text = std::string(titles) + "labs,,,一条较长的成效说明文字,,,\n";
  LoadedNotes kept;
  {
    SheetRead read = read_sheet(text);
    REQUIRE(read.findings.empty());
    kept = std::move(read.loaded);
  }
  text.assign(text.size(), '#');
  REQUIRE(find_indicator_note(kept.notes, 2) != nullptr);
  CHECK(find_indicator_note(kept.notes, 2)->results == "一条较长的成效说明文字");
}

}  // namespace planmeter::notes_csv_test
