// SPDX-License-Identifier: MIT
// The annex of the plan's table: what each cell says, categories, the change on last year.
#include "report/annexes/main_annex.h"

#include <algorithm>

#include "evaluate_sample.h"
#include "tiers_sample.h"

namespace planmeter::main_annex_test {
namespace {

using sample::Rows;
using sample::Sample;

Table table(const Sample& sample, int year, Language language = Language::zh) {
  return main_table(sample.standings(year), language);
}

/// A row of the table; `keys` are further ones.
std::string row(const std::string& number, const std::string& keys) {
  return "  - {id: i" + number + ", number: \"" + number + "\", name: {zh: 指标" + number +
         ", en: Number " + number + "}, " + keys + "}\n";
}

std::string level(const std::string& number, const std::string& group = {}) {
  return row(number, (group.empty() ? "" : "group: " + group + ", ") +
                         "unit: 家, measure: stock, baseline: {year: 2020, value: 530}, "
                         "targets: [{year: 2022, at_least: 750}, {year: 2025, at_least: 900}]");
}

const std::string groups =
    "groups:\n"
    "  - {id: strength, name: {zh: 创新实力, en: Strength}}\n"
    "  - {id: actors, name: {zh: 创新主体, en: Actors}}\n";

/// The second cell of every row: names, and categories in brackets.
std::string names(const Table& table) {
  std::string all;
  for (const std::vector<Cell>& cells : table.rows) {
    const Text* name = std::get_if<Text>(&cells.at(1));
    all += (name == nullptr ? "?" : name->text) + " ";
  }
  return all;
}

/// What the column of changes shows of the one row, and the exact figure behind it.
std::string change(const Sample& sample, int year, Language language = Language::zh) {
  const Table shown = table(sample, year, language);
  REQUIRE(shown.rows.size() == 1);
  const std::string title = language == Language::zh ? "比上年" : "Change on last year";
  const auto column = std::ranges::find(shown.columns, title, &Column::title);
  REQUIRE(column != shown.columns.end());
  const std::size_t place = static_cast<std::size_t>(column - shown.columns.begin());
  const Number* number = std::get_if<Number>(&shown.rows[0][place]);
  return number == nullptr ? "none" : number->shown + " of " + number->exact;
}

/// The rows without the titles.
std::string rows(const Sample& sample, int year, Language language = Language::zh) {
  const std::string all = sample::page_rows(table(sample, year, language));
  return all.substr(all.find('\n') + 1);
}

TEST_CASE("main_annex: titles and a row on the path, in both languages") {
  const Sample sample(level("6"), {"i6,2022,750", "i6,2023,799"});
  // The path of 2023: 750 + 150 / 3 = 800; 799 - 750 = 49; 799 / 900 = 88.777…%.
  CHECK(sample::page_rows(table(sample, 2023)) ==
        "序号 | 指标 | 单位 | 2020年（基数） | 2022年 | 2023年目标（应达） | 2023年实际 | 比上年 | "
        "完成率（%） | 2025年目标 | 评价 | 责任单位\n"
        "6 | 指标6 | 家 | 530 | 750 | 应达800 | 799 | +49 | 88.8 | ≥900 | 滞后于规划进度 | "
        "规划未写明\n");
  CHECK(sample::page_rows(table(sample, 2023, Language::en)) ==
        "No. | Indicator | Unit | 2020 (base) | 2022 | Target 2023 (or path) | Actual 2023 | "
        "Change on last year | Attainment (%) | Target 2025 | Assessment | Responsible unit\n"
        "6 | Number 6 |  | 530 | 750 | path 800 | 799 | +49 | 88.8 | ≥900 | behind | not named\n");
}

TEST_CASE("main_annex: neither last year in the first year, nor a last target in the last") {
  // 600 on the path of 2021, 530 + 220 / 2 = 640.
  CHECK(
      sample::page_rows(table(Sample(level("6"), {"i6,2021,600"}), 2021))
          .starts_with("序号 | 指标 | 单位 | 2020年（基数） | 2021年目标（应达） | 2021年实际 | "));
  CHECK(sample::page_rows(table(Sample(level("6"), {"i6,2025,900"}), 2025))
            .starts_with("序号 | 指标 | 单位 | 2020年（基数） | 2024年 | 2025年目标 | 2025年实际 | "
                         "比上年 | 完成率（%） | 评价 | 责任单位\n"));
}

TEST_CASE("main_annex: a bound stands in its cell, and a figure as it was reported") {
  CHECK(rows(Sample(level("6"), {"i6,2021,645", "i6,2022,突破760"}), 2022) ==
        "6 | 指标6 | 家 | 530 | 645 | ≥750 | 突破760 |  |  | ≥900 | 达标 | 规划未写明\n");
  // 0.796 / 0.8 = 99.5 %.
  const std::string intensity =
      row("4",
          "unit: \"%\", measure: share, unit_responsible: 市科技局, "
          "baseline: {year: 2020, value: 0.67}, "
          "targets: [{year: 2022, at_least: 0.8}, {year: 2025, at_least: 1.4}]");
  CHECK(rows(Sample(intensity, {"i4,2021,0.7", "i4,2022,0.796"}), 2022) ==
        "4 | 指标4 | % | 0.67 | 0.70 | ≥0.80 | 0.796 | +0.096个百分点 | 99.5 | ≥1.40 | 未达标 | "
        "市科技局\n");
}

TEST_CASE("main_annex: a rate beside its average, and two targets of one year in one row") {
  // sqrt(1.142 x 1.165) = 1.15344…; 1.33043 / 1.15^2 = 100.599…%.
  const std::string growth =
      row("1",
          "unit: \"%\", measure: growth, baseline: {year: 2020, value: 4.43}, targets: "
          "[{year: 2022, quantity: average_growth, at_least: 15}, "
          "{year: 2025, quantity: average_growth, at_least: 15}, "
          "{year: 2025, quantity: multiple, at_least: 2}]");
  CHECK(rows(Sample(growth, {"i1,2021,14.2", "i1,2022,16.5"}), 2022) ==
        "1 | 指标1 | % | 4.43 | 14.20 | 年均增长≥15% | 年均15.34（当年16.50） | +2.30个百分点 | "
        "100.6 | 年均增长≥15%；≥2倍 | 达标 | 规划未写明\n");
}

TEST_CASE("main_annex: what is not there says what kind of nothing it is") {
  const std::string published =
      row("6",
          "unit: 家, measure: stock, published: {by: 省科技厅, after_months: 1}, "
          "targets: [{year: 2022, at_least: 750}]");
  CHECK(rows(Sample(published, {}), 2022) ==
        "6 | 指标6 | 家 | 规划未列 | 无数据 | ≥750 | 待发布 |  |  | — | 无数据 | 规划未写明\n");
  CHECK(rows(Sample(published, {}), 2022, Language::en) ==
        "6 | Number 6 |  | not printed | no data | ≥750 | to be published |  |  | — | no data "
        "| not named\n");
}

TEST_CASE("main_annex: a preliminary figure is marked") {
  CHECK(rows(Sample(level("6"), {"i6,2022,760,preliminary"}), 2022) ==
        "6 | 指标6 | 家 | 530 | 无数据 | ≥750 | 760① |  | 101.3 | ≥900 | 达标（初步数） | "
        "规划未写明\n");
}

TEST_CASE("main_annex: natures where they are stated, and their counts below") {
  const std::string keys = ", unit: 家, measure: stock, targets: [{year: 2022, at_least: 5}]";
  const Sample sample(row("1", "nature: expected" + keys) + row("2", "nature: binding" + keys) +
                          row("3", "nature: expected" + keys),
                      {"i1,2022,5", "i2,2022,4", "i3,2022,6"});
  CHECK(rows(sample, 2022) ==
        "1 | 指标1 | 家 | 预期性 | 规划未列 | 无数据 | ≥5 | 5 |  | 100.0 | — | 达标 | 规划未写明\n"
        "2 | 指标2 | 家 | 约束性 | 规划未列 | 无数据 | ≥5 | 4 |  | 80.0 | — | 未达标 | 规划未写明\n"
        "3 | 指标3 | 家 | 预期性 | 规划未列 | 无数据 | ≥5 | 6 |  | 120.0 | — | 达标 | 规划未写明\n"
        " | 约束性指标1项 |  |  |  |  |  |  |  |  |  | 未达标1 | \n"
        " | 预期性指标2项 |  |  |  |  |  |  |  |  |  | 达标2 | \n");
}

TEST_CASE("main_annex: the notes below, as far as they are needed") {
  CHECK(
      main_table_notes(Sample(level("6"), {"i6,2022,760,preliminary"}).standings(2022),
                       Language::zh) ==
      std::vector<std::string>{
          "注：1.数据由各责任单位报送或发布单位公布。①为初步数，待最终数核定。",
          "2.“—”表示规划未设该年目标。空白表示没有可比数据或不计算。",
          "3.评价和完成率按未舍入的数值作出；各指标的小数位数与规划一致，报送数位数更多的按报送数列"
          "示。"});
  const std::vector<std::string> path =
      main_table_notes(Sample(level("6"), {"i6,2023,799"}).standings(2023), Language::zh);
  CHECK(path.at(0) ==
        "注：1.“应达”为按规划目标推算的2023年应达值。没有本年目标的指标，完成率按其后的目标计算。");
  CHECK(path.at(1) == "2.数据由各责任单位报送或发布单位公布。");
}

TEST_CASE("main_annex: each category begins with a row of its name alone") {
  const Sample sample(
      level("1", "strength") + level("2", "strength") + level("3", "actors") + groups, {});
  const Table zh = table(sample, 2023);
  CHECK(names(zh) == "【创新实力】 指标1 指标2 【创新主体】 指标3 ");
  REQUIRE(zh.rows[0].size() == zh.columns.size());
  for (std::size_t i = 0; i < zh.columns.size(); ++i) {
    if (i == 1) continue;
    const Missing* missing = std::get_if<Missing>(&zh.rows[0][i]);
    REQUIRE(missing != nullptr);
    CHECK(missing->shown == "");
  }
  CHECK(names(table(sample, 2023, Language::en)) ==
        "[Strength] Number 1 Number 2 [Actors] Number 3 ");
}

TEST_CASE("main_annex: no categories, none before the first, and a text target between") {
  CHECK(names(table(Sample(level("1") + level("2"), {}), 2023)) == "指标1 指标2 ");
  CHECK(names(table(Sample(level("1") + level("2", "actors") + groups, {}), 2023)) ==
        "指标1 【创新主体】 指标2 ");
  // What is not in the table neither begins nor ends a category.
  CHECK(names(table(Sample(level("1", "actors") +
                               "  - {id: t, group: strength, name: {zh: 其他}, unit: 家, "
                               "measure: stock, targets: [{year: 2025, at_least: 1}]}\n" +
                               level("2", "actors") + groups,
                           {}),
                    2023)) == "【创新主体】 指标1 指标2 ");
  CHECK(table(Sample("  - {id: t, name: {zh: 其他}, unit: 家, measure: stock, "
                     "targets: [{year: 2025, at_least: 1}]}\n",
                     {}),
              2023)
            .rows.empty());
}

TEST_CASE("main_annex: an indicator of no category after one begins none without a name") {
  const Sample sample(level("1", "actors") + level("2") + groups, {});
  CHECK(names(table(sample, 2023)).find("【】") == std::string::npos);
}

TEST_CASE("main_annex: the change of a level") {
  CHECK(change(Sample(level("6"), {"i6,2022,750", "i6,2023,799"}), 2023) == "+49 of 49");
  CHECK(change(Sample(level("6"), {"i6,2022,799", "i6,2023,750.5"}), 2023) == "-48.5 of -48.5");
  CHECK(change(Sample(level("6"), {"i6,2022,750", "i6,2023,750"}), 2023) == "0 of 0");
  // On the base, in the year after it.
  CHECK(change(Sample(level("6"), {"i6,2021,600"}), 2021) == "+70 of 70");
}

TEST_CASE("main_annex: no change where one of the two is not known exactly") {
  CHECK(change(Sample(level("6"), {"i6,2023,799"}), 2023) == "none");
  CHECK(change(Sample(level("6"), {"i6,2022,750"}), 2023) == "none");
  CHECK(change(Sample(level("6"), {"i6,2022,突破740", "i6,2023,799"}), 2023) == "none");
  CHECK(change(Sample(level("6"), {"i6,2022,750", "i6,2023,约799"}), 2023) == "none");
}

TEST_CASE("main_annex: shares change by points") {
  const std::string share = row("7",
                                "unit: \"%\", measure: share, baseline: {year: 2020, value: 20}, "
                                "targets: [{year: 2025, at_least: 25}]");
  CHECK(change(Sample(share, {"i7,2021,21.5"}), 2021) == "+1.5个百分点 of 1.5");
  CHECK(change(Sample(share, {"i7,2021,21.5", "i7,2022,20.25"}), 2022) == "-1.25个百分点 of -1.25");
  CHECK(change(Sample(share, {"i7,2021,21.5"}), 2021, Language::en) ==
        "+1.5 percentage points of 1.5");
}

TEST_CASE("main_annex: a rate of the year beside an average, and no sum against one year") {
  CHECK(change(Sample(row("1",
                          "unit: \"%\", measure: growth, "
                          "targets: [{year: 2025, quantity: average_growth, at_least: 15}]"),
                      {"i1,2021,10", "i1,2022,12"}),
               2022) == "+2.0个百分点 of 2");
  CHECK(change(Sample(row("1",
                          "unit: 项, measure: flow, "
                          "targets: [{year: 2025, quantity: total, at_least: 250}]"),
                      {"i1,2021,40", "i1,2022,60"}),
               2022) == "none");
}

TEST_CASE("main_annex: where the plan prints a dash the change is shown all the same") {
  const std::string dash = row("11",
                               "unit: \"%\", measure: share, no_target: [2022], "
                               "baseline: {year: 2020, value: 9}, "
                               "targets: [{year: 2025, at_least: 15}]");
  CHECK(
      sample::page_rows(table(Sample(dash, {"i11,2021,10", "i11,2022,11.5"}), 2022))
          .ends_with("11 | 指标11 | % | 9.0 | 10.0 | — | 11.5 | +1.5个百分点 |  | ≥15.0 | 未设目标 "
                     "| 规划未写明\n"));
}

}  // namespace
}  // namespace planmeter::main_annex_test
