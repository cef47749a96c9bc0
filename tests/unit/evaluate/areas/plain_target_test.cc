// SPDX-License-Identifier: MIT
// Where a plain target decides, it decides as judge_due does.
#include "evaluate/areas/plain_target.h"

#include <doctest/doctest.h>

#include <random>

#include "evaluate/verdict/judge.h"
#include "evaluate_sample.h"

namespace planmeter::plain_target_test {
namespace {

using sample::one;
using sample::Sample;

/// What the plain way says of the target due, in the area 东县; `general` where it says nothing.
std::string plainly(const Sample& sample) {
  const Target& target = sample.indicator().targets.back();
  const std::optional<PlainTarget> plain = PlainTarget::of(sample.indicator(), target);
  if (!plain) return "none";
  const std::optional<Status> status = plain->judge(
      sample.observations.series(0, sample.observations.find_area("东县").value_or(0)));
  return status ? std::string(code_of(*status)) : "general";
}

std::string growth(const std::string& bound, const std::string& base, const std::string& value) {
  return plainly(
      one("flow", "targets: [{year: 2022, quantity: average_growth, since: 2020, " + bound + "}]",
          {"2020," + base + ",,东县", "2022," + value + ",,东县"}));
}

TEST_CASE("plain_target: growth at the threshold") {
  // 1.15 squared is 1.3225; 0.995 squared is 0.990025.
  CHECK(growth("at_least: 15", "100", "132.25") == "met");
  CHECK(growth("at_least: 15", "100", "132.249999") == "missed");
  CHECK(growth("more_than: 15", "100", "132.25") == "missed");
  CHECK(growth("at_most: -0.5", "1000000", "990025") == "met");
  CHECK(growth("at_most: -0.5", "1000000", "990026") == "missed");
  CHECK(growth("less_than: -0.5", "1000000", "990025") == "missed");
}

TEST_CASE("plain_target: what it leaves to others") {
  CHECK(growth("at_least: 15", "0", "5") == "general");
  CHECK(growth("at_least: 15", "-1", "5") == "general");
  CHECK(growth("at_least: 15", "1", "-5") == "general");
  CHECK(growth("at_least: 15", "1", "突破5") == "general");
  CHECK(growth("at_least: 15", "1", "12345678901234567891") == "general");
  CHECK(plainly(one("share", "targets: [{year: 2022, at_least: 5}]",
                    {"2022,5,preliminary,东县"})) == "general");
  CHECK(plainly(one("share", "targets: [{year: 2022, at_least: 5}]", {"2022,5,final,东县"})) ==
        "met");
  // Nor does it look for a break between the two years.
  CHECK(plainly(one("flow", "targets: [{year: 2022, quantity: multiple, since: 2020, at_least: 2}]",
                    {"2020,5,,东县", "2021,8,break,东县", "2022,10,,东县"})) == "general");
  CHECK(growth("at_least: 15", "0.00000000000001", "900000000000000001") == "met");
  CHECK(growth("about: 15, tolerance: 1", "1", "2") == "none");
  CHECK(
      plainly(one("growth", "targets: [{year: 2022, quantity: multiple, since: 2020, at_least: 2}]",
                  {"2022,5,,东县"})) == "none");
}

TEST_CASE("plain_target: random values, as judge_due") {
  std::mt19937 random(3);
  const std::vector<std::string> comparisons = {"at_least", "more_than", "at_most", "less_than"};
  const auto number = [&random](unsigned most) {
    std::string text = std::to_string(random() % most + 1);
    if (random() % 2 == 0) text += "." + std::to_string(random() % 1000);
    return text;
  };
  int decided = 0;
  for (int run = 0; run < 1500; ++run) {
    const std::string comparison = comparisons[random() % 4];
    const bool multiple = random() % 3 == 0;
    const std::string quantity = multiple ? "multiple" : "average_growth";
    const int since = 2020 + static_cast<int>(random() % 2);
    const Sample sample =
        one("flow",
            "targets: [{year: 2022, quantity: " + quantity + ", since: " + std::to_string(since) +
                ", " + comparison + ": " + (multiple ? number(2) : number(40)) + "}]",
            {std::to_string(since) + "," + number(50) + ",,东县", "2022," + number(90) + ",,东县"});
    const std::string plain = plainly(sample);
    if (plain == "general") continue;
    ++decided;
    REQUIRE(plain ==
            std::string(
                code_of(judge_due(sample.data("东县"), sample.indicator().targets.back()).status)));
  }
  CHECK(decided > 1400);
}

}  // namespace
}  // namespace planmeter::plain_target_test
