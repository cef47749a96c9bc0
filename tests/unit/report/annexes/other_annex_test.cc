// SPDX-License-Identifier: MIT
// The targets of the text: what is due first, each block by the plan's chapters.
#include "report/annexes/other_annex.h"

#include "evaluate_sample.h"
#include "tiers_sample.h"

namespace planmeter::other_annex_test {
namespace {

using sample::Sample;

std::string indicator(const std::string& id, const std::string& keys) {
  return "  - {id: " + id + ", name: {zh: 指标" + id + ", en: Target " + id +
         "}, source: 四（一）, " + keys + "}\n";
}

TEST_CASE("other_annex: blocks, chapters, and what is to be said of a row") {
  const Sample sample(
      indicator("a",
                "group: g, unit: 家, measure: stock, unit_responsible: 市科技局, "
                "baseline: {year: 2020, value: 10}, targets: [{year: 2025, at_least: 20}]") +
          indicator("b",
                    "group: h, unit: 家, measure: stock, targets: [{year: 2023, at_least: 5}]") +
          indicator("c", "group: h, measure: state, targets: [{year: 2022, is: done}]") +
          indicator("d",
                    "group: g, unit: 家, measure: stock, targets: [{year: 2025, at_least: 9}]") +
          "groups:\n  - {id: g, name: {zh: 平台, en: Platforms}}\n"
          "  - {id: h, name: {zh: 人才, en: Talent}}\n",
      {"a,2023,15", "b,2023,约5"});
  // The path of 2023: 10 + 10 x 3/5 = 16.
  CHECK(sample::page_rows(other_table(sample.standings(2023), Language::zh)) ==
        "序号 | 目标 | 规划条款 | 单位 | 目标年 | 目标值 | 本年应达 | 本年实际 | 评价 | 责任单位 | "
        "备注\n"
        " | 一、本年到期（1项） |  |  |  |  |  |  |  |  | \n"
        " | 【人才】 |  |  |  |  |  |  |  |  | \n"
        "1 | 指标b | 四（一） | 家 | 2023 | ≥5 | ≥5 | 约5 | 无法判定 | 规划未写明 | "
        "仅有约数或范围数\n"
        " | 二、以后年度到期（2项） |  |  |  |  |  |  |  |  | \n"
        " | 【平台】 |  |  |  |  |  |  |  |  | \n"
        "2 | 指标a | 四（一） | 家 | 2025 | ≥20 | 16 | 15 | 滞后于规划进度 | 市科技局 | \n"
        "3 | 指标d | 四（一） | 家 | 2025 | ≥9 |  | 未报送 | 未到期 | 规划未写明 | \n"
        " | 三、规划未设年度目标或已到期（1项） |  |  |  |  |  |  |  |  | \n"
        " | 【人才】 |  |  |  |  |  |  |  |  | \n"
        "4 | 指标c | 四（一） |  | 2022 | 完成 |  | 未报送 | 未设目标 | 规划未写明 | "
        "目标已于2022年到期：无数据（未报送）\n");
}

}  // namespace
}  // namespace planmeter::other_annex_test
