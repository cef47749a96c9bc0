// SPDX-License-Identifier: MIT
// The contract's tables: keys, order, and the exact cells of rows.
#include "report/tables/data_tables.h"

#include <array>

#include "evaluate_sample.h"

namespace planmeter::data_tables_test {
namespace {

using sample::enterprises;
using sample::one;
using sample::Rows;
using sample::Sample;

/// What a data format writes: exact numbers and codes; empty for nothing.
std::string text(const Cell& cell) {
  if (const Number* number = std::get_if<Number>(&cell)) return number->exact;
  if (const Coded* coded = std::get_if<Coded>(&cell)) return coded->code;
  if (const Text* words = std::get_if<Text>(&cell)) return words->text;
  return {};
}

/// A row as `key=cell` lines, without the empty cells.
std::string row(const Table& table, std::size_t position = 0) {
  std::string lines;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const std::string cell = text(table.rows[position][i]);
    if (!cell.empty()) lines += table.columns[i].key + "=" + cell + "\n";
  }
  return lines;
}

std::string keys(const Table& table) {
  std::string all;
  for (const Column& column : table.columns) all += column.key + " ";
  return all;
}

TEST_CASE("data_tables: the keys of the contract, in its order, before any others") {
  const Sample sample = enterprises({});
  const std::string indicator_keys = keys(indicators_data(sample.standings(2022), Language::en));
  const std::string contract =
      "id number name_zh name_en unit scope group nature measure baseline_year baseline previous "
      "actual actual_text actual_low actual_high obs_status target_year target_quantity "
      "target_comparison target status reason attainment gap path_value final_year final_target "
      "share_of_way path_share elapsed_share pace_needed pace_needed_rate latest_year latest "
      "unit_responsible source ";
  CHECK(indicator_keys.substr(0, contract.size()) == contract);
  CHECK(
      keys(targets_data(sample.standings(2022), Language::en)) ==
      "indicator year quantity comparison bound upper since area actual actual_text status reason "
      "gap attainment authority source within_rounding break_year wording years_due years_met "
      "years_missed years_unknown ");
  CHECK(keys(summary_data(sample.standings(2022), Language::en)) ==
        "scope nature indicators met missed met_early on_track behind undetermined no_data "
        "no_target not_due ");
  CHECK(indicators_data(sample.standings(2022), Language::en).id == "indicators");
  CHECK(targets_data(sample.standings(2022), Language::en).id == "targets");
}

TEST_CASE("data_tables: an indicator on its way, every cell") {
  const Sample sample(
      "  - {id: x, number: \"6\", name: {zh: 高新技术企业, en: High-tech enterprises}, unit: 家, "
      "measure: stock, nature: expected, unit_responsible: 市科技局, "
      "baseline: {year: 2020, value: 530}, source: [指标表, 三（一）], "
      "targets: [{year: 2022, at_least: 750}, {year: 2025, at_least: 900}]}\n",
      {"2022,750", "2023,799,preliminary"});
  CHECK(row(indicators_data(sample.standings(2023), Language::en)) ==
        "id=x\n"
        "number=6\n"
        "name_zh=高新技术企业\n"
        "name_en=High-tech enterprises\n"
        "unit=家\n"
        "scope=table\n"
        "nature=expected\n"
        "measure=stock\n"
        "baseline_year=2020\n"
        "baseline=530\n"
        "previous=750\n"
        "actual=799\n"
        "actual_low=799\n"
        "actual_high=799\n"
        "obs_status=preliminary\n"
        "target_year=2025\n"
        "target_quantity=value\n"
        "target_comparison=at_least\n"
        "target=900\n"
        "status=behind\n"
        "reason=preliminary\n"
        "attainment=0.887777777777778\n"  // 799 / 900
        "gap=-101\n"                      // 799 - 900
        "path_value=800\n"                // 750 + 150 / 3
        "final_year=2025\n"
        "final_target=900\n"
        "share_of_way=0.727027027027027\n"       // 269 / 370
        "path_share=0.72972972972973\n"          // 270 / 370
        "elapsed_share=0.6\n"                    // 3 / 5
        "pace_needed=50.5\n"                     // 101 / 2
        "pace_needed_rate=0.0613237065158375\n"  // (900 / 799)^(1/2) - 1
        "latest_year=2023\n"
        "latest=799\n"
        "unit_responsible=市科技局\n"
        "source=指标表、三（一）\n"
        "pace_so_far=89.6666666666667\n"  // (799 - 530) / 3
        "method=path\n"
        "indicator=x\n");
}

TEST_CASE("data_tables: both targets, each in its own year or by its track") {
  const Table table =
      targets_data(enterprises({"2022,750", "2023,799"}).standings(2023), Language::en);
  REQUIRE(table.rows.size() == 2);
  CHECK(row(table, 0) ==
        "indicator=x\nyear=2022\nquantity=value\ncomparison=at_least\nbound=750\nactual=750\n"
        "status=met\ngap=0\nattainment=1\n");
  CHECK(row(table, 1) ==
        "indicator=x\nyear=2025\nquantity=value\ncomparison=at_least\nbound=900\nactual=799\n"
        "status=behind\ngap=-101\nattainment=0.887777777777778\n");
}

TEST_CASE("data_tables: a target in full") {
  const Sample sample =
      one("share",
          "targets: [{year: 2023, between: [20, 25.50], area: 邢东科技城, "
          "authority: 邢科创领字〔2023〕2号, in_force: 2023-04-21, source: [甲, 乙]}]",
          {"2023,24,,邢东科技城"});
  CHECK(row(targets_data(sample.standings(2023), Language::en)) ==
        "indicator=x\nyear=2023\nquantity=value\ncomparison=between\nbound=20\nupper=25.5\n"
        "area=邢东科技城\nactual=24\nstatus=met\ngap=1.5\nauthority=邢科创领字〔2023〕2号\n"
        "source=甲、乙\n");
}

/// The named cells of the first indicator's row, with bars between.
std::string cells(const Sample& sample, int year, std::initializer_list<std::string_view> wanted) {
  const Table table = indicators_data(sample.standings(year), Language::en);
  std::string found;
  for (const std::string_view key : wanted) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (table.columns[i].key == key) found += text(table.rows[0][i]) + "|";
    }
  }
  return found;
}

