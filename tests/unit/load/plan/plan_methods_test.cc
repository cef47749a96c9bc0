// SPDX-License-Identifier: MIT
// Tests of a plan's own method and bands.
#include "load/plan/plan_methods.h"

#include <doctest/doctest.h>

#include "plan_sample.h"

namespace planmeter::plan_methods_test {

namespace {

/// Findings of a plan whose `time` has these bands, from line 7 on.
std::string findings_of(std::string_view bands) {
  return plan_findings(
      plan_without_indicators("methods:\n  time:\n    bands:\n" + std::string(bands)));
}

}  // namespace

TEST_CASE("A plan's methods: none said is the path, with no bands of its own") {
  const PlanRead read = read_plan(plan_without_indicators(""));
  CHECK(read.findings == "");
  CHECK(read.plan().methods.standard == Method::path);
  CHECK(read.plan().methods.sets.empty());
}

TEST_CASE("A plan's methods: default and bands are kept as written") {
  const PlanRead read = read_plan(plan_without_indicators(
      "methods:\n"
      "  default: change-achieved\n"
      "  unsd:\n"
      "    bands_without_target:\n"
      "      - {id: up, name: {en: up}, more_than: 0.01, status: on_track}\n"
      "      - {id: down, name: {en: down}, at_most: 0.01, status: behind}\n"
      "  sdsn:\n"
      "    bands:\n"
      "      - {id: there, name: {en: there}, reached: true, status: on_track}\n"
      "      - {id: all, name: {en: all}, status: behind}\n"));
  CHECK(read.findings == "");
  const Methods& methods = read.plan().methods;
  CHECK(methods.standard == Method::change_achieved);
  REQUIRE(methods.sets.size() == 2);
  CHECK(methods.sets[0].method == Method::unsd);
  CHECK(methods.sets[0].without_target);
  REQUIRE(methods.sets[0].bands.size() == 2);
  const Band& up = methods.sets[0].bands[0];
  CHECK(up.id == "up");
  CHECK(up.low == Decimal(1, 2));
  CHECK(up.low_open);
  CHECK(!up.high);
  CHECK(up.status == Status::on_track);
  CHECK(methods.sets[0].bands[1].status == Status::behind);
  CHECK(!methods.sets[0].bands[1].high_open);
  CHECK(methods.sets[1].method == Method::sdsn);
  CHECK(methods.sets[1].bands[0].reached);
}

TEST_CASE("Bands: one end open and one closed leave neither gap nor overlap") {
  CHECK(findings_of("      - {id: a, name: {en: a}, less_than: 0, status: behind}\n"
                    "      - {id: b, name: {en: b}, at_least: 0, status: on_track}\n") == "");
  CHECK(findings_of("      - {id: a, name: {en: a}, at_most: 0, status: behind}\n"
                    "      - {id: b, name: {en: b}, more_than: 0, status: on_track}\n") == "");
  // A single figure is a band too.
  CHECK(findings_of("      - {id: a, name: {en: a}, less_than: 0, status: behind}\n"
                    "      - {id: b, name: {en: b}, at_least: 0, at_most: 0, status: on_track}\n"
                    "      - {id: c, name: {en: c}, more_than: 0, status: on_track}\n") == "");
}

TEST_CASE("An indicator's direction and limit") {
  const std::string rest = "    name: {zh: 企业}\n    unit: 家\n    measure: stock\n";
  const PlanRead read =
      read_plan(plan_of_indicator(rest + "    direction: down\n    limit: 100\n"));
  CHECK(read.findings == "");
  CHECK(read.plan().indicators[0].direction == Direction::down);
  CHECK(read.plan().indicators[0].limit == Decimal(100));
  CHECK(read_plan(plan_of_indicator(rest)).plan().indicators[0].direction == Direction::unstated);
}

}  // namespace planmeter::plan_methods_test
