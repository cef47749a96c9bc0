// SPDX-License-Identifier: MIT
// Lines of path and actual over the years, and their table.
#include "report/year_end/trajectories.h"

#include "evaluate_sample.h"
#include "report/growth/growth_document.h"
#include "tiers_sample.h"

namespace planmeter::trajectories_test {
namespace {

using sample::page_rows;
using sample::Rows;
using sample::Sample;

std::optional<Chart> chart(const Sample& sample, int year, Language language = Language::zh) {
  return trajectories(sample.plan(), sample.standings(year).growths(), language);
}

const std::vector<LineChart>& lines(const std::optional<Chart>& chart) {
  REQUIRE(chart.has_value());
  return std::get<LineCharts>(chart->graphic).charts;
}

/// `0,75 200,350`; a bar between two that no line joins.
std::string points(const ChartLine& line) {
  std::string all;
  for (const ChartPoint& point : line.points) {
    all += (all.empty()   ? ""
            : point.apart ? " | "
                          : " ") +
           std::to_string(point.x) + "," + std::to_string(point.y);
  }
  return all;
}

std::string labels(const ChartLine& line) {
  std::string all;
  for (const ChartPoint& point : line.points) all += (all.empty() ? "" : "|") + point.label;
  return all;
}

std::string text(const std::vector<AxisLabel>& axis) {
  std::string all;
  for (const AxisLabel& label : axis) {
    all += (all.empty() ? "" : " ") + std::to_string(label.at) + ":" + label.text;
  }
  return all;
}

/// An indicator of the plan's table; `keys` are the rest of its keys.
std::string row(const std::string& keys) {
  return "  - {number: \"6\", name: {zh: 高新技术企业, en: High-tech enterprises}, unit: 家, " +
         keys + "}\n";
}

const std::string level_keys =
    "id: x, measure: stock, baseline: {year: 2020, value: 530}, "
    "targets: [{year: 2022, at_least: 750}, {year: 2025, at_least: 900}]";

TEST_CASE("trajectories: a level against its path") {
  const Sample sample(row(level_keys), {"2021,600", "2023,799", "2024,840"});
  const std::optional<Chart> zh = chart(sample, 2023);
  REQUIRE(lines(zh).size() == 1);
  const LineChart& level = lines(zh)[0];
  CHECK(zh->caption == "规划进度与实际");
  CHECK(level.title == "6. 高新技术企业（家）");
  CHECK(level.description == "6. 高新技术企业：2023年为799，2025年目标900。");
  CHECK(text(level.x) == "0:2020 200:2021 400:2022 600:2023 800:2024 1000:2025");
  // 900 - 530 = 370, a fifth of it 74: steps of 100.
  CHECK(text(level.y) == "0:500 250:600 500:700 750:800 1000:900");
  CHECK(level.cut == "纵轴不从零起");
  REQUIRE(level.lines.size() == 3);
  // 530, 640, 750, 800, 850, 900 less 500, of 400.
  CHECK(level.lines[0].kind == LineKind::path);
  CHECK(points(level.lines[0]) == "0,75 200,350 400,625 600,750 800,875 1000,1000");
  CHECK(
      labels(level.lines[0]) ==
      "2020年应达 530|2021年应达 640|2022年应达 750|2023年应达 800|2024年应达 850|2025年应达 900");
  // 299 / 400 = 0.7475; the figure of 2024 is after the year asked about.
  CHECK(level.lines[1].kind == LineKind::actual);
  CHECK(points(level.lines[1]) == "0,75 200,250 | 600,748");
  CHECK(labels(level.lines[1]) == "2020年实际 530|2021年实际 600|2023年实际 799");
  CHECK(level.lines[2].kind == LineKind::target);
  CHECK(labels(level.lines[2]) == "2022年目标 750|2025年目标 900");
  CHECK(points(level.lines[2]) == "400,625 1000,1000");
  CHECK(page_rows(zh->table) ==
        "指标 | 项目 | 2020 | 2021 | 2022 | 2023 | 2024 | 2025\n"
        "6. 高新技术企业 | 应达 | 530 | 640 | 750 | 800 | 850 | 900\n"
        " | 实际 | 530 | 600 |  | 799 |  | \n");
}

TEST_CASE("trajectories: what is known by a bound is a point of its own, in its words") {
  const auto actual = [](const std::string& value, Language language = Language::zh) {
    const Sample sample(row(level_keys), {"2021,600", "2022," + value, "2023,799"});
    const std::optional<Chart> all = chart(sample, 2023, language);
    return points(lines(all)[0].lines[1]) + "\n" + labels(lines(all)[0].lines[1]);
  };
  // 260 / 400 = 0.65.
  CHECK(actual("突破760") ==
        "0,75 200,250 | 400,650 | 600,748\n"
        "2020年实际 530|2021年实际 600|2022年实际 突破760|2023年实际 799");
  CHECK(actual("突破760", Language::en).ends_with("|2022: actual ≥760|2023: actual 799"));
  CHECK(actual("760以上").ends_with("|2022年实际 760以上|2023年实际 799"));
  CHECK(actual("不足760").ends_with("|2022年实际 不足760|2023年实际 799"));
  CHECK(actual("不超过760").ends_with("|2022年实际 不超过760|2023年实际 799"));
  // What is spent by a part of the year is a bound of the whole, and no figure of it.
  const Sample months(
      "  - {id: x, number: \"10\", name: {zh: 成交额}, unit: 亿元, measure: flow, "
      "baseline: {year: 2020, value: 19}, targets: [{year: 2025, at_least: 50}]}\n",
      {"2022-06,21"});
  CHECK(labels(lines(chart(months, 2022))[0].lines[1]) == "2020年实际 19|2022年实际 ≥21");
  // An estimate says nothing of the number.
  CHECK(actual("约760").ends_with("2021年实际 600|2023年实际 799"));
  const Sample sample(row(level_keys), {"2022,突破760"});
  CHECK(page_rows(chart(sample, 2022)->table) ==
        "指标 | 项目 | 2020 | 2021 | 2022 | 2023 | 2024 | 2025\n"
        "6. 高新技术企业 | 应达 | 530 | 640 | 750 | 800 | 850 | 900\n"
        " | 实际 | 530 |  | 突破760 |  |  | \n");
}

TEST_CASE("trajectories: in English, where a counter is no unit") {
  const std::optional<Chart> en = chart(Sample(row(level_keys), {"2023,799"}), 2023, Language::en);
  const LineChart& level = lines(en)[0];
  CHECK(en->caption == "Path and actual");
  CHECK(level.title == "6. High-tech enterprises");
  CHECK(level.cut == "axis does not begin at zero");
  CHECK(level.description == "6. High-tech enterprises: 799 in 2023, target 900 for 2025.");
  CHECK(labels(level.lines[1]) == "2020: actual 530|2023: actual 799");
  CHECK(page_rows(en->table).starts_with("Indicator | Row | 2020 |"));
}

TEST_CASE("trajectories: with a base only there is a path and no actual") {
  const std::optional<Chart> zh = chart(Sample(row(level_keys), {}), 2023);
  const LineChart& level = lines(zh)[0];
  CHECK(level.description == "6. 高新技术企业：尚无实际数，2025年目标900。");
  CHECK(points(level.lines[1]) == "0,75");
  CHECK(points(level.lines[0]) == "0,75 200,350 400,625 600,750 800,875 1000,1000");
  CHECK(lines(chart(Sample(row(level_keys), {}), 2023, Language::en))[0].description ==
        "6. High-tech enterprises: no actual yet, target 900 for 2025.");
}

TEST_CASE("trajectories: growth in multiples of its base") {
  const Sample sample(
      "  - {id: x, number: \"1\", name: {zh: 研发经费增速}, unit: \"%\", measure: growth, "
      "targets: [{year: 2025, quantity: average_growth, at_least: 15}]}\n",
      {"2021,10"});
  const std::optional<Chart> zh = chart(sample, 2021);
  const LineChart& growth = lines(zh)[0];
  CHECK(growth.title == "1. 研发经费增速（为2020年的倍数）");
  // 1.15^2 = 1.3225, ^3 = 1.520875, ^4 = 1.74900625, ^5 = 2.0113571875.
  CHECK(growth.description == "1. 研发经费增速：2021年为1.1000，2025年目标2.0114。");
  // A fifth of 1.0113571875 is more than 0.2: steps of 0.5.
  CHECK(text(growth.y) == "0:1 333:1.5 667:2 1000:2.5");
  // 0.15, 0.3225, 0.520875, 0.74900625 and 1.0113571875 of 1.5.
  CHECK(points(growth.lines[0]) == "0,0 200,100 400,215 600,347 800,499 1000,674");
  CHECK(points(growth.lines[1]) == "0,0 200,67");
  CHECK(labels(growth.lines[2]) == "2025年目标 2.0114");
  CHECK(page_rows(zh->table).ends_with(
      "1. 研发经费增速 | 应达 | 1.0000 | 1.1500 | 1.3225 | 1.5209 | 1.7490 | 2.0114\n"
      " | 实际 | 1.0000 | 1.1000 |  |  |  | \n"));
  CHECK(lines(chart(sample, 2021, Language::en))[0].title == "1. 研发经费增速 (multiple of 2020)");
}

TEST_CASE("trajectories: a falling target") {
  const Sample sample(
      "  - {id: x, number: \"2\", name: {zh: 能耗}, unit: 吨, measure: stock, "
      "baseline: {year: 2020, value: 6}, targets: [{year: 2025, at_most: 5.5}]}\n",
      {"2021,5.95"});
  const LineChart falling = lines(chart(sample, 2021))[0];
  CHECK(text(falling.y) == "0:5.5 200:5.6 400:5.7 600:5.8 800:5.9 1000:6");
  CHECK(points(falling.lines[0]) == "0,1000 200,800 400,600 600,400 800,200 1000,0");
  CHECK(points(falling.lines[1]) == "0,1000 200,900");
  CHECK(falling.description == "2. 能耗：2021年为5.95，2025年目标5.5。");
}

TEST_CASE("trajectories: only the plan's table, only with a base and a path") {
  CHECK_FALSE(chart(Sample("  - {id: x, name: {zh: 其他}, unit: 家, measure: stock, "
                           "baseline: {year: 2020, value: 1}, "
                           "targets: [{year: 2025, at_least: 2}]}\n",
                           {"2023,2"}),
                    2023));
  CHECK_FALSE(
      chart(Sample(row("id: x, measure: stock, targets: [{year: 2025, at_least: 2}]"), {"2023,2"}),
            2023));
  CHECK_FALSE(chart(Sample(row("id: x, measure: flow, baseline: {year: 2020, value: 1}, "
                               "targets: [{year: every, at_least: 2}]"),
                           {"2023,2"}),
                    2023));
}

TEST_CASE("trajectories: several, of which one goes beyond the plan's period") {
  const Sample sample(
      "  - {id: a, number: \"1\", name: {zh: 甲}, unit: 家, measure: stock, "
      "baseline: {year: 2020, value: 1}, targets: [{year: 2022, at_least: 3}]}\n"
      "  - {id: b, number: \"2\", name: {zh: 乙}, unit: \"%\", measure: share, "
      "baseline: {year: 2020, value: 10}, targets: [{year: 2026, at_least: 12}]}\n",
      {"a,2021,2"});
  const std::optional<Chart> zh = chart(sample, 2021);
  REQUIRE(lines(zh).size() == 2);
  CHECK(text(lines(zh)[0].x) == "0:2020 500:2021 1000:2022");
  // 2 / 6 a year: 10.3333…, 10.6667, 11, …; 167 333 500 667 833 of the six years.
  CHECK(text(lines(zh)[1].x) == "0:2020 167:2021 333:2022 500:2023 667:2024 833:2025 1000:2026");
  CHECK(lines(zh)[1].title == "2. 乙（%）");
  CHECK(page_rows(zh->table) ==
        "指标 | 项目 | 2020 | 2021 | 2022 | 2023 | 2024 | 2025 | 2026\n"
        "1. 甲 | 应达 | 1 | 2 | 3 |  |  |  | \n"
        " | 实际 | 1 | 2 |  |  |  |  | \n"
        "2. 乙 | 应达 | 10 | 10.33 | 10.67 | 11 | 11.33 | 11.67 | 12\n"
        " | 实际 | 10 |  |  |  |  |  | \n");
}

TEST_CASE("trajectories: the table has the base that the lines start from") {
  const Sample sample(row("id: x, measure: stock, baseline: {year: 2019, value: 500}, "
                          "targets: [{year: 2025, at_least: 800}]"),
                      {"2021,620"});
  const std::optional<Chart> zh = chart(sample, 2021);
  // 300 in six years: 600 in 2021.
  CHECK(labels(lines(zh)[0].lines[1]) == "2019年实际 500|2021年实际 620");
  CHECK(page_rows(zh->table).find("2019") != std::string::npos);
  CHECK(page_rows(zh->table).find("500") != std::string::npos);
}

TEST_CASE("trajectories: a dot says what its own target asks for") {
  // The path leaves out a range: 530 + 370 x 2/5 = 678 in 2022, which no target asks for.
  const Sample range(row("id: x, measure: stock, baseline: {year: 2020, value: 530}, "
                         "targets: [{year: 2022, between: [700, 760]}, "
                         "{year: 2025, at_least: 900}]"),
                     {});
  CHECK(labels(lines(chart(range, 2021))[0].lines[2]).find("2022年目标 678") == std::string::npos);
  // A sum is no level: 10 + 10 x 2/5 = 14 in 2022, which the total of 25 does not ask for.
  const Sample sum(row("id: x, measure: flow, baseline: {year: 2020, value: 10}, "
                       "targets: [{year: 2022, quantity: total, at_least: 25}, "
                       "{year: 2025, at_least: 20}]"),
                   {});
  CHECK(labels(lines(chart(sum, 2021))[0].lines[2]) == "2025年目标 20");
  // Doubling (14.87 % a year) is stricter than 14 % on average: the path is at 2^(2/5) = 1.3195 in
  // 2022, while the target of that year is 1.14^2 = 1.2996.
  const Sample growth(row("id: x, measure: growth, "
                          "targets: [{year: 2022, quantity: average_growth, at_least: 14}, "
                          "{year: 2025, quantity: average_growth, at_least: 14}, "
                          "{year: 2025, quantity: multiple, at_least: 2}]"),
                      {});
  CHECK(labels(lines(chart(growth, 2021))[0].lines[2]).find("2022年目标 1.3195") ==
        std::string::npos);
}

}  // namespace
}  // namespace planmeter::trajectories_test
