// SPDX-License-Identifier: MIT
// The rules, formulas and readings a report names.
#include "report/methods/method_section.h"

#include "ledger_sample.h"

namespace planmeter::method_section_test {
namespace {

using sample::LedgerSample;
using sample::Sample;

std::vector<Block> method(const Plan& plan, int year, Language language = Language::zh) {
  std::vector<Block> blocks;
  add_method(blocks, plan, {year, year_end(year)}, language);
  return blocks;
}

std::vector<Block> contradictions(const Plan& plan, Language language) {
  std::vector<Block> blocks;
  add_contradictions(blocks, plan, language);
  return blocks;
}

const std::vector<std::string>& rules(const std::vector<Block>& blocks) {
  return std::get<Bullets>(blocks.at(0)).items;
}

const std::string one_indicator =
    "  - {id: x, name: {zh: 甲}, unit: 家, measure: stock, targets: [{year: 2025, at_least: 1}]}\n";

TEST_CASE("method_section: three rules and six formulas for every plan") {
  const Sample sample(one_indicator, {});
  const std::vector<Block> zh = method(sample.plan(), 2023);
  REQUIRE(zh.size() == 3);
  CHECK(rules(zh).size() == 3);
  CHECK(std::get<Paragraph>(zh[1]).text == "本报告所用计算公式：");
  std::string names;
  for (const auto& [name, formula] : std::get<Fields>(zh[2]).items) {
    names += name + " ";
    CHECK_FALSE(std::get<Text>(formula).text.empty());
  }
  // The words of the design's table.
  CHECK(names == "目标完成率 增量完成率 按规划进度应达 时间进度 年均增长（水平法） 今后每年需 ");
  const std::vector<Block> en = method(sample.plan(), 2023, Language::en);
  REQUIRE(en.size() == 3);
  CHECK(rules(en).size() == 3);
  CHECK(std::get<Paragraph>(en[1]).text == "Formulas:");
  CHECK(std::get<Fields>(en[2]).items[1].first == "Share of the way");
  CHECK(std::get<Text>(std::get<Fields>(en[2]).items[1].second).text ==
        "(actual - base) / (final target - base)");
}

TEST_CASE("method_section: another method is named with its formula, source and bands") {
  const Sample sample(one_indicator, {});
  std::vector<Block> zh;
  add_method(zh, sample.plan(), {2023, year_end(2023), Method::time}, Language::zh);
  REQUIRE(rules(zh).size() == 4);
  CHECK(rules(zh)[2].starts_with("未到目标年的指标按时间进度判定：x＝100×"));
  CHECK(rules(zh)[3] ==
        "分档：绿灯（x ≥ 0；符合规划进度）；黄灯（-10 ≤ x < 0；滞后于规划进度）；"
        "红灯（x < -10；滞后于规划进度）。");
  // Time elapsed is now what verdicts rest on.
  CHECK(std::get<Text>(std::get<Fields>(zh[2]).items[3].second).text ==
        "（评价年－基年）÷（末年－基年）");
  std::vector<Block> en;
  add_method(en, sample.plan(), {2023, year_end(2023), Method::unsd}, Language::en);
  REQUIRE(rules(en).size() == 5);
  CHECK(
      rules(en)[4] ==
      "Bands without a target: substantial progress (score 3) (x ≥ 0.02; on track); fair progress, "
      "acceleration needed (score 2) (0.005 ≤ x < 0.02; behind); limited or no progress (score 1) "
      "(x < 0.005; behind).");
}

TEST_CASE("method_section: classes of counties bring their rule") {
  const sample::TierSample sample(2, {});
  REQUIRE(rules(method(sample.plan(), 2025)).size() == 4);
  CHECK(rules(method(sample.plan(), 2025))[3].starts_with("县域分类以评价年度为准，依据上年数据"));
  CHECK(rules(method(sample.plan(), 2025, Language::en))[3].starts_with(
      "The year of county classes is that of the evaluation"));
}

TEST_CASE("method_section: a ledger of another year is said to be left out") {
  const LedgerSample sample = sample::one_task("{indicator: zone, is: done}", {});
  // Its plan has classes too: the fourth rule.
  CHECK(rules(method(sample.plan(), 2022)).size() == 4);
  REQUIRE(rules(method(sample.plan(), 2023)).size() == 5);
  CHECK(rules(method(sample.plan(), 2023)).back() ==
        "重点工作任务台账为2022年度安排，本报告评价2023年度，不含台账。");
  CHECK(rules(method(sample.plan(), 2021, Language::en)).back() ==
        "The task ledger is for 2022; this report is for 2021 and leaves it out.");
}

TEST_CASE("method_section: how the document's contradictions are read") {
  const Sample sample(
      one_indicator +
          "contradictions:\n"
          "  - {about: {zh: 合同额, en: Contracts}, clauses: [甲款19亿元, 乙款35.9亿元], "
          "note: 只用甲款。}\n"
          "  - {about: {zh: 期限}, clauses: [丙款]}\n",
      {});
  const std::vector<Block> zh = contradictions(sample.plan(), Language::zh);
  REQUIRE(zh.size() == 2);
  CHECK(std::get<Paragraph>(zh[0]).text ==
        "规划文本自身或与其他文件不一致之处，本报告按下列口径处理：");
  const std::vector<std::string> expected = {"合同额：甲款19亿元；乙款35.9亿元。只用甲款。",
                                             "期限：丙款。"};
  CHECK(std::get<Bullets>(zh[1]).items == expected);
  const std::vector<Block> en = contradictions(sample.plan(), Language::en);
  CHECK(std::get<Bullets>(en.at(1)).items[0] == "Contracts: 甲款19亿元; 乙款35.9亿元. 只用甲款。");
  CHECK(std::get<Bullets>(en.at(1)).items[1] == "期限: 丙款.");
}

}  // namespace
}  // namespace planmeter::method_section_test
