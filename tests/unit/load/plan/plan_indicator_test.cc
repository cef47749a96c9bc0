// SPDX-License-Identifier: MIT
// Tests of indicators and series: what is read, references, and every finding about one.
#include "load/plan/plan_indicator.h"

#include <doctest/doctest.h>

#include "core/plan_lookup.h"
#include "core/words.h"
#include "plan_sample.h"

namespace planmeter::plan_indicator_test {

namespace {

/// Findings of a plan whose one indicator goes on with `lines` from line 5 on.
std::string findings(std::string_view lines) { return plan_findings(plan_of_indicator(lines)); }

const std::string firms =
    "    name: {zh: 企业}\n"
    "    unit: 家\n"
    "    measure: stock\n";

const std::string series_head =
    "series:\n"
    "  - {id: rd_expenditure, name: {zh: 经费}, unit: 亿元, measure: flow}\n"
    "  - {id: population, name: {en: Population}, unit: 人, measure: stock}\n";

}  // namespace

TEST_CASE("indicators: all that may be said of one") {
  const PlanRead read = read_plan(plan_head +
                                  "groups:\n"
                                  "  - {id: actors, name: {zh: 创新主体}}\n"
                                  "indicators:\n"
                                  "  - id: firms\n"
                                  "    number: \"6\"\n"
                                  "    name: {zh: 高新技术企业, en: High-tech enterprises}\n"
                                  "    group: actors\n"
                                  "    unit: 家\n"
                                  "    measure: stock\n"
                                  "    nature: binding\n"
                                  "    baseline: {year: 2020, value: 530}\n"
                                  "    published: {by: 省科技厅, after_months: 1}\n"
                                  "    targets: []\n"
                                  "    no_target: [2022, 2023]\n"
                                  "    unit_responsible: 市科技局\n"
                                  "    source: 二（三）指标表\n"
                                  "    note: 注\n");
  CHECK(read.findings.empty());
  REQUIRE(read.plan().indicators.size() == 1);
  const Indicator& only = read.plan().indicators[0];
  CHECK(only.id == "firms");
  CHECK(only.number == "6");
  CHECK(only.scope() == Scope::table);
  CHECK(only.name.zh == "高新技术企业");
  CHECK(only.name.en == "High-tech enterprises");
  CHECK(only.group == "actors");
  CHECK(only.unit == "家");
  CHECK(only.measure == Measure::stock);
  CHECK(only.nature == Nature::binding);
  REQUIRE(only.baseline.has_value());
  CHECK(only.baseline->year == 2020);
  CHECK(only.baseline->value == Decimal(530));
  CHECK(only.baseline->place.line == 13);
  CHECK(only.baseline->place.column == 15);
  REQUIRE(only.published.has_value());
  CHECK(only.published->by == "省科技厅");
  CHECK(only.published->after_months == 1);
  CHECK(only.targets.empty());
  CHECK(std::vector<int>(only.no_target.begin(), only.no_target.end()) ==
        std::vector<int>{2022, 2023});
  CHECK(only.of == -1);
  CHECK_FALSE(only.ratio.has_value());
  CHECK(only.unit_responsible == "市科技局");
  REQUIRE(only.sources.size() == 1);
  CHECK(only.sources[0] == "二（三）指标表");
  CHECK(only.note == "注");
  CHECK(only.place.line == 6);
  CHECK(only.place.column == 5);
}

TEST_CASE("indicators: what is not said") {
  const PlanRead read = read_plan(plan_of_indicator(firms));
  CHECK(read.findings.empty());
  const Indicator& only = read.plan().indicators[0];
  CHECK(only.scope() == Scope::text);
  CHECK(only.nature == Nature::unstated);
  CHECK_FALSE(only.baseline.has_value());
  CHECK_FALSE(only.published.has_value());
  CHECK(only.no_target.empty());
  CHECK(only.sources.empty());
}

TEST_CASE("indicators: targets are by year, then as written") {
  const PlanRead read =
      read_plan(plan_of_indicator(firms + "    targets:\n"
                                          "      - {year: 2025, at_least: 900}\n"
                                          "      - {year: 2022, at_least: 750}\n"
                                          "      - {year: 2025, quantity: multiple, at_least: 2}\n"
                                          "      - {year: 2023, at_least: 800}\n"));
  CHECK(read.findings.empty());
  std::string bounds;
  for (const Target& target : read.plan().indicators[0].targets) {
    bounds += std::to_string(target.year) + ":" + target.bound.to_text() + " ";
  }
  CHECK(bounds == "2022:750 2023:800 2025:900 2025:2 ");
}

TEST_CASE("indicators: of and ratio name series or indicators, also later ones") {
  const PlanRead read = read_plan(
      plan_head + series_head +
      "indicators:\n"
      "  - {id: growth, name: {zh: 增长}, unit: '%', measure: growth, of: rd_expenditure}\n"
      "  - id: density\n"
      "    name: {zh: 密度}\n"
      "    unit: 件\n"
      "    measure: ratio\n"
      "    ratio: {of: patents, per: population, scale: 10000}\n"
      "  - {id: patents, name: {zh: 专利}, unit: 件, measure: stock}\n"
      "  - id: share\n"
      "    name: {zh: 占比}\n"
      "    unit: '%'\n"
      "    measure: share\n"
      "    ratio: {of: patents, per: patents}\n");
  CHECK(read.findings.empty());
  const Plan& plan = read.plan();
  REQUIRE(plan.indicators.size() == 4);
  // subjects: 0 growth, 1 density, 2 patents, 3 share, 4 rd_expenditure, 5 population
  CHECK(plan.indicators[0].of == 4);
  REQUIRE(plan.indicators[1].ratio.has_value());
  CHECK(plan.indicators[1].ratio->of == 2);
  CHECK(plan.indicators[1].ratio->per == 5);
  CHECK(plan.indicators[1].ratio->scale == Decimal(10000));
  CHECK(plan.indicators[3].ratio->scale == Decimal(1));
  CHECK(subject_at(plan, 5).id == "population");
}

TEST_CASE("indicators: unknown references, each with what was meant") {
  CHECK(plan_findings(plan_head + series_head +
                      "indicators:\n"
                      "  - {id: a, name: {zh: 甲}, unit: '%', measure: growth, of: rd_expendture}\n"
                      "  - id: b\n"
                      "    name: {zh: 乙}\n"
                      "    unit: 件\n"
                      "    measure: ratio\n"
                      "    group: acters\n"
                      "    ratio: {of: xyz, per: populaton}\n"
                      "groups:\n"
                      "  - {id: actors, name: {zh: 创新主体}}\n") ==
        "p.yaml:7:60 error plan-unknown-reference of|rd_expendture|rd_expenditure\n"
        "p.yaml:12:12 error plan-unknown-reference group|acters|actors\n"
        "p.yaml:13:17 error plan-unknown-reference of|xyz|a\n"
        "p.yaml:13:27 error plan-unknown-reference per|populaton|population\n");
}

TEST_CASE("indicators: of is for growth alone") {
  CHECK(findings(firms + "    of: firms\n") ==
        "p.yaml:4:5 error plan-measure-mismatch of||stock\n");
}

TEST_CASE("indicators: every one has a unit but a state") {
  CHECK(findings("    name: {zh: 企业}\n    measure: share\n") ==
        "p.yaml:4:5 error plan-unit-missing firms\n");
  CHECK(findings("    name: {zh: 企业}\n    measure: state\n").empty());
}

TEST_CASE("indicators: a year of no_target has no target") {
  CHECK(findings(firms + "    no_target: [2022]\n"
                         "    targets:\n"
                         "      - {year: 2022, at_least: 750}\n"
                         "      - {year: 2025, at_least: 900}\n") ==
        "p.yaml:10:9 error plan-no-target-conflict firms|2022\n");
  CHECK(findings(firms + "    no_target: [2022, 二二]\n") ==
        "p.yaml:8:23 error plan-bad-year no_target|二二\n");
  CHECK(findings(firms + "    no_target: 2022\n") ==
        "p.yaml:8:16 error plan-expected-list no_target|2022\n");
}

TEST_CASE("indicators: the same kind of target twice in a year") {
  CHECK(findings(firms + "    targets:\n"
                         "      - {year: 2025, at_least: 900}\n"
                         "      - {year: 2025, at_least: 950}\n") ==
        "p.yaml:10:9 error plan-duplicate-target firms|2025\n");
  CHECK(findings("    name: {zh: 企业}\n"
                 "    unit: 家\n"
                 "    measure: flow\n"
                 "    targets:\n"
                 "      - {year: every, at_least: 10}\n"
                 "      - {year: 2023, at_least: 20}\n") ==
        "p.yaml:10:9 error plan-duplicate-target firms|2023\n");
  // another quantity, comparison, since, area or authority makes another target
  CHECK(findings(firms + "    targets:\n"
                         "      - {year: 2025, at_least: 900}\n"
                         "      - {year: 2025, at_most: 1000}\n"
                         "      - {year: 2025, quantity: change, at_least: 1}\n"
                         "      - {year: 2025, quantity: change, since: 2020, at_least: 2}\n"
                         "      - {year: 2025, at_least: 30, area: 邢东科技城}\n"
                         "      - {year: 2025, at_least: 910, authority: 〔2023〕2号}\n")
            .empty());
}

TEST_CASE("indicators: wrong words and missing keys, all in one run") {
  CHECK(findings("    measure: level\n"
                 "    nature: 预期性\n"
                 "    unit: 家\n"
                 "    baseline: {year: 20, value: 五百}\n"
                 "    published: {by: 省科技厅}\n") ==
        "p.yaml:4:5 error plan-missing-key name|indicator\n"
        "p.yaml:5:14 error plan-bad-choice measure|level|stock, flow, share, ratio, rank, growth, "
        "state\n"
        "p.yaml:9:16 error plan-missing-key after_months|published\n"
        "p.yaml:6:13 error plan-bad-choice nature|预期性|expected\n"
        "p.yaml:8:22 error plan-bad-year year|20\n"
        "p.yaml:8:33 error plan-bad-number value|五百\n");
  CHECK(
      plan_findings(plan_head + "indicators: [高新技术企业]\n") ==
      "p.yaml:3:14 error plan-expected-map indicator|高新技术企业|{id: …, name: …, measure: …}\n");
}

TEST_CASE("indicators and series: ids are snake_case") {
  CHECK(plan_findings(plan_head +
                      "series:\n"
                      "  - {id: rd-expenditure, name: {zh: 经费}, unit: 亿元, measure: flow}\n"
                      "indicators:\n"
                      "  - {id: Firms, name: {zh: 企业}, unit: 家, measure: stock}\n"
                      "  - {id: high-tech_firms2, name: {zh: 高企}, unit: 家, measure: stock}\n"
                      "  - {id: firms_2, name: {zh: 其他企业}, unit: 家, measure: stock}\n") ==
        "p.yaml:4:10 error plan-bad-id id|rd-expenditure|_\n"
        "p.yaml:6:10 error plan-bad-id id|Firms|_\n"
        "p.yaml:7:10 error plan-bad-id id|high-tech_firms2|_\n");
}

TEST_CASE("series: what is read") {
  const PlanRead read =
      read_plan(plan_without_indicators("series:\n"
                                        "  - id: rd_expenditure\n"
                                        "    name: {zh: 全社会研发经费}\n"
                                        "    unit: 亿元\n"
                                        "    measure: flow\n"
                                        "    published: {by: 省统计局, after_months: 12}\n"
                                        "    source: [一, 二]\n"
                                        "    note: 注\n"));
  CHECK(read.findings.empty());
  REQUIRE(read.plan().series.size() == 1);
  const Subject& only = read.plan().series[0];
  CHECK(only.id == "rd_expenditure");
  CHECK(only.name.zh == "全社会研发经费");
  CHECK(only.unit == "亿元");
  CHECK(only.measure == Measure::flow);
  CHECK(only.published->after_months == 12);
  CHECK(only.sources.size() == 2);
  CHECK(only.note == "注");
  CHECK(only.place.line == 5);
  CHECK(only.place.column == 5);
}

TEST_CASE("series: no states, no targets, and always a unit") {
  CHECK(
      plan_findings(plan_without_indicators(
          "series:\n"
          "  - {id: park, name: {zh: 园区}, unit: 个, measure: state}\n"
          "  - {id: firms, name: {zh: 企业}, measure: stock, targets: []}\n")) ==
      "p.yaml:5:50 error plan-bad-choice measure|state|stock, flow, share, ratio, rank, growth\n"
      "p.yaml:6:49 error plan-unknown-key targets|series|id, name, aliases, unit, measure, prices, "
      "published, codes, "
      "source, note\n"
      "p.yaml:6:5 error plan-missing-key unit|series\n");
}

}  // namespace planmeter::plan_indicator_test
