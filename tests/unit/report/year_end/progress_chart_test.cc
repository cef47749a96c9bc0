// SPDX-License-Identifier: MIT
// Bars of the share of the way, with their marks and their table.
#include "report/year_end/progress_chart.h"

#include "evaluate_sample.h"
#include "tiers_sample.h"

namespace planmeter::progress_chart_test {
namespace {

using sample::page_rows;
using sample::Rows;
using sample::Sample;

Chart chart(const Sample& sample, int year, Language language = Language::zh) {
  return progress_chart(sample.standings(year), language);
}

const std::vector<Bar>& bars(const Chart& chart) { return std::get<BarChart>(chart.graphic).bars; }

/// `label: value at length, mark at place`; `-` for nothing.
std::string text(const Bar& bar) {
  const auto place = [](const std::optional<int>& at) { return at ? std::to_string(*at) : "-"; };
  const char* tones[] = {"plain", "good", "bad", "open", "absent"};
  return bar.label + ": " + bar.value + " at " + place(bar.length) + ", " +
         (bar.mark.empty() ? "-" : bar.mark) + " at " + place(bar.mark_at) + ", " +
         tones[static_cast<int>(bar.tone)];
}

/// Number 6 of a plan's table: 530 in 2020, 750 by 2022, 900 by 2025.
Sample table_row(const Rows& rows) {
  return Sample(
      "  - {id: x, number: \"6\", name: {zh: 高新技术企业, en: High-tech enterprises}, unit: 家, "
      "measure: stock, unit_responsible: 市科技局, baseline: {year: 2020, value: 530}, "
      "targets: [{year: 2022, at_least: 750}, {year: 2025, at_least: 900}]}\n",
      rows);
}

std::string bar(const Sample& sample, int year, Language language = Language::zh) {
  const Chart drawn = chart(sample, year, language);
  REQUIRE(bars(drawn).size() == 1);
  return text(bars(drawn).front());
}

TEST_CASE("progress_chart: an indicator behind its path, with the table that says the same") {
  const Sample sample = table_row({"2023,799"});
  const Chart zh = chart(sample, 2023);
  CHECK(zh.caption == "1项主要指标中，1项未达标或滞后");
  const BarChart& graphic = std::get<BarChart>(zh.graphic);
  CHECK(graphic.bar_name == "增量完成率");
  CHECK(graphic.mark_name == "按规划进度应达");
  CHECK(graphic.full_name == "最终目标");
  REQUIRE(graphic.tones.size() == 1);
  CHECK(graphic.tones[0].tone == Tone::bad);
  CHECK(graphic.tones[0].name == "滞后于规划进度");
  // (799 - 530) / (900 - 530) = 269/370; the path stands at 750 + 150/3 = 800: 270/370.
  CHECK(bar(sample, 2023) == "6. 高新技术企业: 72.7% at 727, 73.0% at 730, bad");
  CHECK(page_rows(zh.table) ==
        "指标 | 增量完成率 | 按规划进度应达 | 时间进度 | 状态\n"
        "6. 高新技术企业 | 72.7% | 73.0% | 60.0% | 滞后于规划进度\n");
  CHECK(zh.table.audience == Audience::page);
  CHECK(page_rows(chart(sample, 2023, Language::en).table) ==
        "Indicator | Share of the way | Path | Elapsed | Status\n"
        "6. High-tech enterprises | 72.7% | 73.0% | 60.0% | behind\n");
}

TEST_CASE("progress_chart: reached") {
  const Sample early = table_row({"2023,950"});
  CHECK(bar(early, 2023) == "6. 高新技术企业: 已达2025年目标 at 1000, 73.0% at 730, good");
  CHECK(bar(early, 2023, Language::en) ==
        "6. High-tech enterprises: 2025 target reached at 1000, 73.0% at 730, good");
  CHECK(bar(table_row({"2025,900"}), 2025) ==
        "6. 高新技术企业: 已达2025年目标 at 1000, 100.0% at 1000, good");
  // Met in 2022 is not yet the whole way: 220/370 on a path that stands there too.
  CHECK(bar(table_row({"2022,750"}), 2022) == "6. 高新技术企业: 59.5% at 595, 59.5% at 595, good");
}

/// The bar of an indicator beside one that has come half its way, so that bars are drawn.
std::string bar_beside_another(const std::string& figure, Language language = Language::zh) {
  const Sample sample(
      "  - {id: x, number: \"6\", name: {zh: 高新技术企业, en: High-tech enterprises}, unit: 家, "
      "measure: stock, baseline: {year: 2020, value: 530}, "
      "targets: [{year: 2022, at_least: 750}, {year: 2025, at_least: 900}]}\n"
      "  - {id: y, number: \"7\", name: {zh: 甲}, unit: 家, measure: stock, "
      "baseline: {year: 2020, value: 0}, targets: [{year: 2025, at_least: 10}]}\n",
      {"x," + figure, "y,2023,5"});
  const Chart drawn = chart(sample, 2023, language);
  REQUIRE(bars(drawn).size() == 2);
  return text(bars(drawn).front());
}

TEST_CASE("progress_chart: no data, and data that do not decide") {
  CHECK(bar_beside_another("2021,600") == "6. 高新技术企业: 无数据 at -, 73.0% at 730, absent");
  CHECK(bar_beside_another("2023,突破700") == "6. 高新技术企业: — at -, 73.0% at 730, open");
  CHECK(bar_beside_another("2023,突破700", Language::en) ==
        "6. High-tech enterprises: — at -, 73.0% at 730, open");
  CHECK(page_rows(chart(table_row({"2023,约790"}), 2023).table)
            .ends_with("6. 高新技术企业 | — | 73.0% | 60.0% | 无法判定\n"));
}

TEST_CASE("progress_chart: the caption has each in one of its numbers, the key what is drawn") {
  const auto indicator = [](const std::string& id, const std::string& targets) {
    return "  - {id: " + id + ", number: \"" + id.substr(1) + "\", name: {zh: " + id +
           "}, unit: 家, measure: stock, baseline: {year: 2020, value: 0}, " + targets + "}\n";
  };
  const std::string in_2025 = "targets: [{year: 2025, at_least: 10}]";
  const Sample sample(indicator("a1", in_2025) + indicator("a2", in_2025) +
                          indicator("a3", in_2025) + indicator("a4", in_2025) +
                          indicator("a5", "targets: [{year: 2023, at_least: 10}]") +
                          indicator("a6", "no_target: [2023], " + in_2025),
                      {"a1,2023,10", "a2,2023,8", "a3,2023,5", "a5,2023,9", "a6,2023,1"});
  // a1 is early, a2 on its way, a3 behind, of a4 nothing is known, a5 missed, a6 not asked for.
  const Chart zh = chart(sample, 2023);
  CHECK(zh.caption ==
        "6项主要指标中，2项达到要求，2项未达标或滞后，1项尚无结论，1项未设目标或未到期");
  CHECK(chart(sample, 2023, Language::en).caption ==
        "Main indicators (6): 2 met or on track, 2 missed or behind, 1 undecided, 1 without a "
        "target due");
  const std::vector<ToneName>& tones = std::get<BarChart>(zh.graphic).tones;
  REQUIRE(tones.size() == 3);
  CHECK(tones[0].tone == Tone::good);
  CHECK(tones[0].name == "提前实现、符合规划进度");
  CHECK(tones[1].tone == Tone::bad);
  CHECK(tones[1].name == "未达标、滞后于规划进度");
  CHECK(tones[2].tone == Tone::plain);
  CHECK(tones[2].name == "未设目标");
}

TEST_CASE("progress_chart: bars are drawn where a third of them or more have a length") {
  const auto drawn_of = [](int rows) {
    std::string plan;
    for (int row = 1; row <= rows; ++row) {
      plan += "  - {id: a" + std::to_string(row) + ", number: \"" + std::to_string(row) +
              "\", name: {zh: 甲" + std::to_string(row) +
              "}, unit: 家, measure: stock, baseline: {year: 2020, value: 0}, "
              "targets: [{year: 2025, at_least: 10}]}\n";
    }
    const Chart drawn = chart(Sample(plan, {"a1,2023,5"}), 2023);
    CHECK(drawn.table.rows.size() == static_cast<std::size_t>(rows));
    return bars(drawn).size();
  };
  CHECK(drawn_of(3) == 3);
  CHECK(drawn_of(4) == 0);
}

TEST_CASE("progress_chart: missed, in the final year too, and below the base") {
  // (740 - 530) / 370 = 56.756…, the path 220/370; two of five years.
  CHECK(page_rows(chart(table_row({"2022,740"}), 2022).table)
            .ends_with("6. 高新技术企业 | 56.8% | 59.5% | 40.0% | 未达标\n"));
  CHECK(bar(table_row({"2025,880"}), 2025) ==
        "6. 高新技术企业: 94.6% at 946, 100.0% at 1000, bad");  // 350/370
  // (500 - 530) / 370 = -8.108…; the path of 2021 at 640: 110/370 = 29.729….
  CHECK(bar(table_row({"2021,500"}), 2021) == "6. 高新技术企业: -8.1% at -81, 29.7% at 297, bad");
}

TEST_CASE("progress_chart: what is far below its base is cut at ten times the way") {
  // (-5000 - 530) / 370 = -1494.59…%.
  CHECK(bar(table_row({"2021,-5000"}), 2021) ==
        "6. 高新技术企业: -1494.6% at -10000, 29.7% at 297, bad");
}

TEST_CASE("progress_chart: a share beside the path's shows the miss") {
  // The path is 270/370 = 72.97297…%; (799.99 - 530) / 370 = 72.97027…%, behind.
  const Chart drawn = chart(table_row({"2023,799.99"}), 2023);
  REQUIRE(bars(drawn).size() == 1);
  CHECK(bars(drawn)[0].tone == Tone::bad);
  CHECK(bars(drawn)[0].value != bars(drawn)[0].mark);
}

TEST_CASE("progress_chart: a falling target and growth") {
  const Sample falling(
      "  - {id: x, number: \"2\", name: {zh: 能耗, en: Energy}, unit: 吨, measure: stock, "
      "baseline: {year: 2020, value: 6}, targets: [{year: 2025, at_most: 5.5}]}\n",
      {"2022,5.9", "2023,6.2"});
  // 0.1 of 0.5 on a path at 0.2; then 0.2 the wrong way.
  CHECK(bar(falling, 2022) == "2. 能耗: 20.0% at 200, 40.0% at 400, bad");
  CHECK(bar(falling, 2023) == "2. 能耗: -40.0% at -400, 60.0% at 600, bad");
  const Sample growth(
      "  - {id: x, number: \"1\", name: {zh: 增速, en: Growth}, unit: \"%\", measure: growth, "
      "targets: [{year: 2025, quantity: average_growth, at_least: 15}]}\n",
      {"2021,10"});
  // 1.15^5 - 1 = 1.0113571875; 0.1 and 0.15 of it.
  CHECK(bar(growth, 2021) == "1. 增速: 9.9% at 99, 14.8% at 148, bad");
}

TEST_CASE("progress_chart: only the plan's table, several rows or none") {
  const std::string text_target =
      "  - {id: t, name: {zh: 其他}, unit: 家, measure: stock, baseline: {year: 2020, value: 1}, "
      "targets: [{year: 2025, at_least: 2}]}\n";
  const Chart none = chart(Sample(text_target, {"t,2023,2"}), 2023);
  CHECK(bars(none).empty());
  CHECK(none.table.rows.empty());
  const Sample sample(
      "  - {id: a, number: \"1\", name: {zh: 甲}, unit: 家, measure: stock, "
      "baseline: {year: 2020, value: 0}, targets: [{year: 2025, at_least: 5}]}\n" +
          text_target +
          "  - {id: b, number: \"2\", name: {zh: 乙}, unit: 家, measure: stock, "
          "targets: [{year: 2025, at_least: 5}]}\n",
      {"a,2023,3", "b,2023,3"});
  // Without a base there is no way and no path; the elapsed share is the calendar's.
  CHECK(page_rows(chart(sample, 2023).table) ==
        "指标 | 增量完成率 | 按规划进度应达 | 时间进度 | 状态\n"
        "1. 甲 | 60.0% | 60.0% | 60.0% | 符合规划进度\n"
        "2. 乙 | — |  | 60.0% | 未到期\n");
}

TEST_CASE("progress_chart: a state of the plan's table that is done") {
  const Sample sample(
      "  - {id: x, number: \"7\", name: {zh: 园区建成, en: Zone built}, measure: state, "
      "targets: [{year: 2025, is: done}]}\n",
      {"2023,完成", "2025,完成"});
  CHECK(bar(sample, 2023) == "7. 园区建成: 已达2025年目标 at 1000, - at -, good");
  CHECK(bar(sample, 2025) == "7. 园区建成: 已达2025年目标 at 1000, - at -, good");
}

}  // namespace
}  // namespace planmeter::progress_chart_test
