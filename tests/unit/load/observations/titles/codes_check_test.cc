// SPDX-License-Identifier: MIT
// Tests of codes that mean two things.
#include "load/observations/titles/codes_check.h"

#include <doctest/doctest.h>

#include "plan_sample.h"

namespace planmeter::codes_check_test {

namespace {

/// An indicator of a list with those keys besides those it must have.
std::string indicator(std::string_view id, std::string_view more) {
  return "  - {id: " + std::string(id) + ", unit: 家, measure: stock, " + std::string(more) + "}\n";
}

/// Findings of a plan of two indicators, in lines 4 and 5, with those codes.
std::string findings(std::string_view first, std::string_view second) {
  return plan_findings(
      plan_head + "indicators:\n" +
      indicator("firms",
                "name: {zh: 企业, en: Firms}, number: \"6\", codes: " + std::string(first)) +
      indicator("labs", "name: {zh: 实验室, en: Labs}, codes: " + std::string(second)));
}

/// The same with a place of the second indicator's code.
std::string taken(int column, std::string_view code) {
  return "p.yaml:5:" + std::to_string(column) + " error plan-code-taken " + std::string(code) +
         "|firms\n";
}

}  // namespace

TEST_CASE("codes: one of two subjects is told at the second, whoever publishes it") {
  CHECK(findings("{oecd: X}", "{oecd: Y}").empty());
  CHECK(findings("{oecd: X, ilo: X}", "{oecd: Y}").empty());  // of one subject by two publishers
  CHECK(findings("{oecd: X}", "{oecd: x}").empty());          // as it is written
  CHECK(findings("{oecd: X}", "{ilo: X}") == taken(81, "X"));
}

TEST_CASE("codes: of another's id, number and names, wherever that stands") {
  for (const std::string code : {"firms", "6", "企业", "FIRMS", "Firms"}) {
    CHECK(findings("{oecd: X}", "{ilo: " + code + "}") == taken(81, code));
  }
  // Of the first indicator's codes, too, and at them.
  CHECK(findings("{ilo: LABS}", "{oecd: X}") == "p.yaml:4:95 error plan-code-taken LABS|labs\n");
  // Its own names are its.
  CHECK(findings("{oecd: firms}", "{oecd: Labs}").empty());
}

TEST_CASE("codes: whole maps, by titles as data compare them") {
  CHECK(findings("{ilo: {SEX: F, AGE: Y}}", "{ilo: {SEX: F, AGE: Z}}").empty());
  CHECK(findings("{ilo: {SEX: F}}", "{ilo: {SEX: F, AGE: Z}}").empty());
  CHECK(findings("{ilo: {SEX: F}}", "{ilo: F}").empty());
  CHECK(findings("{ilo: {ref_area: F, AGE: Y}}", "{sdmx: {Age: Y, REF-AREA: F}}") ==
        taken(82, "Age=Y, REF-AREA=F"));
}

TEST_CASE("codes: a column twice in one map") {
  CHECK(findings("{ilo: {REF_AREA: F, ref area: G}}", "{ilo: {SEX: F, AGE: Z}}") ==
        "p.yaml:4:109 error plan-code-column-twice REF_AREA|ref area\n");
}

TEST_CASE("codes: what county rows are called is taken where there are classes") {
  const std::string plan =
      plan_head + "indicators:\n" + indicator("firms", "name: {zh: 企业}, codes: {nbs: tier}");
  CHECK(plan_findings(plan).empty());
  CHECK(plan_findings(plan + "tiers:\n"
                             "  classes: [{id: A, from: 80}, {id: B}]\n"
                             "  counties: [{zh: 甲}]\n") ==
        "p.yaml:4:71 error plan-code-taken tier|tier\n");
}

TEST_CASE("codes: of two areas, and one that is another's name") {
  const auto areas = [](std::string_view list, std::string_view counties) {
    return plan_findings(
        "schema: planmeter/1\n"
        "plan: {id: p, title: {zh: 规划}, baseline_year: 2020, period: {from: 2021, to: 2025}}\n"
        "areas: " +
        std::string(list) +
        "\n"
        "indicators: []\n"
        "tiers: {classes: [{id: A, from: 80}, {id: B}], counties: " +
        std::string(counties) + "}\n");
  };
  CHECK(areas("[{en: Here, codes: {nbs: 1, ilo: 1}}, {en: There, codes: {nbs: 2}}]",
              "[{zh: 甲, codes: {nbs: 3}}]")
            .empty());
  CHECK(areas("[{en: Here, codes: {nbs: 1}}, {en: There, codes: {ilo: 1}}]",
              "[{zh: 甲, codes: {nbs: 1}}]") ==
        "p.yaml:3:63 error plan-code-taken 1|Here\n"
        "p.yaml:5:80 error plan-code-taken 1|Here\n");
  CHECK(areas("[{en: Here, codes: {nbs: There}}, {en: There}]", "[{zh: 甲}]") ==
        "p.yaml:3:33 error plan-code-taken There|There\n");
  // A county that is listed, too, is one area.
  CHECK(areas("[{zh: 甲, codes: {nbs: 1}}]", "[{zh: 甲, codes: {nbs: 1}}]").empty());
}

TEST_CASE("codes: one of the plan's own area") {
  const auto plan = [](std::string_view areas) {
    return plan_findings(
        "schema: planmeter/1\n"
        "plan: {id: p, title: {zh: 规划}, baseline_year: 2020, period: {from: 2021, to: 2025}, "
        "area: "
        "{zh: 法国, en: France, codes: {sdmx: FR}}}\n"
        "indicators: []\n"
        "areas: " +
        std::string(areas) + "\n");
  };
  CHECK(plan("[{zh: 法国, codes: {sdmx: FR, ilo: FRA}}]").empty());
  CHECK(plan("[{en: Alsace, codes: {sdmx: FR}}]") == "p.yaml:4:36 error plan-code-taken FR|法国\n");
}

}  // namespace planmeter::codes_check_test
