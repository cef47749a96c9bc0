// SPDX-License-Identifier: MIT
// The same data asked about two years.
#include "report/tables/comparison.h"

#include "evaluate_sample.h"
#include "tiers_sample.h"

namespace planmeter::comparison_test {
namespace {

using sample::enterprises;
using sample::one;
using sample::Sample;

/// The rows of the page, without its titles.
std::string page(const Sample& sample, int year, int earlier, Language language = Language::zh) {
  const std::string text = sample::page_rows(
      comparison_page(sample.standings(year), sample.standings(earlier), language));
  return text.substr(text.find('\n') + 1);
}

std::string data(const Sample& sample, int year, int earlier) {
  return sample::data_rows(
      comparison_data(sample.standings(year), sample.standings(earlier), Language::en));
}

TEST_CASE("comparison: keys, titles, and a row then and now") {
  const Sample sample = enterprises({"2022,750", "2023,799"});
  const Table table = comparison_data(sample.standings(2023), sample.standings(2022), Language::en);
  CHECK(table.id == "comparison");
  CHECK(table.audience == Audience::data);
  std::string keys;
  for (const Column& column : table.columns) keys += column.key + " ";
  CHECK(keys ==
        "indicator year value status compared_year compared_value compared_status change "
        "quantity compared_quantity ");
  CHECK(data(sample, 2023, 2022) == "x 2023 799 behind 2022 750 met 49 value value\n");
  CHECK(sample::page_rows(
            comparison_page(sample.standings(2023), sample.standings(2022), Language::zh)) ==
        "指标 | 单位 | 2022年 | 2023年 | 变化 | 2022年状态 | 2023年状态\n"
        "指标甲 | 家 | 750 | 799 | +49 | 达标 | 滞后于规划进度\n");
  CHECK(sample::page_rows(
            comparison_page(sample.standings(2023), sample.standings(2022), Language::en)) ==
        "Indicator | Unit | 2022 | 2023 | Change | Status 2022 | Status 2023\n"
        "First |  | 750 | 799 | +49 | met | behind\n");
}

TEST_CASE("comparison: shares change by points") {
  const Sample sample =
      one("share", "baseline: {year: 2020, value: 20}, targets: [{year: 2025, at_least: 25}]",
          {"2021,21.5", "2022,20", "2023,20"});
  CHECK(page(sample, 2021, 2020) ==
        "指标甲 | % | 20.0 | 21.5 | +1.5个百分点 | 未到期 | 符合规划进度\n");
  CHECK(page(sample, 2022, 2021, Language::en) ==
        "First | % | 21.5 | 20.0 | -1.5 percentage points | on track | behind\n");
  CHECK(page(sample, 2023, 2022) ==
        "指标甲 | % | 20.0 | 20.0 | 0.0个百分点 | 滞后于规划进度 | 滞后于规划进度\n");
  CHECK(data(sample, 2022, 2021) == "x 2022 20 behind 2021 21.5 on_track -1.5 value value\n");
}

TEST_CASE("comparison: a value that is missing or not exact") {
  const Sample sample = enterprises({"2022,突破760", "2023,799"});
  CHECK(page(sample, 2023, 2022) == "指标甲 | 家 | 突破760 | 799 |  | 达标 | 滞后于规划进度\n");
  CHECK(data(sample, 2023, 2022) == "x 2023 799 behind 2022 - met - value value\n");
  CHECK(page(sample, 2023, 2021) == "指标甲 | 家 |  | 799 |  | 无数据 | 滞后于规划进度\n");
  CHECK(page(sample, 2024, 2023) == "指标甲 | 家 | 799 |  |  | 滞后于规划进度 | 无数据\n");
  // Nothing on either side says nothing to a reader; programs get their row.
  CHECK(page(sample, 2024, 2021) == "");
  CHECK(data(sample, 2024, 2021) == "x 2024 - no_data 2021 - no_data - value value\n");
}

TEST_CASE("comparison: values of different definitions have no difference") {
  const Sample sample = enterprises({"2022,750", "2023,1200,other_definition"});
  const Table table = comparison_data(sample.standings(2023), sample.standings(2022), Language::en);
  REQUIRE(table.rows.size() == 1);
  CHECK(std::holds_alternative<Missing>(table.rows[0][7]));
}

TEST_CASE("comparison: computed values, and the average that growth is judged by") {
  const Sample ratio(
      "  - {id: x, name: {zh: 指标甲}, unit: 件, measure: ratio, "
      "ratio: {of: patents, per: people, scale: 10000}, targets: [{year: 2025, at_least: 3}]}\n",
      {"patents,2021,100", "people,2021,3000000", "patents,2022,200", "people,2022,3000000"});
  // 1 / 3 and 2 / 3: two decimals of a ratio, and of their difference no more.
  CHECK(page(ratio, 2022, 2021) == "指标甲 | 件 | 0.33 | 0.67 | +0.33 | 未到期 | 未到期\n");
  const Sample growth = one("growth",
                            "baseline: {year: 2020, value: 4.43}, "
                            "targets: [{year: 2025, quantity: average_growth, at_least: 15}]",
                            {"2021,10", "2022,12.5"});
  // The average that is judged: 1.1 x 1.125 = 1.2375, whose root is 1.11243. Of the base year there
  // is none.
  const std::string name = "指标甲（2020年以来年均增长） | % | ";
  CHECK(page(growth, 2022, 2021).starts_with(name + "10.00 | 11.24 | +1.24个百分点 | "));
  CHECK(page(growth, 2021, 2020).starts_with(name + " | 10.00 |  | "));
}

TEST_CASE("comparison: several indicators, and none") {
  const std::string head = "  - {id: ";
  const std::string tail =
      ", unit: 家, measure: stock, baseline: {year: 2020, value: 1}, "
      "targets: [{year: 2025, at_least: 6}]}\n";
  const Sample sample(head + "a, number: \"1\", name: {zh: 甲}" + tail + head +
                          "b, name: {zh: 乙}" + tail + head + "c, name: {zh: 丙}" + tail,
                      {"a,2021,2", "a,2022,2.5", "c,2021,3", "c,2022,1"});
  // The path: 2 in 2021, 3 in 2022.
  CHECK(page(sample, 2022, 2021) ==
        "1. 甲 | 家 | 2 | 2.5 | +0.5 | 符合规划进度 | 滞后于规划进度\n"
        "丙 | 家 | 3 | 1 | -2 | 符合规划进度 | 滞后于规划进度\n");
  CHECK(data(sample, 2022, 2021) ==
        "a 2022 2.5 behind 2021 2 on_track 0.5 value value\n"
        "b 2022 - no_data 2021 - no_data - value value\n"
        "c 2022 1 behind 2021 3 on_track -2 value value\n");
  const Standings nothing(sample.plan(), sample.observations, sample.question(2022), {});
  CHECK(comparison_data(nothing, nothing, Language::en).rows.empty());
  CHECK(comparison_page(nothing, nothing, Language::en).rows.empty());
}

}  // namespace
}  // namespace planmeter::comparison_test
