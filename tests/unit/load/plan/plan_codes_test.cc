// SPDX-License-Identifier: MIT
// Tests of what publishers call indicators, series and areas: what is read, and what is refused.
#include "load/plan/plan_codes.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "load/plan/plan_keys.h"
#include "plan_sample.h"

namespace planmeter::plan_codes_test {

namespace {

const std::string firms =
    "    name: {zh: 企业}\n"
    "    unit: 家\n"
    "    measure: stock\n";

/// The codes of a plan's one indicator, whose `codes:` in line 8 are those.
std::string codes_of_one(std::string_view codes) {
  const PlanRead read = read_plan(plan_of_indicator(firms + "    codes: " + std::string(codes)));
  std::string text = read.findings;
  if (read.plan().indicators.empty()) return text;
  for (const PublishedCode& code : read.plan().indicators[0].codes) {
    text += std::string(code_of(code.publisher)) + " " + std::to_string(code.place.line) + ":" +
            std::to_string(code.place.column) + " " + std::string(code.code);
    for (const ColumnCode& column : code.columns) {
      text += std::string(column.column) + "=" + std::string(column.code) + ";";
    }
    text += "\n";
  }
  return text;
}

/// The codes of a plan's areas.
std::string area_codes(const Plan& plan) {
  std::string text;
  for (const AreaCode& code : plan.area_codes) {
    text += "'" + std::string(code.area) + "' " + std::string(code_of(code.publisher)) + " " +
            std::string(code.code) + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("codes: each publisher is a key") {
  CHECK(keys_of("codes") ==
        std::vector<std::string_view>(all_codes<Publisher>.begin(), all_codes<Publisher>.end()));
}

TEST_CASE("codes: plain ones, those of columns, and lists of both, as written") {
  CHECK(codes_of_one("{worldbank: NY.GDP.MKTP.CD, unsdg: 1.1.1}\n") ==
        "worldbank 8:24 NY.GDP.MKTP.CD\n"
        "unsdg 8:47 1.1.1\n");
  CHECK(codes_of_one("{sdmx: {INDICATOR: GDP, SEX: _T}}\n") == "sdmx 8:19 INDICATOR=GDP;SEX=_T;\n");
  CHECK(codes_of_one("{ilo: [EMP, {MEASURE: EMP, SEX: \" F \"}]}\n") ==
        "ilo 8:19 EMP\n"
        "ilo 8:24 MEASURE=EMP;SEX=F;\n");
  CHECK(codes_of_one("{}\n") == "");
}

TEST_CASE("codes: of a series as well") {
  const PlanRead read = read_plan(plan_without_indicators(
      "series:\n"
      "  - {id: gdp, name: {en: GDP}, unit: 亿元, measure: flow, codes: {oecd: B1GQ}}\n"));
  CHECK(read.findings.empty());
  REQUIRE(read.plan().series.size() == 1);
  REQUIRE(read.plan().series[0].codes.size() == 1);
  CHECK(read.plan().series[0].codes[0].publisher == Publisher::oecd);
  CHECK(read.plan().series[0].codes[0].code == "B1GQ");
}

TEST_CASE("codes: what is no publisher and no code is told, and the rest is read") {
  CHECK(codes_of_one("{worldbnak: A, oecd: B}\n") ==
        "p.yaml:8:13 error plan-unknown-key worldbnak|codes|worldbank\n"
        "oecd 8:33 B\n");
  CHECK(codes_of_one("NY.GDP.MKTP.CD\n") ==
        "p.yaml:8:12 error plan-expected-map codes|NY.GDP.MKTP.CD|{sdmx: …}\n");
  CHECK(codes_of_one("{sdmx: \"\", oecd: , ilo: \" \", nbs: [], unsdg: {}}\n") ==
        "p.yaml:8:19 error plan-bad-code sdmx|\"\"\n"
        "p.yaml:8:23 error plan-bad-code oecd|~\n"
        "p.yaml:8:36 error plan-bad-code ilo|\"\"\n"
        "p.yaml:8:46 error plan-bad-code nbs|[…]\n"
        "p.yaml:8:57 error plan-bad-code unsdg|{…}\n");
  CHECK(codes_of_one("{sdmx: [A, [B], {SEX: [M, F], AGE: Y}, C]}\n") ==
        "p.yaml:8:23 error plan-bad-code sdmx|[…]\n"
        "p.yaml:8:34 error plan-bad-code SEX|[…]\n"
        "sdmx 8:20 A\n"
        "sdmx 8:51 C\n");
}

TEST_CASE("codes: of the plan's own area, of areas listed and of counties") {
  const PlanRead read = read_plan(
      "schema: planmeter/1\n"
      "plan: {id: p, title: {zh: 规划}, baseline_year: 2020, period: {from: 2021, to: 2025}, area: "
      "{zh: 法国, codes: {sdmx: FR, worldbank: [FRA, FX]}}}\n"
      "areas: [{en: Alsace, codes: {eurostat: FRF1}}, {zh: 洛林}]\n"
      "indicators: []\n"
      "tiers:\n"
      "  classes: [{id: A, from: 80}, {id: B}]\n"
      "  counties: [{zh: 清河县, en: Qinghe, codes: {nbs: 130534}}, {zh: 威县}]\n");
  CHECK(read.findings.empty());
  CHECK(read.plan().area.zh == "法国");
  CHECK(read.plan().areas.size() == 2);
  CHECK(area_codes(read.plan()) ==
        "'' sdmx FR\n"
        "'' worldbank FRA\n"
        "'' worldbank FX\n"
        "'Alsace' eurostat FRF1\n"
        "'清河县' nbs 130534\n");
}

TEST_CASE("codes: an area has no codes of columns, and no other keys") {
  CHECK(plan_findings(plan_without_indicators("areas: [{en: Alsace, codes: {eurostat: {geo: "
                                              "FRF1}}}, {en: Bourgogne, code: FRC1}]\n")) ==
        "p.yaml:4:40 error plan-bad-code eurostat|{…}\n"
        "p.yaml:4:71 error plan-unknown-key code|area|codes\n");
}

}  // namespace planmeter::plan_codes_test
