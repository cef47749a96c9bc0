// SPDX-License-Identifier: MIT
// What is asked for no more, and the verdict that its last target had.
#include "evaluate/verdict/compliance.h"
#include "evaluate_sample.h"

namespace planmeter::expired_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;
using sample::standing;
using sample::text;

/// `no_target expired, 2023 missed`; of what is not expired the verdict alone.
std::string last_due(const IndicatorResult& result) {
  const std::string now = text(result.verdict);
  if (!result.last_due) return now;
  return now + ", " + std::to_string(result.last_due->year) + " " + text(result.last_due->verdict);
}

const std::string two_years = "targets: [{year: 2021, at_least: 3}, {year: 2023, at_least: 5}";

std::string of_two(const std::string& more, const Rows& rows, int year = 2024) {
  return last_due(one("stock", two_years + more + "]", rows).result(year));
}

TEST_CASE("expired: the last year's verdict, whatever came of the years before and after it") {
  CHECK(of_two("", {"2021,2", "2023,5"}) == "no_target expired, 2023 met");
  CHECK(of_two("", {"2021,3", "2023,4", "2024,9"}) == "no_target expired, 2023 missed");
  CHECK(of_two("", {"2021,3"}) == "no_target expired, 2023 no_data not_reported");
  CHECK(of_two("", {"2023,>=4"}) == "no_target expired, 2023 undetermined bound_insufficient");
  CHECK(of_two("", {"2023,5,preliminary"}) == "no_target expired, 2023 met preliminary");
  CHECK(of_two("", {"2023,5"}, 2023) == "met");
}

TEST_CASE("expired: of several targets of the last year the verdict that the year had") {
  const std::string ceiling = ", {year: 2023, at_most: 8}";
  CHECK(of_two(ceiling, {"2023,5"}) == "no_target expired, 2023 met");
  CHECK(of_two(ceiling, {"2023,9"}) == "no_target expired, 2023 missed");
}

TEST_CASE("expired: a later document's target counts, from the day it is in force") {
  const std::string later = ", {year: 2024, at_least: 9, authority: 文, in_force: 2025-03-01}";
  const Sample sample = one("stock", two_years + later + "]", {"2023,5", "2024,8"});
  CHECK(last_due(sample.result(2025)) == "no_target expired, 2024 missed");
  CHECK(last_due(sample.result({2025, {2025, 2, 28}})) == "no_target expired, 2023 met");
  // The plan itself asks again in 2025.
  const std::string to_come = ", {year: 2025, at_least: 9}";
  CHECK(of_two(to_come, {"2023,5", "2024,9"}) == "met_early");
}

TEST_CASE("expired: not where the plan prints a dash or leaves the number to others") {
  CHECK(last_due(one("stock", "no_target: [2024], " + two_years + "]", {"2023,5"}).result(2024)) ==
        "no_target");
  CHECK(last_due(one("stock", "set_yearly: 另行确定, " + two_years + "]", {}).result(2024)) ==
        "no_target set_yearly");
}

TEST_CASE("expired: not before the last year is over") {
  const Sample sample = one("stock", two_years + "]", {"2023,5"});
  CHECK(last_due(sample.result({2024, {2023, 12, 30}})) == "no_target");
  CHECK(last_due(sample.result({2024, {2023, 12, 31}})) == "no_target expired, 2023 met");
}

TEST_CASE("expired: of every year, the last year of the period") {
  const std::string every = "targets: [{year: every, at_least: 5}]";
  CHECK(last_due(one("flow", every, {"2025,4"}).result(2026)) == "no_target expired, 2025 missed");
}

TEST_CASE("expired: an area by its own targets; of areas alone what was due last, and the worst") {
  const std::string whole =
      "targets: [{year: 2025, at_least: 50}, {year: 2022, at_least: 7, area: 甲市}]";
  const Sample beside = one("stock", whole, {"2022,6,,甲市"});
  CHECK(last_due(beside.result(2024)) == "not_due");
  CHECK(last_due(results_of_areas(beside.result(2024), beside.question(2024)).front()) ==
        "no_target expired, 2022 missed");
  const std::string alone =
      "targets: [{year: 2022, at_least: 7, area: 甲市}, {year: 2023, at_least: 8, area: 乙市}, "
      "{year: 2023, at_least: 9, area: 丙市}]";
  const Rows rows = {"2022,6,,甲市", "2023,8,,乙市"};
  CHECK(last_due(one("stock", alone, rows).result(2024)) ==
        "no_target expired, 2023 no_data not_reported");
}

}  // namespace
}  // namespace planmeter::expired_test
