// SPDX-License-Identifier: MIT
// The ledger's pages in full, in both languages.
#include "report/ledger/tasks_document.h"

#include "ledger_sample.h"

namespace planmeter::tasks_document_test {
namespace {

using sample::LedgerSample;
using sample::task;

const std::string counties = "{class: A, at_least: 3}, {class: B, at_least: 9}";

/// Partly done by a net increase; above the standard by a tenth; not published; done with B left
/// upwards; not reported.
LedgerSample five_tasks() {
  return LedgerSample(
      {task("1", "{indicator: firms_new, at_least: 100}, {indicator: zone, is: done}",
            "lead_units: [市科技局], responsible_units: [各县政府]"),
       task("2", "{indicator: value, at_least: 39}", "lead_units: [市科技局, 市发改委]"),
       task("3", "{indicator: share, at_least: 22.5}",
            "lead_units: [市发改委], responsible_units: [市科技局]"),
       task("4", counties, "lead_units: [市科技局], responsible_units: [各县政府]"),
       task("5", "{indicator: varieties, at_least: 1}", "lead_units: [市农业局]", "2022-10-20")},
      {"firms,2021,600", "firms,2022,695", "zone,2022,done", "value,2022,42.9",
       "tier_count_a,2022,4", "tier_count_b,2022,8"},
      "  rule: 成效突出的通报表扬。\n");
}

std::string page(const LedgerSample& sample, Language language, std::string_view unit = {}) {
  LedgerResult ledger = sample.ledger();
  if (!unit.empty()) ledger = of_unit(std::move(ledger), unit);
  return sample::page_text(tasks_document(ledger, {language, "1"}));
}

TEST_CASE("tasks_document: a small ledger in Chinese, in full") {
  // 695 - 600 is 95; 42.9 / 39 is 1.1; 4 and 8 are 12 in B or better.
  CHECK(
      page(five_tasks(), Language::zh) ==
      "# 2022年重点工作任务台账完成情况\n"
      "截至2022年12月31日，台账5项任务中，完成2项，部分完成1项，未报送1项，尚未发布1项。"
      "未完成和部分完成的是：台账1（任务1）。\n"
      "序号 | 重点任务 | 牵头单位 | 完成时限 | 达到标准 | 状态\n"
      "1 | 任务1 | 市科技局 | 2022年12月 | 1/2 | 部分完成\n"
      "2 | 任务2 | 市科技局、市发改委 | 2022年12月 | 1/1 | 完成\n"
      "3 | 任务3 | 市发改委 | 2022年12月 | 0/1 | 尚未发布\n"
      "4 | 任务4 | 市科技局 | 2022年12月 | 2/2 | 完成\n"
      "5 | 任务5 | 市农业局 | 2022年10月20日 | 0/1 | 未报送\n"
      "## 未完成和不能确认的任务\n"
      "- 台账1　任务1：新增企业95家（净增），未达到标准（100家以上）\n"
      "- 台账3　任务3：占比（标准22.5%以上）：省统计局尚未发布（一般在2023年1月发布）\n"
      "- 台账5　任务5：新品种（标准1项以上）：未报送\n"
      "## 完成标准逐项情况\n"
      "序号 | 完成标准 | 单位 | 要求 | 实际 | 状态\n"
      "1 | 新增企业 | 家 | ≥100 | 95（净增） | 未达标\n"
      "1 | 园区建成 |  | 完成 | 完成 | 达标\n"
      "2 | 成交额 | 亿元 | ≥39 | 42.9 | 达标\n"
      "3 | 占比 | % | ≥22.5 | — | 无数据（尚未发布）\n"
      "4 | A类县 | 个 | ≥3 | 4 | 达标\n"
      "4 | B类县 | 个 | ≥9（B类及以上≥12） | 8（B类及以上共12） | 达标\n"
      "5 | 新品种 | 项 | ≥1 | — | 无数据（未报送）\n"
      "## 按牵头单位\n"
      "牵头单位 | 任务 | 完成 | 未完成（含部分完成） | 无法判定 | 无数据 | 未到期\n"
      "市科技局 | 3 | 2 | 1 | 0 | 0 | 0\n"
      "市发改委 | 2 | 1 | 0 | 0 | 1 | 0\n"
      "市农业局 | 1 | 0 | 0 | 0 | 1 | 0\n"
      "## 按责任单位\n"
      "责任单位 | 任务 | 完成 | 未完成（含部分完成） | 无法判定 | 无数据 | 未到期\n"
      "各县政府 | 2 | 1 | 1 | 0 | 0 | 0\n"
      "市科技局 | 1 | 0 | 0 | 0 | 1 | 0\n"
      "一项任务有几个单位的，分别计入各单位：按牵头单位合计6项次，按责任单位合计3项次，"
      "台账任务为5项。\n"
      "## 通报建议名单\n"
      "奖惩措施（台账原文）：成效突出的通报表扬。\n"
      "名单按牵头单位列出。已完成且各项数量标准均超出10%及以上的任务，列为表扬候选；"
      "没有数量标准的任务不列入。10%的幅度不是台账原文，由本程序（规划文件）设定，可用--"
      "margin调整。"
      "仅因缺少数据的，不列入表扬或批评名单。\n"
      "### 拟通报表扬（候选）\n"
      "- 市科技局：台账2“任务2”，成交额42.9亿元，完成标准（39亿元以上）的110.0%。\n"
      "- 市发改委：台账2“任务2”，成交额42.9亿元，完成标准（39亿元以上）的110.0%。\n"
      "### 拟通报批评（建议）\n"
      "- 市科技局：台账1“任务1”，新增企业95家（净增），未达到标准（100家以上）。\n"
      "### 待报送\n"
      "- 市农业局：台账5“任务5”，新品种（标准1项以上）：未报送。\n"
      "### 待统计部门发布\n"
      "- "
      "市发改委：台账3“任务3”，占比（标准22.5%以上）：省统计局尚未发布（一般在2023年1月发布）。\n");
}

TEST_CASE("tasks_document: the same in English") {
  CHECK(page(five_tasks(), Language::en) ==
        "# Task ledger of 2022\n"
        "As of 31 December 2022, the tasks of the ledger (5): 2 done, 1 partly done, 1 not "
        "reported, 1 "
        "not yet published. Open or done in part: 1 (Task 1).\n"
        "No. | Task | Lead unit | Due | Standards met | Status\n"
        "1 | Task 1 | 市科技局 | December 2022 | 1/2 | partly done\n"
        "2 | Task 2 | 市科技局、市发改委 | December 2022 | 1/1 | done\n"
        "3 | Task 3 | 市发改委 | December 2022 | 0/1 | not yet published\n"
        "4 | Task 4 | 市科技局 | December 2022 | 2/2 | done\n"
        "5 | Task 5 | 市农业局 | 20 October 2022 | 0/1 | not reported\n"
        "## Tasks not done or not known to be done\n"
        "- Task 1, Task 1: New firms: 95 (net increase), standard (at least 100) not reached\n"
        "- Task 3, Task 3: Share, standard (at least 22.5%): not yet published by 省统计局 (due "
        "about January 2023)\n"
        "- Task 5, Task 5: New varieties, standard (at least 1): not reported\n"
        "## Standards one by one\n"
        "No. | Standard | Unit | Asked | Actual | Status\n"
        "1 | New firms |  | ≥100 | 95 (net increase) | missed\n"
        "1 | Zone built |  | done | done | met\n"
        "2 | Value | 100 million yuan | ≥39 | 42.9 | met\n"
        "3 | Share | % | ≥22.5 | — | no data (not yet published)\n"
        "4 | Counties in class A |  | ≥3 | 4 | met\n"
        "4 | Counties in class B |  | ≥9 (B or better ≥12) | 8 (12 in B or better) | met\n"
        "5 | New varieties |  | ≥1 | — | no data (not reported)\n"
        "## By lead unit\n"
        "Lead unit | Tasks | Done | Open or partly | Undetermined | Without data | Not due\n"
        "市科技局 | 3 | 2 | 1 | 0 | 0 | 0\n"
        "市发改委 | 2 | 1 | 0 | 0 | 1 | 0\n"
        "市农业局 | 1 | 0 | 0 | 0 | 1 | 0\n"
        "## By responsible unit\n"
        "Responsible unit | Tasks | Done | Open or partly | Undetermined | Without data | Not due\n"
        "各县政府 | 2 | 1 | 1 | 0 | 0 | 0\n"
        "市科技局 | 1 | 0 | 0 | 0 | 1 | 0\n"
        "A task counts for each of its units: 6 in all by lead unit and 3 by responsible unit, "
        "where the ledger's tasks are 5.\n"
        "## Lists for a notice\n"
        "Rule of the ledger: 成效突出的通报表扬。\n"
        "Lists name lead units. Candidates for commendation are done and at least 10% above each "
        "standard that is an amount. The 10% is not the ledger's: the program (the plan file) "
        "sets it, and --margin changes it. Missing data alone put nobody on the first two lists.\n"
        "### To be commended (candidates)\n"
        "- 市科技局: task 2 'Task 2', Value: 42.9 (100 million yuan), 110.0% of the standard (at "
        "least 39 (100 million yuan)).\n"
        "- 市发改委: task 2 'Task 2', Value: 42.9 (100 million yuan), 110.0% of the standard (at "
        "least 39 (100 million yuan)).\n"
        "### To be criticised (proposed)\n"
        "- 市科技局: task 1 'Task 1', New firms: 95 (net increase), standard (at least 100) not "
        "reached.\n"
        "### To be reported\n"
        "- 市农业局: task 5 'Task 5', New varieties, standard (at least 1): not reported.\n"
        "### Waiting for the statistics\n"
        "- 市发改委: task 3 'Task 3', Share, standard (at least 22.5%): not yet published by "
        "省统计局 (due about January 2023).\n");
}

TEST_CASE("tasks_document: four lists without entries") {
  const LedgerSample sample({task("1", "{indicator: zone, is: done}")}, {"zone,2022,done"});
  const std::string zh = page(sample, Language::zh);
  CHECK(zh.find("### 拟通报表扬（候选）\n无。\n### 拟通报批评（建议）\n无。\n"
                "### 待报送\n无。\n### 待统计部门发布\n无。\n") != std::string::npos);
  CHECK(zh.find("未完成和不能确认的任务") == std::string::npos);
  CHECK(zh.find("奖惩措施") == std::string::npos);
  CHECK(page(sample, Language::en).find("To be reported\nNone.\n") != std::string::npos);
}

TEST_CASE("tasks_document: the page of one unit") {
  const LedgerSample sample = five_tasks();
  const std::string lead = page(sample, Language::zh, "市科技局");
  CHECK(
      lead.starts_with("# 2022年重点工作任务台账完成情况：市科技局\n"
                       "牵头的任务：台账1、2、4。责任单位的任务：台账3。\n"
                       "截至2022年12月31日，台账4项任务中，完成2项，部分完成1项，尚未发布1项。"
                       "未完成和部分完成的是：台账1（任务1）。\n"));
  CHECK(lead.find("按牵头单位") == lead.find("按牵头单位列出"));
  // Its own lines where it leads: task 2 is 市发改委's too.
  CHECK(lead.find("- 市科技局：台账2") != std::string::npos);
  CHECK(lead.find("- 市发改委：台账2") == std::string::npos);
  CHECK(page(sample, Language::en, "市农业局")
            .starts_with("# Task ledger of 2022: 市农业局\n"
                         "Leads tasks: 5. Is responsible for tasks: none.\n"));
  CHECK(page(sample, Language::zh, "各县政府")
            .starts_with("# 2022年重点工作任务台账完成情况：各县政府\n"
                         "牵头的任务：无。责任单位的任务：台账1、4。\n"));
}

TEST_CASE("tasks_document: another year is one line, and its tables are empty") {
  const LedgerSample sample = five_tasks();
  const auto line = [&sample](Language language) {
    return sample::page_text(no_ledger_document(sample.plan(), 2025, {language, "1"}));
  };
  CHECK(line(Language::zh) == "台账为2022年度安排，不评价2025年。\n");
  CHECK(line(Language::en) == "The ledger is for 2022; 2025 is not judged by it.\n");
  const Document document = no_ledger_document(sample.plan(), 2025, {Language::zh, "1"});
  CHECK(document.year == 2025);
  std::string tables;
  for (const Block& block : document.blocks) {
    const Table* table = std::get_if<Table>(&block);
    if (table == nullptr) continue;
    tables += table->id + " ";
    CHECK(table->rows.empty());
  }
  CHECK(tables == "tasks standards notices units task_units ");
}

TEST_CASE("tasks_document: what data formats write") {
  const LedgerSample sample = five_tasks();
  const Document document = tasks_document(sample.ledger(), {Language::en, "1"});
  const auto table = [&document](std::string_view id) {
    const auto found = std::ranges::find_if(document.blocks, [id](const Block& block) {
      const Table* one = std::get_if<Table>(&block);
      return one != nullptr && one->id == id;
    });
    REQUIRE(found != document.blocks.end());
    return sample::filled_cells(std::get<Table>(*found));
  };
  CHECK(table("tasks") ==
        "number=1 task_zh=任务1 lead_units=市科技局 responsible_units=各县政府 due=2022-12 "
        "standards=2 done=1 status=partly_done task_en=Task 1 plan=sample year=2022\n"
        "number=2 task_zh=任务2 lead_units=市科技局、市发改委 due=2022-12 standards=1 done=1 "
        "status=done task_en=Task 2 plan=sample year=2022\n"
        "number=3 task_zh=任务3 lead_units=市发改委 responsible_units=市科技局 due=2022-12 "
        "standards=1 done=0 status=not_published task_en=Task 3 plan=sample year=2022\n"
        "number=4 task_zh=任务4 lead_units=市科技局 responsible_units=各县政府 due=2022-12 "
        "standards=2 done=2 status=done task_en=Task 4 plan=sample year=2022\n"
        "number=5 task_zh=任务5 lead_units=市农业局 due=2022-10-20 standards=1 done=0 "
        "status=not_reported task_en=Task 5 plan=sample year=2022\n");
  const std::string head = "task=4 indicator=tier_count_";
  const std::string standards = table("standards");
  CHECK(standards.starts_with(
      "task=1 indicator=firms_new quantity=value comparison=at_least bound=100 actual=95 "
      "status=missed name_zh=新增企业 name_en=New firms unit=家 net=true source=台账 plan=sample "
      "year=2022\n"
      "task=1 indicator=zone quantity=value comparison=is status=met name_zh=园区建成 "
      "name_en=Zone built actual_text=完成 net=false plan=sample year=2022\n"));
  CHECK(
      standards.find(
          head +
          "b quantity=value comparison=at_least bound=9 actual=8 status=met "
          "name_zh=B类县 name_en=Counties in class B net=false "
          "or_better_bound=12 or_better_actual=12 literal_status=missed plan=sample year=2022\n") !=
      std::string::npos);
  CHECK(standards.find("comparison=at_least bound=1 status=no_data reason=not_reported "
                       "name_zh=新品种") != std::string::npos);
  CHECK(table("notices").starts_with(
      "list=commend unit=市科技局 task=2 why=成交额42.9亿元，完成标准（39亿元以上）的110.0%"));
  CHECK(table("units") ==
        "unit=市科技局 role=lead tasks=3 done=2 open=1 undetermined=0 without_data=0 not_due=0 "
        "plan=sample year=2022\n"
        "unit=市发改委 role=lead tasks=2 done=1 open=0 undetermined=0 without_data=1 not_due=0 "
        "plan=sample year=2022\n"
        "unit=市农业局 role=lead tasks=1 done=0 open=0 undetermined=0 without_data=1 not_due=0 "
        "plan=sample year=2022\n"
        "unit=各县政府 role=responsible tasks=2 done=1 open=1 undetermined=0 without_data=0 "
        "not_due=0 plan=sample year=2022\n"
        "unit=市科技局 role=responsible tasks=1 done=0 open=0 undetermined=0 without_data=1 "
        "not_due=0 plan=sample year=2022\n");
  CHECK(table("task_units") ==
        "task=1 unit=市科技局 role=lead plan=sample year=2022\n"
        "task=1 unit=各县政府 role=responsible plan=sample year=2022\n"
        "task=2 unit=市科技局 role=lead plan=sample year=2022\n"
        "task=2 unit=市发改委 role=lead plan=sample year=2022\n"
        "task=3 unit=市发改委 role=lead plan=sample year=2022\n"
        "task=3 unit=市科技局 role=responsible plan=sample year=2022\n"
        "task=4 unit=市科技局 role=lead plan=sample year=2022\n"
        "task=4 unit=各县政府 role=responsible plan=sample year=2022\n"
        "task=5 unit=市农业局 role=lead plan=sample year=2022\n");
}

TEST_CASE("list_tasks_document: the plan's columns, and nothing judged") {
  const LedgerSample sample = five_tasks();
  CHECK(sample::page_text(
            list_tasks_document(sample.plan(), sample.plan().ledgers[0], {Language::zh, "1"})) ==
        "序号 | 重点任务 | 牵头单位 | 完成时限 | 完成标准\n"
        "1 | 任务1 | 市科技局 | 2022年12月 | 新增企业 ≥100；园区建成 应完成\n"
        "2 | 任务2 | 市科技局、市发改委 | 2022年12月 | 成交额 ≥39\n"
        "3 | 任务3 | 市发改委 | 2022年12月 | 占比 ≥22.5\n"
        "4 | 任务4 | 市科技局 | 2022年12月 | A类县 ≥3；B类县 ≥9\n"
        "5 | 任务5 | 市农业局 | 2022年10月20日 | 新品种 ≥1\n"
        "奖惩措施（台账原文）：成效突出的通报表扬。\n");
  const Document document =
      list_tasks_document(sample.plan(), sample.plan().ledgers[0], {Language::en, "1"});
  CHECK(sample::filled_cells(std::get<Table>(document.blocks.at(0)))
            .starts_with("number=1 task_zh=任务1 lead_units=市科技局 responsible_units=各县政府 "
                         "due=2022-12 standards=2 task_en=Task 1 plan=sample year=2022\n"));
  CHECK(sample::filled_cells(std::get<Table>(document.blocks.at(1)))
            .starts_with(
                "task=1 indicator=firms_new quantity=value comparison=at_least bound=100 "
                "name_zh=新增企业 name_en=New firms unit=家 source=台账 plan=sample year=2022\n"));
}

}  // namespace
}  // namespace planmeter::tasks_document_test
