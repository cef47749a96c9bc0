// SPDX-License-Identifier: MIT
// Tests of reading amendments: what they change, in the order of their days. Their findings are in
// the golden cases error-plan-amendments.
#include "load/plan/plan_amendment.h"

#include <doctest/doctest.h>

#include "plan_sample.h"

namespace planmeter::plan_amendment_test {

namespace {

/// A plan of 900 firms by 2025 on 500 in 2020; the amendments follow from line 10 on.
PlanRead amended(std::string_view items) {
  return read_plan(plan_of_target("{year: 2025, at_least: 900}") +
                   "    baseline: {year: 2020, value: 500}\namendments:\n" + std::string(items));
}

}  // namespace

TEST_CASE("amendments: all that may be said of one") {
  const PlanRead read = amended(
      "  - {date: 2023-04, authority: A, reason: r, indicator: firms, year: 2025, quantity: value, "
      "comparison: at_least, set: {at_least: 850.5, year: 2026}, source: [s1, s2], note: n}\n");
  CHECK(read.findings.empty());
  REQUIRE(read.plan().amendments.size() == 1);
  const Amendment& item = read.plan().amendments[0];
  CHECK(item.date == Date{2023, 4, 30});
  CHECK(item.authority == "A");
  CHECK(item.reason == "r");
  CHECK(item.indicator == 0);
  CHECK(item.target == 0);
  CHECK_FALSE(item.withdrawn);
  CHECK(item.before.bound == Decimal(900));
  CHECK(item.before.year == 2025);
  CHECK(item.after.bound == Decimal(8505, 1));
  CHECK(item.after.year == 2026);
  CHECK(item.sources.size() == 2);
  CHECK(item.note == "n");
  CHECK(item.place.line == 12);
}

TEST_CASE("amendments: by date, each with what held before it") {
  const PlanRead read = amended(
      "  - {date: 2025-01-01, authority: C, reason: r, indicator: firms, year: 2025, withdraw: "
      "true}\n"
      "  - {date: 2024-01-01, authority: B, reason: r, indicator: firms, year: 2025, set: "
      "{at_least: "
      "800}}\n"
      "  - {date: 2023-01-01, authority: A, reason: r, indicator: firms, year: 2025, set: "
      "{at_least: "
      "850}}\n"
      "  - {date: 2023-06-01, authority: D, reason: r, indicator: 企业, baseline: {value: 480}}\n"
      "  - {date: 2024-06-01, authority: E, reason: r, indicator: firms, baseline: {value: "
      "470}}\n");
  CHECK(read.findings.empty());
  std::string lines;
  for (const Amendment& item : read.plan().amendments) {
    lines += std::string(item.authority) + " ";
    lines += item.of_baseline()
                 ? item.base_before->value.to_text() + ">" + item.base_after.value.to_text()
                 : item.before.bound.to_text() + ">" +
                       (item.withdrawn ? std::string("none") : item.after.bound.to_text());
    lines += "\n";
  }
  CHECK(lines == "A 900>850\nD 500>480\nB 850>800\nE 480>470\nC 800>none\n");
}

TEST_CASE("amendments: nothing can be changed that was withdrawn") {
  const PlanRead read = amended(
      "  - {date: 2023-01-01, authority: A, reason: r, indicator: firms, year: 2025, withdraw: "
      "true}\n"
      "  - {date: 2024-01-01, authority: B, reason: r, indicator: firms, year: 2025, set: "
      "{at_least: "
      "850}}\n");
  CHECK(read.findings == "p.yaml:13:5 error plan-amendment-no-change firms\n");
}

TEST_CASE("amendments: another kind of comparison is read, with a note") {
  const PlanRead read = amended(
      "  - {date: 2023-01-01, authority: A, reason: r, indicator: firms, year: 2025, set: {about: "
      "850, tolerance: 10}}\n");
  CHECK(read.plan().amendments[0].after.upper == Decimal(10));
  CHECK(read.plan().amendments[0].after.comparison == Comparison::about);
  CHECK(read.findings.find("plan-amendment-comparison") != std::string::npos);
}

}  // namespace planmeter::plan_amendment_test
