// SPDX-License-Identifier: MIT
// The notice on a small ledger in full: what is in it, and what is left to be filled in.
#include "report/ledger/notice_document.h"

#include "ledger_sample.h"

namespace planmeter::notice_document_test {
namespace {

using sample::LedgerSample;
using sample::task;

/// Two of one unit above their standards, one of them on a preliminary figure; one missed beside
/// an unreported standard, with a note of the plan file; one not reported; one not published.
LedgerSample five_tasks() {
  return LedgerSample(
      {task("1", "{indicator: value, at_least: 40}", "lead_units: [甲局]"),
       task("2", "{indicator: firms_new, at_least: 100}", "lead_units: [甲局]"),
       task("3",
            "{indicator: energy, at_least: 8, note: 台账另有说明。}, {indicator: zone, is: done}",
            "lead_units: [乙局]"),
       task("4", "{indicator: varieties, at_least: 1}", "lead_units: [甲局, 乙局]"),
       task("5", "{indicator: share, at_least: 22.5}", "lead_units: [乙局]")},
      {"value,2022,44", "firms_new,2022,125,preliminary", "energy,2022,7.5"},
      "  rule: 成效突出的通报表扬。\n");
}

std::string page(const LedgerSample& sample, const ReportNotes& notes, Language language) {
  const Document document = notice_document(sample.ledger(), notes, {language, "1"});
  return document.title + "\n" + sample::page_text(document);
}

TEST_CASE("notice_document: a small ledger in Chinese, in full") {
  const TaskNote note[] = {{"3", {"", "设备晚到。", "年内安装。", "", {}}}};
  const ReportNotes notes{{}, note};
  // 44 / 40 is 1.1, 125 / 100 is 1.25.
  CHECK(
      page(five_tasks(), notes, Language::zh) ==
      "关于2022年重点工作任务完成情况的通报（建议稿）\n"
      "根据样例规划，现将完成情况通报如下。\n"
      "# 一、总体情况\n"
      "截至2022年12月31日，台账5项任务中，完成2项，未完成1项，未报送1项，尚未发布1项。"
      "未完成和部分完成的是：台账3（任务3）。\n"
      "# 二、完成较好的\n"
      "- 甲局（2项）：（1）台账1“任务1”，成交额44亿元，完成标准（40亿元以上）的110.0%；"
      "（2）台账2“任务2”，新增企业125家，完成标准（100家以上）的125.0%"
      "（依据初步数，待最终数核定）。\n"
      "以上为已完成且各项数量标准均超出10%及以上的任务，供研究确定；该幅度不是台账的规定。\n"
      "# 三、未完成的\n"
      "- 乙局：台账3“任务3”，能耗7.5万吨，未达到标准（8万吨以上）（台账另有说明）；"
      "另有1项标准未报送；原因：设备晚到；下一步措施：年内安装。\n"
      "# 四、未按期报送的\n"
      "请下列单位于【待填报】前报送。未报送不等于未完成，本部分不属批评。\n"
      "- "
      "乙局（2项）：（1）台账3“任务3”，园区建成：未报送；（2）台账4“任务4”，新品种（标准1项以上）："
      "未报送。\n"
      "- 甲局：台账4“任务4”，新品种（标准1项以上）：未报送。\n"
      "另有1项任务的数据尚未发布，不列入催报。\n"
      "# 五、工作要求\n"
      "- 奖惩措施（台账原文）：成效突出的通报表扬。\n"
      "# 附件：2022年重点工作任务台账完成情况\n"
      "序号 | 重点任务 | 牵头单位 | 完成时限 | 达到标准 | 状态\n"
      "1 | 任务1 | 甲局 | 2022年12月 | 1/1 | 完成\n"
      "2 | 任务2 | 甲局 | 2022年12月 | 1/1 | 完成\n"
      "3 | 任务3 | 乙局 | 2022年12月 | 0/2 | 未完成\n"
      "4 | 任务4 | 甲局、乙局 | 2022年12月 | 0/1 | 未报送\n"
      "5 | 任务5 | 乙局 | 2022年12月 | 0/1 | 尚未发布\n");
}

TEST_CASE("notice_document: what nobody has written is left to be filled in") {
  const std::string text = page(five_tasks(), {}, Language::en);
  CHECK(
      text.starts_with("Notice on the key tasks of 2022 (draft)\n"
                       "This notice is on the tasks of Sample plan.\n"));
  CHECK(text.find("- 乙局: task 3 'Task 3', 能耗") == std::string::npos);
  CHECK(text.find(
            "(台账另有说明); standards not reported besides: 1; reason: [to be filled in].\n") !=
        std::string::npos);
  CHECK(text.find("next steps") == std::string::npos);
}

TEST_CASE("notice_document: nobody on any list, and no rule to quote") {
  const LedgerSample sample({task("1", "{indicator: zone, is: done}")}, {"zone,2022,done"});
  const std::string text = page(sample, {}, Language::zh);
  CHECK(text.find("# 三、未完成的\n无。\n# 四、未按期报送的\n无。\n# 五、工作要求\n【待填报】\n"
                  "# 附件") != std::string::npos);
}

}  // namespace
}  // namespace planmeter::notice_document_test
