// SPDX-License-Identifier: MIT
// The pace from the base to the year asked about.
#include "evaluate_sample.h"

namespace planmeter::pace_so_far_test {
namespace {

using sample::enterprises;
using sample::one;
using sample::Sample;
using sample::text;

std::string pace(const Sample& sample, int year) { return text(sample.figures(year).pace_so_far); }

TEST_CASE("pace_so_far: a level, a year at a time") {
  CHECK(pace(enterprises({"2021,600"}), 2021) == "70");                // 70 / 1
  CHECK(pace(enterprises({"2022,740"}), 2022) == "105");               // 210 / 2
  CHECK(pace(enterprises({"2023,799"}), 2023) == "89.6666666666667");  // 269 / 3
  CHECK(pace(enterprises({"2023,500"}), 2023) == "-10");               // -30 / 3
  CHECK(pace(enterprises({"2023,530"}), 2023) == "0");
  // What lies between does not count.
  CHECK(pace(enterprises({"2021,1000", "2023,560"}), 2023) == "10");  // 30 / 3
}

TEST_CASE("pace_so_far: in the final year, when nothing is left") {
  CHECK(pace(enterprises({"2025,880"}), 2025) == "70");  // 350 / 5
  CHECK(text(enterprises({"2025,880"}).figures(2025).pace_needed) == "-");
}

TEST_CASE("pace_so_far: absent once the final target is reached") {
  CHECK(pace(enterprises({"2023,900"}), 2023) == "-");
  CHECK(pace(enterprises({"2025,950"}), 2025) == "-");
  CHECK(pace(enterprises({"2023,899.999"}), 2023) == "123.333");  // 369.999 / 3
}

TEST_CASE("pace_so_far: absent in the base year, without a base and without an exact value") {
  CHECK(pace(enterprises({}), 2020) == "-");
  CHECK(pace(enterprises({}), 2023) == "-");
  CHECK(pace(enterprises({"2022,740"}), 2023) == "-");
  CHECK(pace(enterprises({"2023,突破700"}), 2023) == "-");
  CHECK(pace(enterprises({"2023,约790"}), 2023) == "-");
  CHECK(pace(one("stock", "targets: [{year: 2025, at_least: 9}]", {"2023,3"}), 2023) == "-");
  CHECK(pace(one("state", "targets: [{year: 2025, is: done}]", {"2023,60%"}), 2023) == "-");
}

TEST_CASE("pace_so_far: an observation of the base year stands in for an unprinted base") {
  CHECK(pace(one("stock", "targets: [{year: 2025, at_least: 9}]", {"2020,1", "2022,4"}), 2022) ==
        "1.5");  // 3 / 2
}

TEST_CASE("pace_so_far: from the base's own year") {
  CHECK(pace(one("stock", "baseline: {year: 2018, value: 2}, targets: [{year: 2025, at_least: 9}]",
                 {"2022,4"}),
             2022) == "0.5");  // 2 / 4
}

TEST_CASE("pace_so_far: a total begins at nothing") {
  const std::string keys = "targets: [{year: 2025, quantity: total, at_least: 250}]";
  CHECK(pace(one("flow", keys, {"2021,40", "2022,65"}), 2022) == "52.5");  // 105 / 2
  // With a year missing the sum is only a lower bound.
  CHECK(pace(one("flow", keys, {"2022,65"}), 2022) == "-");
}

TEST_CASE("pace_so_far: a falling target, a share, and no pace of growth") {
  CHECK(pace(one("stock", "baseline: {year: 2020, value: 6}, targets: [{year: 2025, at_most: 5.5}]",
                 {"2022,5.9"}),
             2022) == "-0.05");  // -0.1 / 2
  CHECK(
      pace(one("share", "baseline: {year: 2020, value: 20}, targets: [{year: 2025, at_least: 25}]",
               {"2022,21"}),
           2022) == "0.5");  // points
  CHECK(pace(one("growth", "targets: [{year: 2025, quantity: average_growth, at_least: 15}]",
                 {"2021,10"}),
             2021) == "-");
}

}  // namespace
}  // namespace planmeter::pace_so_far_test
