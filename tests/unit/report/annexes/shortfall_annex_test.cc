// SPDX-License-Identifier: MIT
// A row for each indicator and task that fell short.
#include "report/annexes/shortfall_annex.h"

#include "ledger_sample.h"

namespace planmeter::shortfall_annex_test {
namespace {

using sample::enterprises;
using sample::one;
using sample::Sample;

std::string rows(const Table& table) {
  const std::string all = sample::page_rows(table);
  return all.substr(all.find('\n') + 1);
}

std::string rows(const Sample& sample, int year, Language language = Language::zh,
                 const ReportNotes* notes = nullptr) {
  return rows(shortfall_table(sample.standings(year), nullptr, notes, language));
}

std::string rows(const sample::LedgerSample& sample, Language language = Language::zh,
                 const ReportNotes* notes = nullptr) {
  const Standings standings(sample.plan(), sample.observations, {2022, year_end(2022)});
  const LedgerResult ledger = sample.ledger();
  return rows(shortfall_table(standings, &ledger, notes, language));
}

std::string sentence(const Sample& sample, Language language = Language::zh) {
  return no_shortfall_sentence(sample.standings(2022), nullptr, language);
}

NoteEntry note(std::string_view reason, std::string_view measures = {},
               std::string_view deadline = {}) {
  NoteEntry entry{};
  entry.reason = reason;
  entry.measures = measures;
  entry.deadline = deadline;
  return entry;
}

const std::string open = " | 【待填报】 | 【待填报】 | 规划未写明 | 【待填报】\n";

TEST_CASE("shortfall_annex: what is met or not known is no shortfall, and the latter is counted") {
  CHECK(rows(enterprises({"2022,750"}), 2022).empty());
  CHECK(rows(enterprises({"2022,约740"}), 2022).empty());
  CHECK(sentence(enterprises({"2022,750"})) == "已作出结论的指标中没有未达标和滞后的。");
  CHECK(sentence(enterprises({"2022,约740"})) ==
        "已作出结论的指标中没有未达标和滞后的；另有1项无数据或无法判定，不得据此认为已经完成。");
  CHECK(sentence(enterprises({}), Language::en) ==
        "Of the indicators decided none is missed or behind; 1 more are without data or "
        "undetermined, and must not be taken as done.");
  const sample::LedgerSample ledger = sample::one_task("{indicator: zone, is: done}", {});
  const Standings standings(ledger.plan(), ledger.observations, {2022, year_end(2022)});
  const LedgerResult result = ledger.ledger();
  // The one indicator and the one task.
  CHECK(no_shortfall_sentence(standings, &result, Language::zh) ==
        "已作出结论的指标和任务中没有未达标、滞后和未完成的；另有2项无数据或无法判定，"
        "不得据此认为已经完成。");
}

TEST_CASE("shortfall_annex: missed in its year") {
  // 750 - 740 = 10; (900 - 740) / 3 = 53.333….
  CHECK(rows(enterprises({"2022,740"}), 2022) ==
        "1 | 指标甲 | 其他目标 | 2022年：750家 | 740家 | 10家 | 增加54家" + open);
  CHECK(sample::page_rows(shortfall_table(enterprises({"2022,740"}).standings(2022), nullptr,
                                          nullptr, Language::en)) ==
        "No. | Matter | Kind | Target (or path) | Actual | Gap | Needed a year to the end | "
        "Cause (as the unit states it) | Measures | Responsible unit | Due\n"
        "1 | First | other target | 2022: at least 750 | 740 | 10 | an increase of 54 | "
        "[to be filled in] | [to be filled in] | not named | [to be filled in]\n");
  // In the final year there is no more to come.
  CHECK(rows(enterprises({"2025,880"}), 2025) ==
        "1 | 指标甲 | 其他目标 | 2025年：900家 | 880家 | 20家 | " + open);
  // Known to be too little, but not by how much.
  CHECK(rows(enterprises({"2022,不足740"}), 2022) ==
        "1 | 指标甲 | 其他目标 | 2022年：750家 | 不足740家 |  | " + open);
}

TEST_CASE("shortfall_annex: behind the path, with the unit that answers for it") {
  const Sample sample(
      "  - {id: x, number: \"6\", name: {zh: 高新技术企业, en: High-tech enterprises}, unit: 家, "
      "measure: stock, unit_responsible: 市科技局, baseline: {year: 2020, value: 530}, "
      "targets: [{year: 2022, at_least: 750}, {year: 2025, at_least: 900}]}\n",
      {"2023,799"});
  // The path: 750 + 150 / 3 = 800; (900 - 799) / 2 = 50.5.
  CHECK(rows(sample, 2023) ==
        "1 | 6. 高新技术企业 | 主要指标 | 2025年：900家；本年应达800家 | 799家 | 1家 | 增加51家 | "
        "【待填报】 | 【待填报】 | 市科技局 | 【待填报】\n");
}

TEST_CASE("shortfall_annex: a falling target, and shares in points") {
  // The path of 2022: 6 - 0.5 x 2/5 = 5.8; (5.5 - 6.1) / 3 = -0.2.
  CHECK(rows(one("stock", "baseline: {year: 2020, value: 6}, targets: [{year: 2025, at_most: 5.5}]",
                 {"2022,6.1"}),
             2022) ==
        "1 | 指标甲 | 其他目标 | 2025年：不超过5.5家；本年应控制在5.8家以内 | 6.1家 | 0.3家 | "
        "减少0.2家" +
            open);
  // The path of 2022: 22; (25 - 21) / 3 = 1.3333….
  const Sample share =
      one("share", "baseline: {year: 2020, value: 20}, targets: [{year: 2025, at_least: 25}]",
          {"2022,21"});
  CHECK(rows(share, 2022) ==
        "1 | 指标甲 | 其他目标 | 2025年：25%；本年应达22.0% | 21.0% | 1.0个百分点 | "
        "增加1.34个百分点" +
            open);
}

TEST_CASE("shortfall_annex: growth in points, and the rate that it needs from here") {
  const std::string average_of_15 =
      "targets: [{year: 2025, quantity: average_growth, at_least: 15}]";
  // (1.15^5 / 1.1)^(1/4) = 1.16285….
  CHECK(rows(one("growth", average_of_15, {"2021,10"}), 2021) ==
        "1 | 指标甲 | 其他目标 | 2025年：年均增长15%；本年应达15.0% | 10.0% | 5.0个百分点 | "
        "增长16.29%" +
            open);
  CHECK(
      rows(one("flow", "baseline: {year: 2020, value: 100}, " + average_of_15, {"2021,110"}), 2021)
          .find(" | 10.0%（当年") == std::string::npos);
}

TEST_CASE("shortfall_annex: a miss can be seen in the figures") {
  // The path of 2022 is 20 + 2 x 2/3 = 21.333…; 21.33 is behind it by 0.00333….
  const std::string row =
      rows(one("share", "baseline: {year: 2020, value: 20}, targets: [{year: 2023, at_least: 22}]",
               {"2022,21.33"}),
           2022);
  CHECK(row.find("本年应达21.333% | 21.3% | 0.0033个百分点") != std::string::npos);
}

TEST_CASE("shortfall_annex: the level and its change, where that is asked for") {
  const std::string no_less = "targets: [{year: 2022, quantity: change, at_least: 0}]";
  CHECK(rows(one("flow", no_less, {"2021,8.05", "2022,7.98"}), 2022) ==
        "1 | 指标甲 | 其他目标 | 2022年：不低于2021年 | 7.98家，比上年减少0.07家 | 0.07家 | " +
            open);
  CHECK(rows(one("flow", no_less, {"2021,8.05", "2022,7.98"}), 2022, Language::en)
            .find("| 7.98, 0.07 less than last year | 0.07 |") != std::string::npos);
  CHECK(rows(one("share", "targets: [{year: 2022, quantity: change, since: 2020, at_least: 3}]",
                 {"2020,40", "2022,42"}),
             2022)
            .find("| 42%，比2020年增加2.0个百分点 | 1.0个百分点 |") != std::string::npos);
}

TEST_CASE("shortfall_annex: a state") {
  CHECK(rows(one("state", "targets: [{year: 2025, is: done}]", {"2025,60%"}), 2025) ==
        "1 | 指标甲 | 其他目标 | 2025年：完成 | 60% |  | " + open);
}

TEST_CASE("shortfall_annex: a note, half a note, and the note of another") {
  const Sample sample = enterprises({"2022,740"});
  const auto noted = [&sample](int indicator, const NoteEntry& written) {
    const IndicatorNote entry{indicator, written};
    const ReportNotes notes{{&entry, 1}, {}};
    const std::string row = rows(sample, 2022, Language::zh, &notes);
    return row.substr(row.find("增加54家 | "));
  };
  CHECK(noted(0, note("认定推迟", "加快申报", "2023年6月")) ==
        "增加54家 | 认定推迟 | 加快申报 | 规划未写明 | 2023年6月\n");
  CHECK(noted(0, note("认定推迟")) ==
        "增加54家 | 认定推迟 | 【待填报】 | 规划未写明 | 【待填报】\n");
  CHECK(noted(1, note("认定推迟")) == "增加54家" + open);
}

TEST_CASE("shortfall_annex: binding ones first, then main ones, then others") {
  const auto indicator = [](const std::string& id, const std::string& keys) {
    return "  - {id: " + id + ", name: {zh: 指标" + id + "}, " + keys +
           "unit: 家, measure: stock, targets: [{year: 2022, at_least: 5}]}\n";
  };
  const Sample sample(indicator("a", "") + indicator("b", "number: \"1\", nature: expected, ") +
                          indicator("c", "number: \"2\", nature: binding, "),
                      {"a,2022,1", "b,2022,2", "c,2022,3"});
  CHECK(rows(sample, 2022) ==
        "1 | 2. 指标c | 主要指标（约束性） | 2022年：5家 | 3家 | 2家 | " + open +
            "2 | 1. 指标b | 主要指标（预期性） | 2022年：5家 | 2家 | 3家 | " + open +
            "3 | 指标a | 其他目标 | 2022年：5家 | 1家 | 4家 | " + open);
}

TEST_CASE("shortfall_annex: tasks open and partly done, others not") {
  const sample::LedgerSample sample(
      {sample::task("1", "{indicator: firms_new, at_least: 100}"),
       sample::task("2", "{indicator: varieties, at_least: 5}, {indicator: zone, is: done}",
                    "lead_units: [甲局, 乙局]"),
       sample::task("3", "{indicator: park, is: done}"),
       sample::task("4", "{indicator: energy, at_most: 9}")},
      {"firms_new,2022,95", "varieties,2022,6", "zone,2022,60%", "park,2022,完成"});
  const TaskNote entry{"2", note("征地推迟", "", "2023-06")};
  const ReportNotes notes{{}, {&entry, 1}};
  CHECK(
      rows(sample, Language::zh, &notes) ==
      "1 | 台账1　任务1 | 重点工作任务 | 新增企业≥100家 | 95家 | 5家 |  | 【待填报】 | 【待填报】 "
      "| "
      "甲局 | 【待填报】\n"
      "2 | 台账2　任务2 | 重点工作任务 | 园区建成：完成 | 完成60% |  |  | 征地推迟 | 【待填报】 | "
      "甲局、乙局 | 2023年6月\n");
}

TEST_CASE("shortfall_annex: two standards missed, and the ledger's own words") {
  const std::string both = "{indicator: varieties, at_least: 5}, {indicator: value, at_least: 39}";
  const std::vector<std::string> data = {"firms,2022,678", "varieties,2022,4", "value,2022,38.5"};
  CHECK(rows(sample::LedgerSample({sample::task("1", both)}, data)) ==
        "1 | 台账1　任务1 | 重点工作任务 | 新品种≥5项；成交额≥39亿元 | "
        "新品种：4项；成交额：38.5亿元 | "
        "1项；0.5亿元 |  | 【待填报】 | 【待填报】 | 甲局 | 【待填报】\n");
  CHECK(rows(sample::LedgerSample(
                 {sample::task("1", both,
                               "lead_units: [甲局], wording: 育成新品种5项，成交39亿元。")},
                 data))
            .find("| 育成新品种5项；成交39亿元 | 新品种：4项；成交额：38.5亿元 |") !=
        std::string::npos);
}

}  // namespace
}  // namespace planmeter::shortfall_annex_test