std::string actuals(const Sample& sample, int year) {
  return cells(sample, year, {"actual", "actual_text", "actual_low", "actual_high", "status"});
}

TEST_CASE("data_tables: an actual is null unless known exactly, its text is as published") {
  CHECK(actuals(enterprises({"2022,750"}), 2022) == "750||750|750|met|");
  CHECK(actuals(enterprises({"2022,突破760"}), 2022) == "|突破760|760||met|");
  CHECK(actuals(enterprises({"2022,不足740"}), 2022) == "|不足740||740|missed|");
  CHECK(actuals(enterprises({"2022,约750"}), 2022) == "|约750|||undetermined|");
  CHECK(actuals(enterprises({}), 2022) == "||||no_data|");
  CHECK(actuals(one("flow", "targets: [{year: 2022, at_least: 50}]", {"2022-10,40"}), 2022) ==
        "|2022-10: 40|40||undetermined|");
  CHECK(actuals(one("state", "targets: [{year: 2025, is: done}]", {"2025,60%"}), 2025) ==
        "|60%|||missed|");
}

TEST_CASE("data_tables: growth is the average, a period average of other years only text") {
  const std::string keys_of_growth =
      "targets: [{year: 2025, quantity: average_growth, at_least: 15}]";
  CHECK(actuals(one("growth", keys_of_growth, {"2021-2024,28.77"}), 2025) ==
        "|2021-2024: 28.77|||undetermined|");
  // 10 % twice is 10 % on average; the rate of 2022 alone is no actual.
  CHECK(actuals(one("growth", keys_of_growth, {"2021,10", "2022,10"}), 2022) ==
        "10||10|10|behind|");
}

TEST_CASE("data_tables: targets, shares and pace by their keys") {
  const Sample sample =
      one("growth", "targets: [{year: 2025, quantity: multiple, at_least: 2}]", {"2021,10"});
  CHECK(cells(sample, 2021,
              {"target_year", "target_quantity", "target", "actual", "attainment", "gap",
               "final_target", "share_of_way", "elapsed_share", "pace_needed"}) ==
        "2025|multiple|2|1.1|0.55|-0.9|2|0.1|0.2||");
}

TEST_CASE("data_tables: a state has no bound, a plan that sets nothing more no target") {
  CHECK(cells(one("state", "targets: [{year: 2025, is: done}]", {}), 2025,
              {"target_year", "target_comparison", "target", "status", "reason"}) ==
        "2025|is||no_data|not_reported|");
  CHECK(cells(one("stock", "targets: [{year: 2022, at_least: 2}]", {"2023,3"}), 2023,
              {"target_year", "target_quantity", "target", "actual", "status"}) ==
        "|||3|no_target|");
}

TEST_CASE("data_tables: the summary has a count for each of the nine statuses") {
  const Table table = summary_data(enterprises({"2022,750"}).standings(2022), Language::en);
  REQUIRE(table.rows.size() == 1);
  CHECK(row(table) ==
        "scope=text\nnature=unstated\nindicators=1\nmet=1\nmissed=0\nmet_early=0\non_track=0\n"
        "behind=0\nundetermined=0\nno_data=0\nno_target=0\nnot_due=0\n");
}

TEST_CASE("data_tables: without data only what the plan says") {
  const Sample sample = enterprises({});
  const std::vector<const Indicator*> indicators = {&sample.indicator()};
  const Standings plan(sample.plan(), indicators);
  CHECK(row(indicators_data(plan, Language::en)) ==
        "id=x\nname_zh=指标甲\nname_en=First\nunit=家\nscope=text\nnature=unstated\n"
        "measure=stock\nbaseline_year=2020\nbaseline=530\nindicator=x\n");
  const Table targets = targets_data(plan, Language::en);
  REQUIRE(targets.rows.size() == 2);
  CHECK(row(targets, 0) ==
        "indicator=x\nyear=2022\nquantity=value\ncomparison=at_least\nbound=750\n");
  CHECK(row(targets, 1) ==
        "indicator=x\nyear=2025\nquantity=value\ncomparison=at_least\nbound=900\n");
}

TEST_CASE("data_tables: a target of every year is a row a year") {
  const Sample sample = one("flow", "targets: [{year: every, at_least: 10}]", {});
  const std::vector<const Indicator*> indicators = {&sample.indicator()};
  const Table table = targets_data(Standings(sample.plan(), indicators), Language::en);
  REQUIRE(table.rows.size() == 5);
  CHECK(text(table.rows[0][1]) == "2021");
  CHECK(text(table.rows[4][1]) == "2025");
}

}  // namespace
}  // namespace planmeter::data_tables_test
