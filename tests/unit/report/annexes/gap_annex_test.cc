// SPDX-License-Identifier: MIT
// What was not known: kind, what is needed, who has it, when, and what waits for it.
#include "report/annexes/gap_annex.h"

#include "ledger_sample.h"

namespace planmeter::gap_annex_test {
namespace {

using sample::Sample;

std::string rows(const std::vector<DataGap>& gaps) {
  const std::string all = sample::page_rows(gap_table(gaps, Language::zh));
  return all.substr(all.find('\n') + 1);
}

std::string rows(const Sample& sample, const Question& question) {
  return rows(data_gaps(sample.standings(question), nullptr, Language::zh));
}

std::string rows(const Sample& sample, int year) { return rows(sample, sample.question(year)); }

/// An indicator with a base and a target of 2023 and 2025; `keys` are further ones.
std::string row(const std::string& id, const std::string& zh, const std::string& keys) {
  return "  - {id: " + id + ", name: {zh: " + zh + ", en: " + id + "}, unit: 家, measure: stock, " +
         (keys.empty() ? "" : keys + ", ") +
         "baseline: {year: 2020, value: 1}, "
         "targets: [{year: 2023, at_least: 4}, {year: 2025, at_least: 6}]}\n";
}

const std::string bureau = "unit_responsible: 市科技局";
const std::string published = "published: {by: 省统计局, after_months: 1}";

TEST_CASE("gap_annex: nothing where all is known, and nothing for a dash of the plan") {
  CHECK(rows(Sample(row("a", "甲", bureau), {"a,2023,4"}), 2023).empty());
  CHECK(rows(Sample(row("a", "甲", bureau), {"a,2022,3"}), 2022).empty());
  CHECK(rows(Sample("  - {id: a, name: {zh: 甲}, unit: 家, measure: stock, no_target: [2022], "
                    "targets: [{year: 2025, at_least: 6}]}\n",
                    {}),
             2022)
            .empty());
}

TEST_CASE("gap_annex: not reported, not published, and what the year waits for") {
  const Sample sample(row("a", "甲", bureau) + row("b", "乙", published + ", " + bureau), {});
  CHECK(rows(sample, 2023) ==
        "1 | 甲 | 未报送 | 无 | 2023年数 | 市科技局 |  | 2023年目标评价\n"
        "2 | 乙 | 待发布 | 无 | 2023年数 | 省统计局 | 2024年1月 | 2023年目标评价\n");
  // Of a year on the way it is the year itself that is waited for.
  CHECK(rows(sample, 2022) ==
        "1 | 甲 | 未报送 | 无 | 2022年数 | 市科技局 |  | 规划进度评价\n"
        "2 | 乙 | 待发布 | 无 | 2022年数 | 省统计局 | 2023年1月 | 规划进度评价\n");
  // What could be out by the day was not reported.
  CHECK(rows(Sample(row("b", "乙", published + ", " + bureau), {}), {2023, {2024, 1, 31}}) ==
        "1 | 乙 | 未报送 | 无 | 2023年数 | 市科技局 | 2024年1月 | 2023年目标评价\n");
}

TEST_CASE("gap_annex: data that do not decide, and preliminary ones") {
  const Sample sample(row("a", "甲", bureau) + row("b", "乙", bureau) + row("c", "丙", bureau),
                      {"a,2023,约4", "b,2023,4,other_definition", "c,2023,5,preliminary"});
  CHECK(rows(sample, 2023) ==
        "1 | 甲 | 仅有约数或范围 | 约4家（2023年） | 2023年准确数 | 市科技局 |  | 2023年目标评价\n"
        "2 | 乙 | 口径不同 | 4家（2023年） | 规划口径的2023年数 | 市科技局 |  | 2023年目标评价\n"
        "3 | 丙 | 初步数待核定 | 5家（2023年） | 2023年最终数 | 市科技局 |  | “达标”待核定\n");
}

TEST_CASE("gap_annex: what it is divided by, and what it is held against") {
  const std::string ratio =
      "  - {id: r, name: {zh: 比率}, unit: 件, measure: ratio, unit_responsible: 市科技局, "
      "ratio: {of: patents, per: people, scale: 10000}, targets: [{year: 2022, at_least: 1}]}\n";
  CHECK(rows(Sample(ratio, {"patents,2022,5"}), 2022) ==
        "1 | 比率 | 未报送 | 无 | 人口2022年数 | 责任单位规划未写明 |  | 2022年目标评价\n");
  CHECK(rows(Sample(ratio, {"people,2022,5"}), 2022) ==
        "1 | 比率 | 未报送 | 无 | 2022年数 | 市科技局 |  | 2022年目标评价\n");
  const std::string relative =
      "  - {id: a, name: {zh: 甲}, unit: 家, measure: stock, unit_responsible: 市科技局, "
      "relative_to: b, targets: [{year: 2025, relative: true, more_than: 0}]}\n"
      "  - {id: b, name: {zh: 乙}, unit: 家, measure: stock, unit_responsible: 市统计局, "
      "targets: [{year: 2021, at_least: 1}]}\n";
  CHECK(rows(Sample(relative, {"a,2022,8"}), 2022) ==
        "1 | 甲 | 未报送 | 8家（2022年） | 乙2022年数 | 市统计局 |  | 规划进度评价\n");
}

TEST_CASE("gap_annex: a target to come without a figure of the year stands last") {
  const std::string place =
      "  - {id: p, name: {zh: 排名, en: Place}, unit: 位, measure: rank, "
      "targets: [{year: 2025, at_most: 6}]}\n";
  CHECK(rows(Sample(place + row("a", "甲", bureau), {}), 2022) ==
        "1 | 甲 | 未报送 | 无 | 2022年数 | 市科技局 |  | 规划进度评价\n"
        "2 | 排名 | 未报送 | 无 | 2022年数 | 责任单位规划未写明 |  | 2025年到期，暂不影响评价\n");
  CHECK(rows(Sample(place, {"p,2022,8"}), 2022).empty());
}

TEST_CASE("gap_annex: the ledger's standards, by their task's day or publication") {
  const sample::LedgerSample sample(
      {sample::task("1", "{indicator: varieties, at_least: 5}, {indicator: zone, is: done}"),
       sample::task("2", "{indicator: share, at_least: 5}"),
       sample::task("3", "{indicator: value, at_least: 39}")},
      {"firms,2022,700", "value,2022,约40"});
  const Standings standings(sample.plan(), sample.observations, {2022, year_end(2022)});
  const LedgerResult ledger = sample.ledger();
  CHECK(rows(data_gaps(standings, &ledger, Language::zh)) ==
        "1 | 台账1：新品种 | 未报送 | 无 | 2022年数 | 甲局 | 2022年12月 | 台账1评价\n"
        "2 | 台账1：园区建成 | 未报送 | 无 | 2022年完成情况 | 甲局 | 2022年12月 | 台账1评价\n"
        "3 | 台账2：占比 | 待发布 | 无 | 2022年数 | 省统计局 | 2023年1月 | 台账2评价\n"
        "4 | 台账3：成交额 | 仅有约数或范围 | 约40亿元 | 2022年准确数 | 甲局 | 2022年12月 | "
        "台账3评价\n");
}

}  // namespace
}  // namespace planmeter::gap_annex_test
