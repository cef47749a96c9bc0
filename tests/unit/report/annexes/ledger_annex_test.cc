// SPDX-License-Identifier: MIT
// The ledger: a row a standard, in its own words where they can be told apart.
#include "report/annexes/ledger_annex.h"

#include "ledger_sample.h"
#include "report/annexes/printed_standards.h"

namespace planmeter::ledger_annex_test {
namespace {

const std::string two = "{indicator: varieties, at_least: 5}, {indicator: zone, is: done}";

std::vector<std::string> printed(const std::string& wording) {
  const sample::LedgerSample sample(
      {sample::task("1", two, "lead_units: [甲局], wording: \"" + wording + "\"")}, {});
  return printed_standards(sample.plan().ledgers[0].rows[0]);
}

TEST_CASE("printed_standards: a clause each, with the numbers of the standards") {
  using Clauses = std::vector<std::string>;
  CHECK(printed("新品种5项以上，园区建成。") == Clauses{"新品种5项以上", "园区建成"});
  CHECK(printed("新品种5项以上；园区建成") == Clauses{"新品种5项以上", "园区建成"});
  // One too many, one too few, another number.
  CHECK(printed("新品种5项，园区建成，绿化。").empty());
  CHECK(printed("新品种5项以上。").empty());
  CHECK(printed("园区建成，新品种5项以上。").empty());
}

TEST_CASE("ledger_annex: a row a standard, the task in the first, all counted in the last") {
  const sample::LedgerSample sample(
      {sample::task("1", two,
                    "lead_units: [甲局, 乙局], responsible_units: [丙局], "
                    "wording: 新品种5项以上，园区建成。"),
       sample::task("2", "{indicator: share, at_least: 5}")},
      {"varieties,2022,6", "zone,2022,60%"});
  CHECK(
      sample::page_rows(ledger_table(sample.ledger(), Language::zh)) ==
      "序号 | 重点任务 | 完成标准 | 要求 | 实际 | 逐项评价 | 任务评价 | 牵头单位 | 责任单位 | "
      "完成时限\n"
      "1 | 任务1 | 新品种5项以上 | ≥5项 | 6项 | 达标 | 部分完成 | 甲局、乙局 | 丙局 | 2022年12月\n"
      " |  | 园区建成 | 完成 | 完成60% | 未达标 |  |  |  | \n"
      "2 | 任务2 | 占比 | ≥5% | 待发布 | 无数据 | 尚未发布 | 甲局 |  | 2022年12月\n"
      "合计 | 2项任务 | 3项标准 |  |  | 达标1项、未达标1项、无数据1项 | "
      "部分完成1项、尚未发布1项 |  |  | \n");
  CHECK(lead_units_note(sample.ledger(), Language::zh) ==
        "注：几个单位共同牵头的任务分别计入各单位，合计3项次，台账任务为2项。");
  CHECK(sample::page_rows(lead_units_table(sample.ledger(), Language::zh))
            .find("\n甲局 | 2 | 0 | 1 | 0 | 1 | 0\n乙局 | 1 | 0 | 1 | 0 | 0 | 0\n") !=
        std::string::npos);
}

}  // namespace
}  // namespace planmeter::ledger_annex_test
