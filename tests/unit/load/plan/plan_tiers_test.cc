// SPDX-License-Identifier: MIT
// Tests of county classes: what is read, and every finding about them.
#include "load/plan/plan_tiers.h"

#include <doctest/doctest.h>

#include "plan_sample.h"

namespace planmeter::plan_tiers_test {

namespace {

/// A plan whose tiers begin in line 5, column 3, with `lines`.
std::string plan_of_tiers(std::string_view lines) {
  return plan_without_indicators("tiers:\n" + std::string(lines));
}

std::string findings(std::string_view lines) { return plan_findings(plan_of_tiers(lines)); }

/// Two lines: a target can be written from line 7 on.
const std::string abc =
    "  classes: [{id: A, from: 80}, {id: B, from: 60}, {id: C}]\n"
    "  counties: [{zh: 清河县}]\n";

/// Findings of one target in line 8, column 7.
std::string target_findings(std::string_view target) {
  return findings(abc + "  targets:\n    - " + std::string(target) + "\n");
}

}  // namespace

TEST_CASE("tiers: all that may be said of them") {
  const PlanRead read = read_plan(
      plan_of_tiers("  scale: {min: 0, max: 120.5}\n"
                    "  classes: [{id: A, from: 80}, {id: B, from: 60.5}, {id: C}]\n"
                    "  counties:\n"
                    "    - {zh: 襄都区, en: Xiangdu, formerly: [{zh: 桥东区, until: 2020}]}\n"
                    "    - {zh: 信都区, formerly: [{zh: 桥西区, en: Qiaoxi, until: 2020}, {zh: "
                    "邢台县, until: 2019}]}\n"
                    "    - {en: Qinghe}\n"
                    "  not_taking_part: [{zh: 邢东新区}, {en: Zone}]\n"
                    "  targets:\n"
                    "    - {year: 2025, class: A, at_least: 3, source: [一, 二], note: 注}\n"
                    "    - {year: 2025, class: B, or_better: true, at_least: 15}\n"
                    "    - {year: 2025, class: B, majority: true}\n"
                    "  source: 四（一）3\n"
                    "  note: 分类界线是省定标准\n"));
  CHECK(read.findings.empty());
  const Tiers& tiers = read.plan().tiers;
  CHECK(tiers.scale_min == Decimal(0));
  CHECK(tiers.scale_max == Decimal(1205, 1));
  REQUIRE(tiers.classes.size() == 3);
  CHECK(tiers.classes[0].id == "A");
  CHECK(tiers.classes[0].from == Decimal(80));
  CHECK(tiers.classes[1].from == Decimal(605, 1));
  CHECK(tiers.classes[2].id == "C");
  CHECK_FALSE(tiers.classes[2].from.has_value());
  REQUIRE(tiers.counties.size() == 3);
  CHECK(tiers.counties[0].name.en == "Xiangdu");
  REQUIRE(tiers.counties[0].formerly.size() == 1);
  CHECK(tiers.counties[0].formerly[0].name.zh == "桥东区");
  CHECK(tiers.counties[0].formerly[0].until == 2020);
  REQUIRE(tiers.counties[1].formerly.size() == 2);
  CHECK(tiers.counties[1].formerly[0].name.en == "Qiaoxi");
  CHECK(tiers.counties[1].formerly[1].until == 2019);
  CHECK(tiers.counties[2].formerly.empty());
  REQUIRE(tiers.not_taking_part.size() == 2);
  CHECK(tiers.not_taking_part[0].zh == "邢东新区");
  CHECK(tiers.not_taking_part[1].en == "Zone");
  REQUIRE(tiers.targets.size() == 3);
  CHECK(tiers.targets[0].year == 2025);
  CHECK(tiers.targets[0].tier == "A");
  CHECK(tiers.targets[0].comparison == Comparison::at_least);
  CHECK(tiers.targets[0].bound == Decimal(3));
  CHECK_FALSE(tiers.targets[0].or_better);
  CHECK_FALSE(tiers.targets[0].majority);
  CHECK(tiers.targets[0].sources.size() == 2);
  CHECK(tiers.targets[0].note == "注");
  CHECK(tiers.targets[0].place.line == 13);
  CHECK(tiers.targets[0].place.column == 7);
  CHECK(tiers.targets[1].or_better);
  CHECK(tiers.targets[1].bound == Decimal(15));
  CHECK(tiers.targets[2].majority);
  CHECK(tiers.sources.size() == 1);
  CHECK(tiers.note == "分类界线是省定标准");
}

TEST_CASE("tiers: a score from 0 to 100 unless said otherwise") {
  const PlanRead read = read_plan(plan_of_tiers(abc));
  CHECK(read.findings.empty());
  CHECK(read.plan().tiers.scale_min == Decimal(0));
  CHECK(read.plan().tiers.scale_max == Decimal(100));
  CHECK(read_plan(plan_without_indicators("")).plan().tiers.classes.empty());
}

TEST_CASE("tiers: missing keys") {
  CHECK(findings("  note: 无\n") ==
        "p.yaml:5:3 error plan-missing-key classes|tiers\n"
        "p.yaml:5:3 error plan-missing-key counties|tiers\n");
}

TEST_CASE("tiers: at least one class") {
  CHECK(findings("  classes: []\n  counties: []\n") ==
        "p.yaml:5:12 error plan-missing-key id|classes\n");
  CHECK(findings("  classes: A\n  counties: []\n") ==
        "p.yaml:5:12 error plan-expected-list classes|A\n");
  CHECK(findings("  classes: [{id: A}]\n  counties: []\n").empty());
}

TEST_CASE("tiers: classes fall, and only the last has no lower end") {
  const auto classes = [](std::string_view list) {
    return findings("  classes: " + std::string(list) + "\n  counties: []\n");
  };
  CHECK(classes("[{id: A, from: 60}, {id: B, from: 80}, {id: C}]") ==
        "p.yaml:5:32 error plan-tier-order B\n");
  CHECK(classes("[{id: A, from: 80}, {id: B, from: 80}, {id: C}]") ==
        "p.yaml:5:32 error plan-tier-order B\n");
  CHECK(classes("[{id: A}, {id: B, from: 60}, {id: C}]") ==
        "p.yaml:5:13 error plan-tier-order A\n");
  CHECK(classes("[{id: A, from: 80}, {id: B, from: 60}]") ==
        "p.yaml:5:32 error plan-tier-order B\n");
  CHECK(classes("[{id: 甲, from: 80}, {id: 甲, from: 60}, {id: 乙}]") ==
        "p.yaml:5:32 error plan-duplicate-id 甲\n");
  CHECK(classes("[{id: A, from: 八十}, {id: B}]") ==
        "p.yaml:5:27 error plan-bad-number from|八十\n");
  CHECK(classes("[A, {from: 60}, {id: C}]") ==
        "p.yaml:5:13 error plan-expected-map class|A|{id: A, from: …}\n"
        "p.yaml:5:16 error plan-missing-key id|class\n");
}

TEST_CASE("tiers: classes begin on the scale") {
  const auto scaled = [](std::string_view scale) {
    return findings("  classes: [{id: A, from: 80}, {id: B}]\n  counties: []\n  scale: " +
                    std::string(scale) + "\n");
  };
  CHECK(scaled("{min: 0, max: 80}").empty());
  CHECK(scaled("{min: 0, max: 79.5}") == "p.yaml:5:13 error plan-tier-scale A|80|0|79.5\n");
  CHECK(scaled("{min: 80, max: 100}") == "p.yaml:5:13 error plan-tier-scale A|80|80|100\n");
  CHECK(scaled("{min: 100, max: 100}") ==
        "p.yaml:7:10 error plan-empty-range 100|100\n"
        "p.yaml:5:13 error plan-tier-scale A|80|100|100\n");
  CHECK(scaled("{max: 100}") == "p.yaml:7:10 error plan-missing-key min|scale\n");
}

TEST_CASE("tiers: counties have names, each once") {
  const auto counties = [](std::string_view list) {
    return findings("  classes: [{id: A}]\n  counties: " + std::string(list) + "\n");
  };
  CHECK(counties("[{zh: 清河县}, {zh: 威县}, {zh: 清河县}]") ==
        "p.yaml:6:35 error plan-duplicate-id 清河县\n");
  CHECK(counties("[{formerly: []}, {formerly: []}]") ==
        "p.yaml:6:14 error plan-name-missing\n"
        "p.yaml:6:30 error plan-name-missing\n");
  CHECK(counties("[清河县, 威县]") ==
        "p.yaml:6:14 error plan-expected-map county|清河县|{zh: 清河县}\n"
        "p.yaml:6:19 error plan-expected-map county|威县|{zh: 威县}\n");
  CHECK(counties("[{zh: 襄都区, formally: []}]") ==
        "p.yaml:6:24 error plan-unknown-key formally|county|formerly\n");
}

TEST_CASE("tiers: former names are names, and end in a year") {
  const auto former = [](std::string_view list) {
    return findings(
        "  classes: [{id: A}]\n  counties: [{zh: 襄都区, formerly: " + std::string(list) + "}]\n");
  };
  CHECK(former("[{until: 2020}]") == "p.yaml:6:35 error plan-name-missing\n");
  CHECK(former("[{zh: 桥东区}]") == "p.yaml:6:35 error plan-missing-key until|former\n");
  CHECK(former("[{zh: 桥东区, until: 二〇二〇}]") ==
        "p.yaml:6:52 error plan-bad-year until|二〇二〇\n");
  CHECK(former("[桥东区]") ==
        "p.yaml:6:35 error plan-expected-map former|桥东区|{zh: 桥东区, until: …}\n");
  CHECK(former("[{en: Qiaodong, until: 2020}]").empty());
}

TEST_CASE("tiers: areas that do not take part have names") {
  CHECK(findings(abc + "  not_taking_part: [{zh: 邢东新区}, {}, 开发区]\n") ==
        "p.yaml:7:33 error plan-name-missing\n"
        "p.yaml:7:37 error plan-expected-name not_taking_part|开发区\n");
}

TEST_CASE("tiers: a target is of a number or a majority") {
  CHECK(target_findings("{year: 2025, class: A}") ==
        "p.yaml:8:7 error plan-comparison-count 0|at_least, majority, county\n");
  CHECK(target_findings("{year: 2025, class: A, at_least: 3, majority: true}") ==
        "p.yaml:8:7 error plan-comparison-count 2|at_least, majority, county\n");
  CHECK(target_findings("{year: 2025, class: A, majority: false}") ==
        "p.yaml:8:7 error plan-comparison-count 0|at_least, majority, county\n");
  CHECK(target_findings("{year: 2025, class: A, at_least: 3, majority: false}").empty());
  CHECK(target_findings("{year: 2025, class: A, at_least: 三}") ==
        "p.yaml:8:40 error plan-bad-number at_least|三\n");
}

TEST_CASE("tiers: a target's class and year") {
  CHECK(target_findings("{year: 2025, class: b, at_least: 3}") ==
        "p.yaml:8:27 error plan-unknown-reference class|b|B\n");
  CHECK(target_findings("{year: 2025, class: 甲, at_least: 3}") ==
        "p.yaml:8:27 error plan-unknown-reference class|甲|A\n");
  CHECK(target_findings("{year: 2020, class: A, at_least: 3}") ==
        "p.yaml:8:7 error plan-year-outside 2020|2020\n");
  CHECK(target_findings("{year: 25, at_least: 3, or_better: yes}") ==
        "p.yaml:8:7 error plan-missing-key class|tier_target\n"
        "p.yaml:8:14 error plan-bad-year year|25\n"
        "p.yaml:8:42 error plan-bad-choice or_better|yes|false, true\n");
  CHECK(target_findings("A") ==
        "p.yaml:8:7 error plan-expected-map tier_target|A|{year: …, class: …, at_least: …}\n");
}

}  // namespace planmeter::plan_tiers_test
