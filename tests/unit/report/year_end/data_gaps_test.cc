// SPDX-License-Identifier: MIT
// What was not known, by what it waits for.
#include "report/year_end/data_gaps.h"

#include "evaluate_sample.h"

namespace planmeter::data_gaps_test {
namespace {

using sample::Rows;
using sample::Sample;
using Lines = std::vector<std::string>;

Lines gaps(const Sample& sample, const Question& question, Language language = Language::zh) {
  return data_gap_lines(sample.standings(question), language);
}

Lines gaps(const Sample& sample, int year, Language language = Language::zh) {
  return gaps(sample, sample.question(year), language);
}

/// An indicator with a base and a target of 2023 and 2025; `keys` are further ones.
std::string row(const std::string& id, const std::string& zh, const std::string& keys) {
  return "  - {id: " + id + ", name: {zh: " + zh + ", en: " + id + "}, unit: 家, measure: stock, " +
         (keys.empty() ? "" : keys + ", ") +
         "baseline: {year: 2020, value: 1}, "
         "targets: [{year: 2023, at_least: 4}, {year: 2025, at_least: 6}]}\n";
}

const std::string bureau = "unit_responsible: 市科技局";
const std::string published = "published: {by: 省统计局, after_months: 1}";

TEST_CASE("data_gaps: nothing where all is known") {
  CHECK(gaps(Sample(row("a", "甲", bureau), {"a,2023,4"}), 2023).empty());
  CHECK(gaps(Sample(row("a", "甲", bureau), {"a,2023,3"}), 2023).empty());
  CHECK(gaps(Sample(row("a", "甲", bureau), {"a,2022,3"}), 2022).empty());
  // A dash of the plan waits for nothing.
  CHECK(gaps(Sample("  - {id: a, name: {zh: 甲}, unit: 家, measure: stock, no_target: [2022], "
                    "targets: [{year: 2025, at_least: 6}]}\n",
                    {}),
             2022)
            .empty());
}

TEST_CASE("data_gaps: a yearly change and a state that are not due, as the tables have them") {
  const std::string both =
      "  - {id: b, name: {zh: 乙}, unit: 家, measure: stock, "
      "targets: [{year: 2025, quantity: change, at_least: 6}]}\n"
      "  - {id: c, name: {zh: 丙}, measure: state, targets: [{year: 2025, is: done}]}\n";
  CHECK(gaps(Sample(both, {}), 2022) ==
        Lines{"未到期，未报送（责任单位规划未写明），2项：乙、丙。"});
  CHECK(gaps(Sample(both, {"b,2022,8"}), 2022) ==
        Lines{"未到期，未报送（责任单位规划未写明），1项：丙。"});
}

TEST_CASE(
    "data_gaps: a change since a base is waited for; of what is compared, the other owes it") {
  const std::string change =
      "  - {id: b, name: {zh: 乙}, unit: 家, measure: stock, unit_responsible: 市科技局, "
      "targets: [{year: 2025, quantity: change, since: 2020, at_least: 6}]}\n";
  CHECK(gaps(Sample(change, {}), 2022) == Lines{"未报送（市科技局），1项：乙。"});
  const std::string relative =
      "  - {id: a, name: {zh: 甲}, unit: 家, measure: stock, unit_responsible: 市科技局, "
      "relative_to: b, targets: [{year: 2025, relative: true, more_than: 0}]}\n"
      "  - {id: b, name: {zh: 乙}, unit: 家, measure: stock, unit_responsible: 市统计局, "
      "targets: [{year: 2021, at_least: 1}]}\n";
  CHECK(gaps(Sample(relative, {"a,2022,8"}), 2022) ==
        Lines{"所对照指标未报送（市统计局），1项：甲。"});
}

TEST_CASE("data_gaps: a target not due and without a path, of which the year has no figure") {
  const std::string place =
      "  - {id: b, name: {zh: 排名, en: Place}, unit: 位, measure: rank, "
      "targets: [{year: 2025, at_most: 6}]}\n";
  CHECK(gaps(Sample(place, {}), 2022) ==
        Lines{"未到期，未报送（责任单位规划未写明），1项：排名。"});
  CHECK(gaps(Sample(place, {"b,2022,8"}), 2022).empty());
}

TEST_CASE("data_gaps: not reported, gathered by the unit that answers for it") {
  const Sample sample(row("a", "甲", bureau) + row("b", "乙", "unit_responsible: 市工信局") +
                          row("c", "丙", bureau) + row("d", "丁", ""),
                      {});
  CHECK(gaps(sample, 2023) == Lines{"未报送（市科技局），2项：甲、丙。",
                                    "未报送（市工信局），1项：乙。",
                                    "未报送（责任单位规划未写明），1项：丁。"});
  CHECK(gaps(sample, 2023, Language::en) == Lines{"Not reported (市科技局): 2: a, c.",
                                                  "Not reported (市工信局): 1: b.",
                                                  "Not reported (the plan names no unit): 1: d."});
}

TEST_CASE("data_gaps: not yet published, by whom and until when") {
  const Sample sample(row("a", "甲", published) +
                          row("b", "乙", "published: {by: 省统计局, after_months: 12}") +
                          row("c", "丙", published + ", " + bureau) +
                          row("d", "丁", "published: {by: 省科技厅, after_months: 1}"),
                      {});
  CHECK(gaps(sample, 2023) == Lines{"尚未发布（省统计局，一般在2024年1月发布），2项：甲、丙。",
                                    "尚未发布（省统计局，一般在2024年12月发布），1项：乙。",
                                    "尚未发布（省科技厅，一般在2024年1月发布），1项：丁。"});
  CHECK(gaps(sample, 2023, Language::en)[0] ==
        "Not yet published (by 省统计局, usually by January 2024): 2: a, c.");
  // Of a year without a target due it is the year itself that is waited for.
  CHECK(gaps(sample, 2022)[1] == "尚未发布（省统计局，一般在2023年12月发布），1项：乙。");
}

TEST_CASE("data_gaps: what could be out by the day was not reported") {
  const Sample sample(row("a", "甲", published + ", " + bureau), {});
  CHECK(gaps(sample, {2023, {2024, 1, 30}}) ==
        Lines{"尚未发布（省统计局，一般在2024年1月发布），1项：甲。"});
  CHECK(gaps(sample, {2023, {2024, 1, 31}}) == Lines{"未报送（市科技局），1项：甲。"});
}

TEST_CASE("data_gaps: data that do not decide, by the reason") {
  const Sample sample(row("a", "甲", bureau) + row("b", "乙", bureau) + row("c", "丙", bureau) +
                          row("d", "丁", bureau),
                      {"a,2023,约4", "b,2023,4,other_definition", "c,2023,突破3", "d,2023-10,4"});
  CHECK(gaps(sample, 2023) ==
        Lines{"有数据但不足以判定（仅有约数或范围数；市科技局），2项：甲、丙。",
              "有数据但不足以判定（口径不同；市科技局），1项：乙。",
              "有数据但不足以判定（数据所属期与目标年不符；市科技局），1项：丁。"});
  CHECK(gaps(sample, 2023, Language::en)[0] ==
        "Data that do not decide (only a bound or an estimate; 市科技局): 2: a, c.");
}

TEST_CASE("data_gaps: not due and not published, and in English") {
  const std::string place =
      "  - {id: b, name: {zh: 排名, en: Place}, unit: 位, measure: rank, published: "
      "{by: 省统计局, after_months: 12}, targets: [{year: 2025, at_most: 6}]}\n";
  CHECK(gaps(Sample(place, {}), 2022) ==
        Lines{"未到期，尚未发布（省统计局，一般在2023年12月发布），1项：排名。"});
  CHECK(gaps(Sample(place, {}), {2022, {2023, 12, 31}}, Language::en) ==
        Lines{"Not yet due: not reported (the plan names no unit): 1: Place."});
}

TEST_CASE("data_gaps: of a ratio, what it is divided by and who has it") {
  const std::string ratio =
      "  - {id: r, name: {zh: 比率}, unit: 件, measure: ratio, unit_responsible: 市科技局, "
      "ratio: {of: patents, per: people, scale: 10000}, targets: [{year: 2022, at_least: 1}]}\n";
  CHECK(gaps(Sample(ratio, {"patents,2022,5"}), 2022) ==
        Lines{"仅有分子，分母未报送（人口：责任单位规划未写明），1项：比率。"});
  CHECK(gaps(Sample(ratio, {"people,2022,5"}), 2022) == Lines{"未报送（市科技局），1项：比率。"});
}

TEST_CASE("data_gaps: kinds in the order they come") {
  const Sample sample(row("a", "甲", published) + row("b", "乙", "") + row("c", "丙", published) +
                          row("d", "丁", ""),
                      {"b,2023,约4"});
  CHECK(gaps(sample, 2023) ==
        Lines{"尚未发布（省统计局，一般在2024年1月发布），2项：甲、丙。",
              "有数据但不足以判定（仅有约数或范围数；责任单位规划未写明），1项：乙。",
              "未报送（责任单位规划未写明），1项：丁。"});
}

}  // namespace
}  // namespace planmeter::data_gaps_test
