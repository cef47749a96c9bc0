// SPDX-License-Identifier: MIT
// The plan's table: its categories and the change on last year.
#include "evaluate_sample.h"
#include "report/tables/indicator_tables.h"
#include "tiers_sample.h"

namespace planmeter::main_table_test {
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
  REQUIRE(shown.columns[6].title == (language == Language::zh ? "比上年" : "Change"));
  const Number* number = std::get_if<Number>(&shown.rows[0][6]);
  return number == nullptr ? "none" : number->shown + " of " + number->exact;
}

TEST_CASE("main_table: titles and a row, in both languages") {
  const Sample sample(level("6"), {"i6,2022,750", "i6,2023,799"});
  // 799 - 750 = 49; 799 / 900 = 88.777…%.
  CHECK(
      sample::page_rows(table(sample, 2023)) ==
      "序号 | 指标 | 单位 | 2020年基数 | 上年 | 实际 | 比上年 | 目标年 | 2025年目标 | 目标完成率 | "
      "状态\n6 | 指标6 | 家 | 530 | 750 | 799 | +49 |  | ≥900 | 88.78% | 滞后于规划进度\n");
  CHECK(
      sample::page_rows(table(sample, 2023, Language::en)) ==
      "No. | Indicator | Unit | Base 2020 | Last year | Actual | Change | Due | Target 2025 | "
      "Attainment | Status\n6 | Number 6 |  | 530 | 750 | 799 | +49 |  | ≥900 | 88.78% | behind\n");
}

TEST_CASE("main_table: each category begins with a row of its name alone") {
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

TEST_CASE("main_table: no categories, none before the first, and a text target between") {
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

TEST_CASE("main_table: an indicator of no category after one begins none without a name") {
  const Sample sample(level("1", "actors") + level("2") + groups, {});
  CHECK(names(table(sample, 2023)).find("【】") == std::string::npos);
}

TEST_CASE("main_table: the change of a level") {
  CHECK(change(Sample(level("6"), {"i6,2022,750", "i6,2023,799"}), 2023) == "+49 of 49");
  CHECK(change(Sample(level("6"), {"i6,2022,799", "i6,2023,750.5"}), 2023) == "-48.5 of -48.5");
  CHECK(change(Sample(level("6"), {"i6,2022,750", "i6,2023,750"}), 2023) == "0 of 0");
  // On the base, in the year after it.
  CHECK(change(Sample(level("6"), {"i6,2021,600"}), 2021) == "+70 of 70");
}

TEST_CASE("main_table: no change where one of the two is not known exactly") {
  CHECK(change(Sample(level("6"), {"i6,2023,799"}), 2023) == "none");
  CHECK(change(Sample(level("6"), {"i6,2022,750"}), 2023) == "none");
  CHECK(change(Sample(level("6"), {"i6,2022,突破740", "i6,2023,799"}), 2023) == "none");
  CHECK(change(Sample(level("6"), {"i6,2022,750", "i6,2023,约799"}), 2023) == "none");
}

TEST_CASE("main_table: shares change by points") {
  const std::string share = row("7",
                                "unit: \"%\", measure: share, baseline: {year: 2020, value: 20}, "
                                "targets: [{year: 2025, at_least: 25}]");
  CHECK(change(Sample(share, {"i7,2021,21.5"}), 2021) == "+1.5个百分点 of 1.5");
  CHECK(change(Sample(share, {"i7,2021,21.5", "i7,2022,20.25"}), 2022) == "-1.25个百分点 of -1.25");
  CHECK(change(Sample(share, {"i7,2021,21.5"}), 2021, Language::en) ==
        "+1.5 percentage points of 1.5");
}

TEST_CASE("main_table: neither an average nor a sum is held against one year") {
  CHECK(change(Sample(row("1",
                          "unit: \"%\", measure: growth, "
                          "targets: [{year: 2025, quantity: average_growth, at_least: 15}]"),
                      {"i1,2021,10", "i1,2022,12"}),
               2022) == "none");
  CHECK(change(Sample(row("1",
                          "unit: 项, measure: flow, "
                          "targets: [{year: 2025, quantity: total, at_least: 250}]"),
                      {"i1,2021,40", "i1,2022,60"}),
               2022) == "none");
}

TEST_CASE("main_table: where the plan prints a dash the change is shown all the same") {
  const std::string dash = row("11",
                               "unit: \"%\", measure: share, no_target: [2022], "
                               "baseline: {year: 2020, value: 9}, "
                               "targets: [{year: 2025, at_least: 15}]");
  CHECK(sample::page_rows(table(Sample(dash, {"i11,2021,10", "i11,2022,11.5"}), 2022))
            .ends_with("11 | 指标11 | % | 9 | 10 | 11.5 | +1.5个百分点 |  | — |  | 未设目标\n"));
}

}  // namespace
}  // namespace planmeter::main_table_test
