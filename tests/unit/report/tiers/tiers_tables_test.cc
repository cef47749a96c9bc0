// SPDX-License-Identifier: MIT
// Rows of classes, counties, years and moves, for programs and for pages.
#include "report/tiers/tiers_tables.h"

#include "tiers_sample.h"

namespace planmeter::tiers_tables_test {
namespace {

using sample::data_rows;
using sample::page_rows;
using sample::TierSample;

std::vector<Table> data(const TierSample& sample, int year) {
  std::vector<TierYear> history;
  for (const int evaluated : evaluated_tier_years(sample.plan(), sample.observations)) {
    if (evaluated <= year) history.push_back(sample.year(evaluated));
  }
  return tiers_data(sample.plan(), sample.year(year), history, Language::en);
}

std::string keys(const Table& table) {
  std::string all;
  for (const Column& column : table.columns) all += (all.empty() ? "" : " ") + column.key;
  return all;
}

/// Three counties: one promoted to 80, one demoted to 59.99, one known by a bound alone.
TierSample three() {
  return TierSample(3, {"tier_score,县1,2022,79.99", "tier,县2,2022,B", "tier_score,县1,2023,80",
                        "tier_score,县2,2023,59.99", "tier_score,县3,2023,>=60"});
}

TEST_CASE("tiers_tables: the contract's tables and keys") {
  const std::vector<Table> tables = data(three(), 2023);
  REQUIRE(tables.size() == 4);
  CHECK(tables[0].id == "tiers");
  CHECK(keys(tables[0]) == "year tier count known possible target status literal_status");
  CHECK(tables[1].id == "counties");
  CHECK(keys(tables[1]) == "county year tier score previous_tier move to_next to_lower rank");
  CHECK(tables[2].id == "tier_history");
  CHECK(keys(tables[2]) == "year A B C");
  CHECK(tables[3].id == "tier_moves");
  CHECK(keys(tables[3]) == "from to count");
}

TEST_CASE("tiers_tables: published totals that decide everything") {
  const TierSample sample(18, {"tier_count_a,,2025,10", "tier_count_c,,2025,0"});
  CHECK(data_rows(data(sample, 2025)[0]) ==
        "2025 A 10 10 10 3 met -\n"
        "2025 B 8 8 8 - - -\n"
        "2025 C 0 0 0 - - -\n"
        "2025 B+ 18 18 18 15 met -\n"
        "2025 shape 18 18 18 - met missed\n");
}

TEST_CASE("tiers_tables: a count is empty unless it is certain") {
  const TierSample sample(18, {"tier,县1,2023,A", "tier,县2,2023,A", "tier,县3,2023,A"});
  CHECK(data_rows(data(sample, 2023)[0]) ==
        "2023 A - 3 18 3 met_early -\n"
        "2023 B - 0 15 - - -\n"
        "2023 C - 0 15 - - -\n"
        "2023 B+ - 3 18 15 undetermined -\n"
        "2023 shape - 3 18 - undetermined undetermined\n");
  CHECK(data_rows(data(sample, 2023)[2]) == "2023 - - -\n");
}

TEST_CASE("tiers_tables: counties in the plan's order, and moves") {
  const std::vector<Table> tables = data(three(), 2023);
  CHECK(data_rows(tables[1]) ==
        "县1 2023 A 80 B promotion - 0 1\n"
        "县2 2023 C 59.99 B demotion 0.01 - 2\n"
        "县3 2023 - - - - - - -\n");
  CHECK(data_rows(tables[2]) == "2022 - - -\n2023 - - 1\n");
  CHECK(data_rows(tables[3]) == "B A 1\nB C 1\n");
}

TEST_CASE("tiers_tables: a page of targets") {
  const TierSample sample(18, {"tier_count_a,,2025,10,preliminary", "tier_count_c,,2025,0"});
  CHECK(page_rows(tier_targets_table(sample.plan(), sample.year(2025), Language::zh)) ==
        "目标年 | 分类 | 目标 | 实际个数 | 状态 | 按字面理解\n"
        "2025 | A类 | ≥3 | 10 | 达标（初步数） | \n"
        "2025 | B类及以上 | ≥15 | 18 | 达标（初步数） | \n"
        "2025 | B类占多数 | 过半数（共18个） | 18 | 达标（初步数） | B类8个，未达标\n");
  CHECK(page_rows(tier_targets_table(sample.plan(), sample.year(2025), Language::en)) ==
        "Due | Class | Target | Count | Status | Literally\n"
        "2025 | A | ≥3 | 10 | met (preliminary) | \n"
        "2025 | B or better | ≥15 | 18 | met (preliminary) | \n"
        "2025 | B the majority | over half of 18 | 18 | met (preliminary) | B: 8, missed\n");
}

TEST_CASE("tiers_tables: counties by rank on a page") {
  CHECK(page_rows(counties_table(three().plan(), three().year(2023), Language::zh)) ==
        "位次 | 县（市、区） | 类别 | 得分 | 2022年度类别 | 变动 | 距上一类分差 | 高于本类下限\n"
        "1 | 县1 | A | 80 | B | 升类 |  | 0\n"
        "2 | 县2 | C | 59.99 | B | 降类 | 0.01 | \n"
        " | 县3 | A或B |  |  |  |  | \n");
  CHECK(page_rows(counties_table(three().plan(), three().year(2022), Language::en)) ==
        "Rank | County | Class | Score | To next class | Above own floor\n"
        "1 | County 1 | B | 79.99 | 0.01 | 19.99\n"
        " | County 2 | B |  |  | \n"
        " | County 3 | not known |  |  | \n");
}

TEST_CASE("tiers_tables: transitions and history on a page") {
  CHECK(page_rows(tier_moves_table(three().plan(), three().year(2023), Language::zh)) ==
        "2022年度→2023年度 | A类 | B类 | C类\n"
        "A类 | 0 | 0 | 0\n"
        "B类 | 1 | 0 | 1\n"
        "C类 | 0 | 0 | 0\n");
  CHECK(page_rows(tier_history_table(three().plan(), {three().year(2022), three().year(2023)},
                                     Language::zh)) ==
        "评价年度 | A类 | B类 | C类\n"
        "2022 | 0～1 | 2～3 | 0～1\n"
        "2023 | 1～2 | 0～1 | 1\n");
  CHECK(count_text({4, 18}, Language::en) == "4 to 18");
}

}  // namespace
}  // namespace planmeter::tiers_tables_test
