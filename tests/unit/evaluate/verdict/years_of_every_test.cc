// SPDX-License-Identifier: MIT
// How the years of one target of every year went.
#include "evaluate/verdict/years_of_every.h"

#include "evaluate_sample.h"

namespace planmeter::years_of_every_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;

/// `3: 2 met, 1 missed, 0 unknown`, of the target that the `position`th result is a year of.
std::string years(const Sample& sample, const Question& question, std::size_t position = 0) {
  const IndicatorResult result = sample.result(question);
  const YearsOfEvery all =
      years_of_every(result.targets, *result.targets[position].target, question);
  return std::to_string(all.due.size()) + ": " + std::to_string(all.count(Status::met)) + " met, " +
         std::to_string(all.count(Status::missed)) + " missed, " + std::to_string(all.unknown()) +
         " unknown";
}

Sample floor_of_ten(const Rows& rows) {
  return one("flow", "targets: [{year: every, at_least: 10}]", rows);
}

TEST_CASE("years_of_every: met, missed and neither, up to the year asked about") {
  const Sample sample = floor_of_ten({"2021,10", "2022,9", "2023,12", "2025,>=8"});
  CHECK(years(sample, sample.question(2023)) == "3: 2 met, 1 missed, 0 unknown");
  CHECK(years(sample, sample.question(2021)) == "1: 1 met, 0 missed, 0 unknown");
  // Nothing of 2024, and 8 or more of 2025 does not decide.
  CHECK(years(sample, sample.question(2025)) == "5: 2 met, 1 missed, 2 unknown");
  // Each of its years says the same.
  CHECK(years(sample, sample.question(2023), 4) == "3: 2 met, 1 missed, 0 unknown");
  CHECK(years(sample, sample.question(2020)) == "0: 0 met, 0 missed, 0 unknown");
}

TEST_CASE("years_of_every: a year that is not over is not due") {
  const Sample sample = floor_of_ten({"2021,10", "2022,9"});
  CHECK(years(sample, {2022, {2022, 11, 30}}) == "1: 1 met, 0 missed, 0 unknown");
}

TEST_CASE("years_of_every: two lines of the plan are two targets, and one of a single year none") {
  const Sample both = one("flow",
                          "targets: [{year: every, at_least: 10}, {year: every, at_most: 20}, "
                          "{year: 2022, at_least: 11, authority: 文}]",
                          {"2021,25", "2022,15"});
  // By year, then as written: 2021 floor, 2021 ceiling, 2022 floor, 2022 ceiling, 2022 alone.
  CHECK(years(both, both.question(2022), 0) == "2: 2 met, 0 missed, 0 unknown");
  CHECK(years(both, both.question(2022), 3) == "2: 1 met, 1 missed, 0 unknown");
  CHECK(years(both, both.question(2022), 4) == "0: 0 met, 0 missed, 0 unknown");
}

}  // namespace
}  // namespace planmeter::years_of_every_test
