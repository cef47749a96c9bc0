// SPDX-License-Identifier: MIT
// Whole files of actuals: what is kept of them and what is found.
#include "load/observations_csv.h"

#include <doctest/doctest.h>

#include "finding_lines.h"
#include "observations_sample.h"

namespace planmeter::observations_csv_test {
namespace {

struct Loaded {
  Observations observations;
  std::string findings;
};

Loaded load(std::vector<InputText> inputs, const Plan& plan = sample::plan()) {
  ObservationsBuilder builder(cell_shape(plan));
  Diagnostics diagnostics;
  load_observations(inputs, plan, builder, diagnostics);
  return {builder.finish(), finding_lines(diagnostics)};
}

Loaded load(const std::string& rows, const Plan& plan = sample::plan()) {
  const std::string header = "indicator,area,year,value,unit,status,source,note\n";
  return load({{"f", header + rows}}, plan);
}

constexpr int growth = 0, enterprises = 1, contracts = 2, patents = 3, zone_share = 4, built = 5,
              tier = 7, score = 8, count_b = 10;

TEST_CASE("observations_csv: a subject goes by id, number or either name") {
  const Loaded loaded = load(
      "high_tech_enterprises,,2021,650,,,,\n"
      "6,,2022,750,,,,\n"
      "高新技术企业,,2023,800,,,,\n"
      " High-tech enterprises ,邢台市,2024,850,,,,\n");
  CHECK(loaded.findings == "");
  const Series series = loaded.observations.series(enterprises, 0);
  std::string values;
  for (const Observation& observation : series) values += observation.value.to_text() + " ";
  CHECK(values == "650 750 800 850 ");
}

TEST_CASE("observations_csv: a row keeps its status, source, note and mark") {
  const Loaded loaded = load(
      "6,,2021,650,家,preliminary,统计公报,时点未写明\n"
      "6,,2022,750,家,,Illustrative: made up,\n"
      "6,,2023,800,家,,,示例数据\n");
  CHECK(loaded.findings == "");
  const Observation first = *loaded.observations.find(enterprises, 0, 2021);
  CHECK(first.status == ObservationStatus::preliminary);
  CHECK(first.source == "统计公报");
  CHECK(first.note == "时点未写明");
  CHECK_FALSE(first.illustrative);
  CHECK(loaded.observations.find(enterprises, 0, 2022)->illustrative);
  CHECK(loaded.observations.find(enterprises, 0, 2023)->illustrative);
  CHECK(loaded.observations.illustrative() == 2);
}

TEST_CASE("observations_csv: rows without a value leave nothing behind") {
  const Loaded loaded =
      load("6,,2021,—,,,,\n6,,2022,,,,,\n6,,2023,NaN,,O,,\n6,,2024,..,,final,,\n,,,,,,,\n");
  CHECK(loaded.findings == "");
  CHECK(loaded.observations.size() == 0);
}

TEST_CASE("observations_csv: every slip of a row is found") {
  const Loaded loaded = load(
      "high_tech_enterprise,,2021,650,,,,\n"
      "6,,21,y,,maybe,,\n"
      "zzz,,2021,1,,,,\n");
  CHECK(loaded.findings ==
        "f:3:10 error csv-bad-status maybe|final, preliminary, break, other_definition\n"
        "f:3:4 error csv-bad-period 21\n"
        "f:3:7 error csv-bad-value y\n"
        "f:2:1 error csv-unknown-indicator high_tech_enterprise|high_tech_enterprises\n"
        "f:4:1 note csv-rows-of-others zzz|1|1|rd_growth\n");
  CHECK(loaded.observations.size() == 0);
}

TEST_CASE(
    "observations_csv: several years are for averages and totals, part of a year for all but "
    "tiers") {
  const Loaded loaded = load(
      "rd_growth,,2021-2024,28.77,%,,,\n"
      "10,,2021-2023,90,,,,\n"
      "10,,2021-10,逾38,亿元,other_definition,,\n"
      "6,,2022年10月,700,,,,\n"
      "6,,2021-2024,900,,,,\n"
      "tier,清河县,2021-10,A,,,,\n"
      "tier_count_b,,2020-2021,2,,,,\n");
  CHECK(loaded.findings ==
        "f:6:4 error csv-period-not-allowed 2021-2024|high_tech_enterprises\n"
        "f:7:10 error csv-period-not-allowed 2021-10|tier\n"
        "f:8:15 error csv-period-not-allowed 2020-2021|tier_count_b\n");
  CHECK(loaded.observations.series(growth, 0).over(2021, 2024)->value == *Decimal::parse("28.77"));
  CHECK(loaded.observations.series(contracts, 0).over(2021, 2023)->value == Decimal(90));
  const Observation interim = *loaded.observations.find(contracts, 0, 2021);
  CHECK(interim.period == Period{2021, 2021, 10});
  CHECK(interim.kind == ValueKind::more_than);
  CHECK(interim.status == ObservationStatus::other_definition);
  CHECK(interim.text == "逾38");
}

TEST_CASE("observations_csv: an SDMX estimate never decides, whatever its figure looks like") {
  const Loaded loaded = load("6,,2022,750,,E,,\nzone_built,,2023,done,,E,,\n");
  CHECK(loaded.findings ==
        "f:3:24 error csv-bad-status E|final, preliminary, break, other_definition\n");
  const Observation estimate = *loaded.observations.find(enterprises, 0, 2022);
  CHECK(estimate.kind == ValueKind::estimate);
  CHECK(estimate.text == "750 (E)");
}

TEST_CASE("observations_csv: areas of a plan that names some") {
  const Loaded loaded = load(
      "6,Qinghe,2022,30,,,,\n"
      "zone_share,邢东科技城,2022,31%,,,,\n"
      "6,清合县,2022,5,,,,\n"
      "6,清合县,2023,6,,,,\n"
      "tier,邢台经济开发区,2022,A,,,,\n"
      "tier,石家庄市,2022,A,,,,\n"
      "tier,,2022,A,,,,\n"
      "tier_score,桥东区,2021,70,,,,\n"
      "tier_count_b,清河县,2022,1,,,,\n");
  CHECK(loaded.findings ==
        "f:4:3 warning csv-unknown-area 清合县|清河县\n"
        "f:6:6 error csv-area-not-taking-part 邢台经济开发区|\n"
        "f:7:6 error csv-unknown-area 石家庄市|襄都区\n"
        "f:8:6 error csv-unknown-area 邢台市|襄都区\n"
        "f:9:12 error csv-unknown-area 桥东区|襄都区\n"
        "f:10:14 error csv-unknown-area 清河县|邢台市\n");
  const Observations& observations = loaded.observations;
  CHECK(observations.find(enterprises, *observations.find_area("清河县"), 2022)->value ==
        Decimal(30));
  CHECK(observations.find(zone_share, *observations.find_area("邢东科技城"), 2022)->value ==
        Decimal(31));
  CHECK(observations.find(enterprises, *observations.find_area("清合县"), 2023)->value ==
        Decimal(6));
}

TEST_CASE("observations_csv: a plan without areas takes any") {
  const Loaded loaded = load("6,石家庄市,2022,30,,,,\n", sample::plan_without_areas());
  CHECK(loaded.findings == "f:0:0 note csv-other-areas-alone 石家庄市\n");
  CHECK(loaded.observations.areas().size() == 2);
}

TEST_CASE("observations_csv: tiers, with predecessors of a merged county apart") {
  const Loaded loaded = load(
      "tier,清河县,2023,A,,final,,\n"
      "tier,桥东区,2020,C类,,,,\n"
      "tier,桥西区,2019,B,,,,\n"
      "tier,邢台县,2019,C,,,,\n"
      "tier_count_b,邢台市,2020,7,个,final,,\n"
      "tier_count_B,,2021,2,个,,,\n");
  CHECK(loaded.findings == "f:6:23 error csv-value-kind 7|tier_count_b|0, 1, …, 3\n");
  const Observations& observations = loaded.observations;
  CHECK(observations.find(tier, *observations.find_area("清河县"), 2023)->text == "A");
  CHECK(observations.find(tier, *observations.find_area("襄都区"), 2020)->text == "C");
  CHECK(observations.find(tier, *observations.find_area("桥西区"), 2019)->text == "B");
  CHECK_FALSE(observations.find_area("信都区"));
  CHECK(observations.find(count_b, 0, 2021)->value == Decimal(2));
}

TEST_CASE("observations_csv: the wide form") {
  const Loaded loaded = load({{"f",
                               "指标,单位,2021,2022,2023\n"
                               "高新技术企业,家,650,—,820\n"
                               "tier,,A,,\n"
                               "合同,亿元,1,,2\n"}});
  CHECK(loaded.findings ==
        "f:3:1 error csv-unknown-area 邢台市|襄都区\n"
        "f:4:1 note csv-rows-of-others 合同|1|1|rd_growth\n");
  CHECK(loaded.observations.size() == 2);
  CHECK(loaded.observations.find(enterprises, 0, 2021)->value == Decimal(650));
  CHECK(loaded.observations.find(enterprises, 0, 2023)->value == Decimal(820));
}

TEST_CASE("observations_csv: files that hold no table") {
  CHECK(load({{"f", ""}}).findings == "f:0:0 error csv-empty\n");
  CHECK(load({{"f", "\"x"}}).findings == "f:1:1 error csv-unclosed-quote\n");
  CHECK(load({{"f", "indicator,year,value\n"}}).findings == "");
  // 指标 in GB18030: the first two bytes happen to be a letter of UTF-8.
  CHECK(load({{"f", "\xD6\xB8\xB1\xEA\n"}}).findings == "f:1:2 error file-not-utf8 0xB1\n");
}

TEST_CASE("observations_csv: a note about a unit comes once a file and indicator") {
  const Loaded loaded = load("6,,2021,650,个,,,\n6,,2022,750,个,,,\n6,,2023,800,项,,,\n");
  CHECK(loaded.findings ==
        "f:2:13 note csv-unit-converted 个|家|high_tech_enterprises\n"
        "f:4:13 note csv-unit-converted 项|家|high_tech_enterprises\n");
}

TEST_CASE(
    "observations_csv: positions are counted on over the files, and files may contradict each "
    "other") {
  const Loaded loaded = load({{"a.csv", "indicator,year,value\n6,2021,650\n"},
                              {"b.csv", "year,indicator,value\n2022,6,750\n2021,6,651\n"}});
  CHECK(loaded.findings == "b.csv:3:8 error csv-conflicting-values 651|650|a.csv:2\n");
  CHECK(loaded.observations.find(enterprises, 0, 2022)->position ==
        62);  // 32 bytes, one, 28 more, from 1
}

TEST_CASE("observations_csv: quoted cells with doubled quotes and a byte-order mark") {
  const Loaded loaded = load({{"f",
                               "\xEF\xBB\xBF\"indicator\",year,value,source\r\n"
                               "\"6\",2022,\"7,141\",\"“\"\"十四五\"\"”, 第一场\"\r\n"}});
  CHECK(loaded.findings == "");
  CHECK(loaded.observations.find(enterprises, 0, 2022)->value == Decimal(7141));
  CHECK(loaded.observations.find(enterprises, 0, 2022)->source == "“\"十四五\"”, 第一场");
}

}  // namespace
}  // namespace planmeter::observations_csv_test
