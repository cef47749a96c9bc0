// SPDX-License-Identifier: MIT
// What the final targets need from here, and where the pace so far leads.
#include "report/outlook/outlook_tables.h"

#include "evaluate_sample.h"
#include "report/growth/growth_document.h"
#include "report/outlook/outlook_data.h"
#include "report/outlook/outlook_text.h"
#include "tiers_sample.h"

namespace planmeter::outlook_test {
namespace {

using sample::enterprises;
using sample::one;
using sample::Rows;
using sample::Sample;

const std::string zh_titles = "指标 | 目标年 | 最终目标 | 尚差 | 以往年均 | 今后每年需\n";

std::string outlook(const Sample& sample, int year, Language language = Language::zh) {
  const Standings standings = sample.standings(year);
  return sample::page_rows(
      outlook_table(sample.plan(), standings.outlooks(), standings.growths(), language));
}

/// The table of what each way leads to.
std::string expectations(const Sample& sample, int year, Language language = Language::zh) {
  const Standings standings = sample.standings(year);
  return sample::page_rows(expectation_table(sample.plan(), standings.outlooks(), language));
}

TEST_CASE("outlook: a level") {
  // 900 - 799 = 101; (799 - 530) / 3 = 89.666…; 101 / 2 = 50.5.
  CHECK(outlook(enterprises({"2023,799"}), 2023) ==
        zh_titles + "指标甲 | 2025 | 900家 | 101家 | +89.67家 | +51家\n");
  CHECK(outlook(enterprises({"2023,799"}), 2023, Language::en) ==
        "Indicator | Due | Final target | To go | A year so far | A year from here\n"
        "First | 2025 | at least 900 | 101 | +89.67 | +51\n");
  // Met in its own year and still short of the final target: 150 in 3 years, 220 in 2.
  CHECK(outlook(enterprises({"2022,750"}), 2022) ==
        zh_titles + "指标甲 | 2025 | 900家 | 150家 | +110家 | +50家\n");
  // Below its base: -30 in one year, 400 in 4.
  CHECK(outlook(enterprises({"2021,500"}), 2021) ==
        zh_titles + "指标甲 | 2025 | 900家 | 400家 | -30家 | +100家\n");
}

TEST_CASE("outlook: reached, unknown, inexact, or over") {
  CHECK(outlook(enterprises({"2023,900"}), 2023) == zh_titles);
  CHECK(outlook(enterprises({"2023,1000"}), 2023) == zh_titles);
  CHECK(outlook(enterprises({}), 2023) == zh_titles);
  CHECK(outlook(enterprises({"2022,740"}), 2023) == zh_titles);
  CHECK(outlook(enterprises({"2023,突破700"}), 2023) == zh_titles);
  CHECK(outlook(enterprises({"2025,880"}), 2025) == zh_titles);
}

TEST_CASE("outlook: without a base there is no pace so far") {
  // (900 - 799) / 2.
  CHECK(outlook(one("stock", "targets: [{year: 2025, at_least: 900}]", {"2023,799"}), 2023) ==
        zh_titles + "指标甲 | 2025 | 900家 | 101家 |  | +51家\n");
}

TEST_CASE("outlook: a total") {
  // 40 + 60 of 250 in two years; 150 in three.
  CHECK(outlook(one("flow", "targets: [{year: 2025, quantity: total, at_least: 250}]",
                    {"2021,40", "2022,60"}),
                2022) ==
        zh_titles + "指标甲 | 2025 | 2021—2025年累计250家 | 150家 | +50家 | +50家\n");
  // Of a sum with a missing year nothing is known exactly.
  CHECK(outlook(one("flow", "targets: [{year: 2025, quantity: total, at_least: 250}]", {"2022,60"}),
                2022) == zh_titles);
}

TEST_CASE("outlook: shares in points, and a falling target") {
  const std::string keys =
      "baseline: {year: 2020, value: 20}, targets: [{year: 2025, at_least: 25}]";
  // 4 points to go; 1 in two years, 4 in three.
  CHECK(outlook(one("share", keys, {"2022,21"}), 2022) ==
        zh_titles + "指标甲 | 2025 | 25% | 4个百分点 | +0.5个百分点 | +1.34个百分点\n");
  CHECK(outlook(one("share", keys, {"2022,21"}), 2022, Language::en)
            .ends_with("First | 2025 | at least 25% | 4 points | "
                       "+0.5 points | +1.34 points\n"));
  // 0.4 too much; 0.1 less in two years, 0.4 less in three.
  CHECK(outlook(one("stock",
                    "baseline: {year: 2020, value: 6}, targets: [{year: 2025, "
                    "at_most: 5.5}]",
                    {"2022,5.9"}),
                2022) == zh_titles + "指标甲 | 2025 | 不超过5.5家 | 0.4家 | -0.05家 | -0.14家\n");
}

const std::string growth_keys =
    "targets: [{year: 2025, quantity: average_growth, at_least: 15}, "
    "{year: 2025, quantity: multiple, at_least: 2}]";

TEST_CASE("outlook: growth, each target its own pace") {
  // After 1.1^2 = 1.21: (1.15^5 / 1.21)^(1/3) = 1.1846…, (2 / 1.21)^(1/3) = 1.1824….
  CHECK(outlook(one("growth", growth_keys, {"2021,10", "2022,10"}), 2022) ==
        zh_titles + "指标甲 | 2025 | 年均增长15% |  | 10.00% | 增长18.46%\n" +
            "指标甲 | 2025 | 比2020年翻一番 |  | 10.00% | 增长18.24%\n");
  CHECK(outlook(one("growth", growth_keys, {"2021,10", "2022,10"}), 2022, Language::en)
            .ends_with(
                "First | 2025 | average growth of at least 15% |  | 10.00% | growth of 18.46%\n"
                "First | 2025 | double the value of 2020 |  | 10.00% | growth of 18.24%\n"));
}

TEST_CASE("outlook: growth that is over, or of which nothing is known") {
  CHECK(outlook(one("growth", growth_keys, {}), 2022) == zh_titles);
  CHECK(outlook(one("growth", growth_keys, {"2021,10", "2022,10", "2023,10", "2024,10", "2025,10"}),
                2025) == zh_titles);
}

TEST_CASE("outlook: growth that is reached is left out, target by target") {
  // 2.1 times its base is beyond 2 and 1.15^5 = 2.0113….
  CHECK(outlook(one("growth", growth_keys, {"2021,110"}), 2021) == zh_titles);
  // 2.005 is beyond doubling, not beyond 15 % on average: (2.01135… / 2.005)^(1/4) = 1.00079….
  CHECK(outlook(one("growth", growth_keys, {"2021,100.5"}), 2021) ==
        zh_titles + "指标甲 | 2025 | 年均增长15% |  | 100.50% | 增长0.08%\n");
}

TEST_CASE("outlook: several indicators, in the plan's order") {
  const Sample sample(
      "  - {id: a, number: \"1\", name: {zh: 甲}, unit: 项, measure: stock, "
      "baseline: {year: 2020, value: 0}, targets: [{year: 2025, at_least: 5}]}\n"
      "  - {id: b, name: {zh: 乙}, unit: 亿元, measure: flow, "
      "baseline: {year: 2020, value: 19}, targets: [{year: 2024, at_least: 39}]}\n"
      "  - {id: c, name: {zh: 丙}, measure: state, targets: [{year: 2025, is: done}]}\n",
      {"a,2023,3", "b,2023,31", "c,2023,60%"});
  // 3 in three years, 2 in two; 12 in three, 8 in one.
  CHECK(outlook(sample, 2023) == zh_titles +
                                     "1. 甲 | 2025 | 5项 | 2项 | +1项 | +1项\n"
                                     "乙 | 2024 | 39亿元 | 8亿元 | +4亿元 | +8亿元\n");
  CHECK(outlook(Sample("  - {id: c, name: {zh: 丙}, measure: state, "
                       "targets: [{year: 2025, is: done}]}\n",
                       {}),
                2023) == zh_titles);
}

TEST_CASE("outlook: of a level and a total of one indicator, the deciding track's") {
  const Sample sample = one("flow",
                            "baseline: {year: 2020, value: 10}, targets: [{year: 2025, at_least: "
                            "60}, {year: 2025, quantity: total, at_least: 250}]",
                            {"2021,40"});
  // The level is ahead of its path, the total behind its 50: 210 to go in four years after 40 in
  // one.
  CHECK(outlook(sample, 2021) ==
        zh_titles + "指标甲 | 2025 | 2021—2025年累计250家 | 210家 | +40家 | +53家\n");
}

TEST_CASE("outlook: what is left is never shown as nothing") {
  // 8999 / 3000 = 2.99966…: 0.000333… to go, 0.000166… a year.
  const std::string near =
      outlook(Sample("  - {id: x, name: {zh: 指标甲}, unit: 件, measure: ratio, "
                     "ratio: {of: patents, per: people}, baseline: {year: 2020, value: 1}, "
                     "targets: [{year: 2025, at_least: 3}]}\n",
                     {"patents,2023,8999", "people,2023,3000"}),
              2023);
  CHECK(near.find("指标甲 | 2025 | 3件 | 0.00") != std::string::npos);
  CHECK(near.find("+0.00件") == std::string::npos);
}

TEST_CASE("outlook: the pace stands beside the target it leads to") {
  // In 2022 the level of 50 is due: 20 more lead to the level of 60, not to the total of 250.
  const std::string due =
      outlook(one("flow",
                  "baseline: {year: 2020, value: 10}, targets: [{year: 2022, at_least: 50}, "
                  "{year: 2025, quantity: total, at_least: 250}, {year: 2025, at_least: 60}]",
                  {"2021,30", "2022,40"}),
              2022);
  CHECK(due.find("指标甲 | 2025 | 60家 | 20家 | +15家 | +7家\n") != std::string::npos);
  CHECK(due.find("累计250家 | +20家") == std::string::npos);
}

TEST_CASE("expectations: in time, late, never") {
  // (799 - 530) / 3 a year: 799 + 538 / 3; the compound 799 (799 / 530)^(2/3) = 1050.49…; the path
  // has 799 between 750 in 2022 and 900 in 2025: 2022.98.
  CHECK(expectations(enterprises({"2023,799"}), 2023) ==
        "指标 | 最终目标 | 直线推算 | 等速推算 | 比规划进度\n"
        "指标甲 | 900家 | 978.33，2025年达到 | 1050.50，2024年达到 | 落后0.02年\n");
  CHECK(expectations(enterprises({"2023,799"}), 2023, Language::en) ==
        "Indicator | Final target | Linear | Compound | Against the path\n"
        "First | at least 900 | 978.33, reached in 2025 | 1050.50, reached in 2024 | "
        "0.02 years behind\n");
  // 560: 10 a year, 580, and 34 years more; 560 (560 / 530)^(2/3) = 580.9…, 900 in 26 years.
  CHECK(expectations(enterprises({"2023,560"}), 2023)
            .ends_with("指标甲 | 900家 | 580，2057年才达到 | 580.94，2049年才达到 | "
                       "落后2.73年\n"));
  CHECK(expectations(enterprises({"2023,530"}), 2023)
            .ends_with("指标甲 | 900家 | 530，达不到 | 530，达不到 | 落后3.00年\n"));
}

TEST_CASE("expectations: ways that say nothing of any have no column; nothing to say, no row") {
  const std::string total = "targets: [{year: 2025, quantity: total, at_least: 250}]";
  CHECK(expectations(one("flow", total, {"2021,40", "2022,60"}), 2022) ==
        "指标 | 最终目标 | 直线推算 | 比规划进度\n"
        "指标甲 | 2021—2025年累计250家 | 250，2025年达到 | 持平\n");
  CHECK(expectations(one("flow", total, {"2021,40", "2022,60", "2023,50"}), 2023)
            .starts_with("指标 | 最终目标 | 直线推算 | 近六期推算 | 比规划进度\n"));
  CHECK(expectations(enterprises({"2023,突破700"}), 2023) == "指标 | 最终目标\n");
  CHECK(expectations(enterprises({"2023,900"}), 2023) == "指标 | 最终目标\n");
}

TEST_CASE("expectations: why a way says nothing of one; no row where none says anything") {
  const Sample sample(
      "  - {id: a, name: {zh: 甲}, unit: 项, measure: stock, baseline: {year: 2020, value: 0}, "
      "targets: [{year: 2025, at_least: 5}]}\n"
      "  - {id: b, name: {zh: 乙}, unit: 项, measure: stock, targets: [{year: 2025, at_least: "
      "5}]}\n"
      "  - {id: c, name: {zh: 丙}, unit: 项, measure: stock, baseline: {year: 2020, value: 1}, "
      "targets: [{year: 2025, at_least: 8}]}\n",
      {"a,2022,2", "b,2022,2", "c,2022,4,preliminary"});
  // 2 + 3; 4 + 4.5 and 4 * 4^1.5. The path asks for 3 (3.8), so that 4 is one past it, of 1.4 a
  // year.
  CHECK(expectations(sample, 2022) ==
        "指标 | 最终目标 | 直线推算 | 等速推算 | 比规划进度\n"
        "甲 | 5项 | 5，2025年达到 | 基数为零，不计算增速 | 持平\n"
        "丙（初步数） | 8项 | 8.5，2025年达到 | 32，2023年达到 | 领先0.71年\n");
}

TEST_CASE("expectations: no share of more than all, and figures on the target's side") {
  const std::string keys =
      "baseline: {year: 2020, value: 50}, targets: [{year: 2025, at_least: 100}]";
  // 80 + 45; 80 * 1.6^1.5.
  CHECK(expectations(one("share", keys, {"2022,80"}), 2022)
            .ends_with("指标甲 | 100% | 100，2024年达到 | 100，2023年达到 | 领先1.00年\n"));
  // 69.9996 + 19.9996 * 3 / 2.
  CHECK(expectations(one("share", keys, {"2022,69.9996"}), 2022).find("99.999，2026年才达到") !=
        std::string::npos);
}

TEST_CASE("expectations: growth by its rate, a multiple with its unit") {
  // 1.1^5 = 1.61051.
  CHECK(expectations(one("growth", growth_keys, {"2021,10", "2022,10"}), 2022) ==
        "指标 | 最终目标 | 等速推算 | 比规划进度\n"
        "指标甲 | 年均增长15% | 10.00%，2028年才达到 | 落后0.64年\n"
        "指标甲 | 比2020年翻一番 | 1.6105倍，2028年才达到 | 落后0.62年\n");
}

TEST_CASE("outlook_lines: the sums, headed by what they are") {
  const auto lines = [](const Sample& sample, int year, Language language) {
    std::string all;
    const std::vector<Outlook> outlooks =
        evaluate_outlook(sample.known(), sample.result(year), sample.question(year));
    for (const auto& [label, line] : outlook_lines(outlooks, sample.plan(), language)) {
      all += label + ": " + line + "\n";
    }
    return all;
  };
  // 150 / 2 a year; (900 / 750)^(1/3) - 1 = 6.27 %; last values 530, 645, 750 are three.
  CHECK(lines(enterprises({"2021,645", "2022,750"}), 2022, Language::zh) ==
        "推算: 趋势推算，不是结论；最终目标：2025年900家\n"
        "直线推算: 750 + (750 − 530) × 3 ÷ 2 = 1080，2024年达到\n"
        "等速推算: 750 × (750 ÷ 530)^(3 ÷ 2) = 1262.52，2024年达到\n"
        "近六期推算: 数据不足四年\n"
        "比规划进度: 持平\n"
        "今后每年需: +50家，或年均增速6.27%\n");
  CHECK(lines(one("growth", growth_keys, {"2021,10", "2022,10"}), 2022, Language::en) ==
        "Outlook: not a verdict; final target: average growth of at least 15% in 2025\n"
        "Compound: 1.2100^(1 ÷ 2) − 1 = 10.00%, reached only in 2028\n"
        "Against path: 0.64 years behind\n"
        "Needed a year: growth of 18.46%\n"
        "Outlook: not a verdict; final target: double the value of 2020 in 2025\n"
        "Compound: 1.2100^(5 ÷ 2) = 1.6105, reached only in 2028\n"
        "Against path: 0.62 years behind\n"
        "Needed a year: growth of 18.24%\n");
  // 14.999 % of 15 %, in the sum as well: the factor is seen to be below 1.15^2 = 1.3225.
  CHECK(lines(one("growth", growth_keys, {"2021,15", "2022,14.999"}), 2022, Language::zh)
            .find("等速推算: 1.3224885^(1 ÷ 2) − 1 = 14.999%，2026年才达到") != std::string::npos);
  // 80 + 45: the sum is right, and the share is not more than all.
  CHECK(lines(one("share",
                  "baseline: {year: 2020, value: 50}, targets: [{year: 2025, at_least: 100}]",
                  {"2022,80"}),
              2022, Language::zh)
            .find("直线推算: 80 + (80 − 50) × 3 ÷ 2 = 125（比重以100%为限），2024年达到\n") !=
        std::string::npos);
  CHECK(lines(one("flow", "targets: [{year: 2025, quantity: total, at_least: 250}]",
                  {"2021,40", "2022,60"}),
              2022, Language::zh)
            .starts_with("推算: 趋势推算，不是结论；最终目标：2021—2025年累计250家\n"
                         "直线推算: 100 + (100 − 0) × 3 ÷ 2 = 250，2025年达到\n"
                         "近六期推算: 数据不足四年\n"));
  CHECK(lines(enterprises({"2022,突破750"}), 2022, Language::zh) ==
        "推算: 趋势推算，不是结论；最终目标：2025年900家；无法推算（仅有约数或范围数）\n");
  CHECK(lines(enterprises({"2025,880"}), 2025, Language::zh).empty());
}

}  // namespace
}  // namespace planmeter::outlook_test
