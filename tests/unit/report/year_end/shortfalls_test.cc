// SPDX-License-Identifier: MIT
// A card for each indicator and task that fell short.
#include "report/year_end/shortfalls.h"

#include "ledger_sample.h"

namespace planmeter::shortfalls_test {
namespace {

using sample::enterprises;
using sample::one;
using sample::Sample;

std::string shown(const Cell& cell) {
  if (const Missing* missing = std::get_if<Missing>(&cell)) return missing->shown;
  if (const Number* number = std::get_if<Number>(&cell)) return number->shown;
  if (const Coded* coded = std::get_if<Coded>(&cell)) return coded->label;
  if (const Text* words = std::get_if<Text>(&cell)) return words->text;
  return {};
}

/// `# heading`, `label: value` and paragraphs, a line each.
std::string text(const std::vector<Block>& blocks) {
  std::string all;
  for (const Block& block : blocks) {
    if (const Heading* heading = std::get_if<Heading>(&block)) {
      CHECK(heading->level == 2);
      all += "# " + heading->text + "\n";
    }
    if (const Paragraph* paragraph = std::get_if<Paragraph>(&block)) all += paragraph->text + "\n";
    if (const Fields* fields = std::get_if<Fields>(&block)) {
      for (const auto& [label, value] : fields->items) all += label + ": " + shown(value) + "\n";
    }
  }
  return all;
}

std::string cards(const Sample& sample, int year, Language language = Language::zh,
                  const ReportNotes* notes = nullptr) {
  const Standings standings = sample.standings(year);
  const ReportInput input{standings, {}, {Language::en, "1"}, 10, {}, nullptr, notes};
  std::vector<Block> blocks;
  add_shortfalls(blocks, input, nullptr, language);
  return text(blocks);
}

std::string cards(const sample::LedgerSample& sample, Language language = Language::zh,
                  const ReportNotes* notes = nullptr) {
  const Standings standings(sample.plan(), sample.observations, {2022, year_end(2022)});
  const ReportInput input{standings, {}, {Language::en, "1"}, 10, {}, nullptr, notes};
  const LedgerResult ledger = sample.ledger();
  std::vector<Block> blocks;
  add_shortfalls(blocks, input, &ledger, language);
  return text(blocks);
}

const std::string blanks = "未完成原因: 【待填写】\n下一步措施: 【待填写】\n";

TEST_CASE("shortfalls: one sentence where nothing is short") {
  CHECK(cards(enterprises({"2022,750"}), 2022) == "没有未达标、滞后的指标。\n");
  CHECK(cards(enterprises({"2022,750"}), 2022, Language::en) == "Nothing is missed or behind.\n");
  // What is not known is no shortfall.
  CHECK(cards(enterprises({}), 2022) == "没有未达标、滞后的指标。\n");
  CHECK(cards(enterprises({"2022,约740"}), 2022) == "没有未达标、滞后的指标。\n");
  const sample::LedgerSample done =
      sample::one_task("{indicator: zone, is: done}", {"zone,2022,完成"});
  CHECK(cards(done) == "没有未达标、滞后的指标和未完成的任务。\n");
  CHECK(cards(done, Language::en) == "Nothing is missed or behind, and no task is judged open.\n");
  CHECK(cards(sample::one_task("{indicator: zone, is: done}", {})) ==
        "没有未达标、滞后的指标和未完成的任务。\n");
}

TEST_CASE("shortfalls: missed in its year") {
  // 750 - 740 = 10; (900 - 740) / 3 = 53.333….
  CHECK(cards(enterprises({"2022,740"}), 2022) ==
        "# 指标甲\n状态: 未达标\n目标: 2022年：750家\n实际: 740家\n差距: 10家\n"
        "今后所需: 到2025年目标900家，今后每年需增加54家\n" +
            blanks);
  CHECK(cards(enterprises({"2022,740"}), 2022, Language::en) ==
        "# First\nStatus: missed\nTarget: 2022: at least 750\nActual: 740\nShort by: 10\n"
        "Needed from here: the 2025 target is at least 900, which needs an increase of 54 "
        "a year from here\n"
        "Reason: [to be filled in]\nMeasures: [to be filled in]\n");
  // In the final year there is no more to come.
  CHECK(cards(enterprises({"2025,880"}), 2025) ==
        "# 指标甲\n状态: 未达标\n目标: 2025年：900家\n实际: 880家\n差距: 20家\n" + blanks);
  // Known to be too little, but not by how much.
  CHECK(cards(enterprises({"2022,不足740"}), 2022) ==
        "# 指标甲\n状态: 未达标\n目标: 2022年：750家\n实际: 不足740\n" + blanks);
}

TEST_CASE("shortfalls: behind the path, with the unit that answers for it") {
  const Sample sample(
      "  - {id: x, number: \"6\", name: {zh: 高新技术企业, en: High-tech enterprises}, unit: 家, "
      "measure: stock, unit_responsible: 市科技局, baseline: {year: 2020, value: 530}, "
      "targets: [{year: 2022, at_least: 750}, {year: 2025, at_least: 900}]}\n",
      {"2023,799"});
  // The path: 750 + 150 / 3 = 800; (900 - 799) / 2 = 50.5.
  CHECK(cards(sample, 2023) ==
        "# 6. 高新技术企业\n状态: 滞后于规划进度\n目标: 2025年：900家\n实际: 799家\n"
        "按规划进度应达: 800家\n差距: 1家\n今后所需: 到2025年目标900家，今后每年需增加51家\n"
        "责任单位: 市科技局\n" +
            blanks);
}

TEST_CASE("shortfalls: a falling target, and shares in points") {
  // The path of 2022: 6 - 0.5 x 2/5 = 5.8; (5.5 - 6.1) / 3 = -0.2.
  CHECK(
      cards(one("stock", "baseline: {year: 2020, value: 6}, targets: [{year: 2025, at_most: 5.5}]",
                {"2022,6.1"}),
            2022) ==
      "# 指标甲\n状态: 滞后于规划进度\n目标: 2025年：不超过5.5家\n实际: 6.1家\n"
      "按规划进度应控制在: 5.8家\n差距: 0.3家\n今后所需: "
      "到2025年目标不超过5.5家，今后每年需减少0.2家\n" +
          blanks);
  // The path of 2022: 22; (25 - 21) / 3 = 1.3333….
  const Sample share =
      one("share", "baseline: {year: 2020, value: 20}, targets: [{year: 2025, at_least: 25}]",
          {"2022,21"});
  CHECK(cards(share, 2022) ==
        "# 指标甲\n状态: 滞后于规划进度\n目标: 2025年：25%\n实际: 21%\n按规划进度应达: 22%\n"
        "差距: 1个百分点\n今后所需: 到2025年目标25%，今后每年需增加1.34个百分点\n" +
            blanks);
}

const std::string average_of_15 = "targets: [{year: 2025, quantity: average_growth, at_least: 15}]";

TEST_CASE("shortfalls: growth needs a rate from here") {
  // (1.15^5 / 1.1)^(1/4) = 1.16285….
  const std::string zh = cards(one("growth", average_of_15, {"2021,10"}), 2021);
  CHECK(zh.starts_with("# 指标甲\n状态: 滞后于规划进度\n目标: 2025年：年均增长15%\n"));
  CHECK(zh.ends_with("今后所需: 到2025年目标年均增长15%，今后每年需增长16.29%\n" + blanks));
  CHECK(
      cards(one("growth", average_of_15, {"2021,10"}), 2021, Language::en)
          .find("Needed from here: the 2025 target is average growth of at least 15%, which needs "
                "growth of 16.29% a year from here\n") != std::string::npos);
}

TEST_CASE("shortfalls: a rate has one sign of per cent") {
  const std::string zh = cards(one("growth", average_of_15, {"2021,10"}), 2021);
  CHECK(zh.find("\n实际: 10.00%\n按规划进度应达: 15.00%\n") != std::string::npos);
}

TEST_CASE("shortfalls: the distance of a rate is in points, whatever the amount's unit") {
  // 15 % less 10 %, of a rate and of an amount.
  const std::string rate = cards(one("growth", average_of_15, {"2021,10"}), 2021);
  CHECK(rate.find("\n差距: 5") != std::string::npos);
  CHECK(rate.find("个百分点\n") != std::string::npos);
  const std::string amount = cards(
      one("flow", "baseline: {year: 2020, value: 100}, " + average_of_15, {"2021,110"}), 2021);
  CHECK(amount.find("\n差距: 5") != std::string::npos);
  CHECK(amount.find("个百分点\n") != std::string::npos);
}

TEST_CASE("shortfalls: a miss can be seen in the figures") {
  // The path of 2022 is 20 + 2 x 2/3 = 21.333…; 21.33 is behind it by 0.00333….
  const std::string card =
      cards(one("share", "baseline: {year: 2020, value: 20}, targets: [{year: 2023, at_least: 22}]",
                {"2022,21.33"}),
            2022);
  CHECK(card.starts_with("# 指标甲\n状态: 滞后于规划进度\n"));
  CHECK(card.find("差距: 0.00个百分点") == std::string::npos);
  CHECK(card.find("实际: 21.33%\n按规划进度应达: 21.33%\n") == std::string::npos);
}

TEST_CASE("shortfalls: the pace names the target it leads to") {
  // (60 - 40) / 3 = 6.66666… leads to the level of 60, not to the total of 250.
  const std::string card =
      cards(one("flow",
                "baseline: {year: 2020, value: 10}, targets: [{year: 2022, at_least: 50}, "
                "{year: 2025, quantity: total, at_least: 250}, {year: 2025, at_least: 60}]",
                {"2021,30", "2022,40"}),
            2022);
  CHECK(card.find("今后所需: 到2025年目标60家，今后每年需增加7家\n") != std::string::npos);
}

TEST_CASE("shortfalls: a state") {
  CHECK(cards(one("state", "targets: [{year: 2025, is: done}]", {"2025,60%"}), 2025) ==
        "# 指标甲\n状态: 未达标\n目标: 2025年：完成\n实际: 60%\n" + blanks);
}

TEST_CASE("shortfalls: a note, half a note, and the note of another") {
  const Sample sample = enterprises({"2022,740"});
  const auto noted = [&sample](int indicator, std::string_view reason, std::string_view measures) {
    const IndicatorNote entry{indicator, {"", reason, measures, ""}};
    const ReportNotes notes{{&entry, 1}, {}};
    const std::string card = cards(sample, 2022, Language::zh, &notes);
    return card.substr(card.find("未完成原因"));
  };
  CHECK(noted(0, "认定推迟", "加快申报") == "未完成原因: 认定推迟\n下一步措施: 加快申报\n");
  CHECK(noted(0, "认定推迟", "") == "未完成原因: 认定推迟\n下一步措施: 【待填写】\n");
  CHECK(noted(0, "", "加快申报") == "未完成原因: 【待填写】\n下一步措施: 加快申报\n");
  CHECK(noted(1, "认定推迟", "加快申报") == blanks);
}

TEST_CASE("shortfalls: tasks open and partly done, others not") {
  const sample::LedgerSample sample(
      {sample::task("1", "{indicator: firms_new, at_least: 100}"),
       sample::task("2", "{indicator: varieties, at_least: 5}, {indicator: zone, is: done}",
                    "lead_units: [甲局, 乙局]"),
       sample::task("3", "{indicator: park, is: done}"),
       sample::task("4", "{indicator: energy, at_most: 9}")},
      {"firms_new,2022,95", "varieties,2022,6", "zone,2022,60%", "park,2022,完成"});
  const TaskNote entry{"2", {"", "征地推迟", "", ""}};
  const ReportNotes notes{{}, {&entry, 1}};
  CHECK(cards(sample, Language::zh, &notes) ==
        "# 台账1　任务1\n状态: 未完成\n未达到的标准: 新增企业95家，未达到标准（100家以上）\n"
        "牵头单位: 甲局\n" +
            blanks +
            "# 台账2　任务2\n状态: 部分完成\n未达到的标准: 园区建成：完成60%\n"
            "牵头单位: 甲局、乙局\n未完成原因: 征地推迟\n下一步措施: 【待填写】\n");
  CHECK(cards(sample, Language::en, &notes)
            .starts_with("# Task 1: Task 1\nStatus: open\nStandards missed: New firms: 95, "
                         "standard (at least 100) not reached\nLead unit: 甲局\n"
                         "Reason: [to be filled in]\nMeasures: [to be filled in]\n# Task 2: "));
}

TEST_CASE("shortfalls: two standards missed, and an indicator before the tasks") {
  const sample::LedgerSample sample(
      {sample::task("1", "{indicator: varieties, at_least: 5}, {indicator: value, at_least: 39}")},
      {"firms,2022,600", "varieties,2022,4", "value,2022,38.5"});
  // The path of 2022: 530 + 370 x 2/5 = 678; (900 - 600) / 3 = 100.
  CHECK(cards(sample) ==
        "# 企业\n状态: 滞后于规划进度\n目标: 2025年：900家\n实际: 600家\n按规划进度应达: 678家\n"
        "差距: 78家\n今后所需: 到2025年目标900家，今后每年需增加100家\n" +
            blanks +
            "# 台账1　任务1\n状态: 未完成\n未达到的标准: 新品种4项，未达到标准（5项以上）；"
            "成交额38.5亿元，未达到标准（39亿元以上）\n牵头单位: 甲局\n" +
            blanks);
}

}  // namespace
}  // namespace planmeter::shortfalls_test
