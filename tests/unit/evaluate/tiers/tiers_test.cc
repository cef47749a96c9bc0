// SPDX-License-Identifier: MIT
// County classes of a year: thresholds, intervals, targets, moves.
#include "evaluate/tiers/tiers.h"

#include "tiers_sample.h"

namespace planmeter::tiers_test {
namespace {

using sample::counts;
using sample::targets;
using sample::TierSample;

/// The class of a county by its score.
std::string tier_of(const std::string& score) {
  const TierSample one(1, {"tier_score,县1,2023," + score});
  const TierYear year = one.year(2023);
  if (!year.counties[0].tier) return "?";
  return std::string(one.plan().tiers.classes[static_cast<std::size_t>(*year.counties[0].tier)].id);
}

std::vector<std::string> named(int first, int last, const std::string& tier, int year) {
  std::vector<std::string> rows;
  for (int i = first; i <= last; ++i) {
    rows.push_back("tier,县" + std::to_string(i) + "," + std::to_string(year) + "," + tier);
  }
  return rows;
}

std::string text(const std::optional<Rational>& distance) {
  return distance ? distance->to_text() : "-";
}

std::string moves(const TierYear& year) {
  std::string all;
  for (const CountyTier& county : year.counties) {
    if (!county.move) all += "?";
    if (county.move == Move::promotion) all += "+";
    if (county.move == Move::demotion) all += "-";
    if (county.move == Move::same) all += "=";
  }
  return all;
}

TEST_CASE("tiers: a class begins at its lower end") {
  CHECK(tier_of("100") == "A");
  CHECK(tier_of("80") == "A");
  CHECK(tier_of("79.99") == "B");
  CHECK(tier_of("79.9999999999999999999999999999") == "B");
  CHECK(tier_of("60") == "B");
  CHECK(tier_of("59.99") == "C");
  CHECK(tier_of("0") == "C");
}

TEST_CASE("tiers: a bound of a score decides what it decides") {
  CHECK(tier_of(">=80") == "A");
  CHECK(tier_of(">=79") == "?");
  CHECK(tier_of("<60") == "C");
  CHECK(tier_of("<=60") == "?");
  CHECK(tier_of("约90") == "?");
  // At least 60 is B or better, below 80 B or worse.
  CHECK(counts(TierSample(1, {"tier_score,县1,2023,>=60"}).year(2023)) == "0-1 0-1 0");
  CHECK(counts(TierSample(1, {"tier_score,县1,2023,<80"}).year(2023)) == "0 0-1 0-1");
  CHECK(counts(TierSample(1, {"tier_score,县1,2023,<=80"}).year(2023)) == "0-1 0-1 0-1");
}

TEST_CASE("tiers: A 10 and C 0 of 18 decide all, and ten went beyond B") {
  const TierSample sample(18, {"tier_count_a,,2025,10", "tier_count_c,,2025,0"});
  const TierYear year = sample.year(2025);
  CHECK(counts(year) == "10 8 0");
  CHECK(targets(year) == "A 10 met; B 18 met; B 18 met, literally 8 missed");
  CHECK(sample::text(year.targets[2].beyond) == "10");
  CHECK_FALSE(year.contradictory);
}

TEST_CASE("tiers: C can cause a majority to be missed") {
  const TierSample nine(18, {"tier_count_a,,2025,0", "tier_count_c,,2025,9"});
  CHECK(targets(nine.year(2025)) == "A 0 missed; B 9 missed; B 9 missed, literally 9 missed");
  const TierSample ten(18, {"tier_count_a,,2025,0", "tier_count_c,,2025,8"});
  CHECK(targets(ten.year(2025)) == "A 0 missed; B 10 missed; B 10 met, literally 10 met");
}

TEST_CASE("tiers: four A of eighteen decide A and leave the rest open") {
  const TierSample sample(18, named(1, 4, "A", 2023));
  const TierYear year = sample.year(2023);
  CHECK(counts(year) == "4-18 0-14 0-14");
  CHECK(targets(year) ==
        "A 4-18 met_early; B 4-18 undetermined; B 4-18 undetermined, literally 0-14 undetermined");
  CHECK(year.targets[1].verdict.reason == Reason::bound_insufficient);
}

TEST_CASE("tiers: a total beside names") {
  // Seven B in all, one of them named; a C is named: A has at most 10.
  const TierSample sample(18, {"tier_count_b,,2020,7", "tier,县1,2020,B", "tier,县2,2020,C"});
  CHECK(counts(sample.year(2020)) == "0-10 7 1-11");
}

TEST_CASE("tiers: numbers set class by class add up") {
  const std::string ledger =
      "[{year: 2022, class: A, at_least: 3}, {year: 2022, class: B, at_least: 9}]";
  const TierSample more(18, {"tier_count_a,,2022,4", "tier_count_b,,2022,8"}, ledger);
  CHECK(targets(more.year(2022)) == "A 4 met; B 12 met, literally 8 missed");
  CHECK(more.year(2022).targets[1].bound == Decimal(12));
  const TierSample fewer(18, {"tier_count_a,,2022,2", "tier_count_b,,2022,9"}, ledger);
  CHECK(targets(fewer.year(2022)) == "A 2 missed; B 11 missed, literally 9 met");
}

TEST_CASE("tiers: without anything of the year") {
  const TierSample sample(18, named(1, 4, "A", 2023));
  CHECK(counts(sample.year(2025)) == "0-18 0-18 0-18");
  CHECK(targets(sample.year(2025)) == "A 0-18 no_data; B 0-18 no_data; B 0-18 no_data");
  CHECK(targets(sample.year(2024)) == "A 0-18 not_due; B 0-18 not_due; B 0-18 not_due");
  CHECK_FALSE(sample.year(2024).observed);
}

TEST_CASE("tiers: preliminary figures are said to be so") {
  const TierSample sample(4, {"tier_count_a,,2025,4,preliminary"});
  CHECK(sample.year(2025).targets[0].verdict == Verdict{Status::met, Reason::preliminary});
}

TEST_CASE("tiers: an estimate or another definition is no evaluation") {
  const TierSample sample(
      2, {"tier_count_a,,2022,约2", "tier,县1,2023,A,other_definition", "tier,县1,2021,B"});
  CHECK(evaluated_tier_years(sample.plan(), sample.observations) == std::vector<int>{2021});
  CHECK_FALSE(sample.year(2023).observed);
}

TEST_CASE("tiers: moves are against the evaluated year before, whichever it is") {
  const TierSample sample(5, {"tier,县1,2021,C", "tier,县2,2021,B", "tier,县3,2021,B",
                              "tier,县4,2021,A", "tier,县1,2023,B", "tier,县2,2023,A",
                              "tier_score,县3,2023,59.99", "tier,县4,2023,A", "tier,县5,2023,A"});
  const TierYear year = sample.year(2023);
  REQUIRE(year.previous_year == 2021);
  CHECK(moves(year) == "++-=?");
  std::string table;
  for (const TierMove& move : year.moves) {
    table += std::to_string(move.from) + ">" + std::to_string(move.to) + ":" +
             std::to_string(move.count) + " ";
  }
  CHECK(table == "0>0:1 1>0:1 1>2:1 2>1:1 ");
  CHECK_FALSE(sample.year(2021).previous_year.has_value());
}

TEST_CASE("tiers: distances and ranks of scores") {
  const TierSample sample(
      5, {"tier_score,县1,2023,79.99", "tier_score,县2,2023,80", "tier_score,县3,2023,59.99",
          "tier_score,县4,2023,79.99", "tier,县5,2023,A"});
  const TierYear year = sample.year(2023);
  std::string all;
  for (const CountyTier& county : year.counties) {
    all += std::to_string(county.rank.value_or(0)) + " " + text(county.to_next) + " " +
           text(county.to_lower) + "\n";
  }
  CHECK(all ==
        "2 0.01 19.99\n"
        "1 - 0\n"
        "4 0.01 -\n"
        "2 0.01 19.99\n"
        "0 - -\n");
}

TEST_CASE("tiers: five classes need no code") {
  const TierSample sample(
      4,
      {"tier_score,县1,2023,95", "tier_score,县2,2023,80", "tier_score,县3,2023,59.9",
       "tier_count_e,,2023,1"},
      "[{year: 2023, class: C, or_better: true, at_least: 3}, {year: 2023, class: D, majority: "
      "true}]",
      "[{id: A, from: 90}, {id: B, from: 80}, {id: C, from: 70}, {id: D, from: 60}, {id: E}]");
  // 59.9 is the one E; the fourth county is in A to D.
  const TierYear year = sample.year(2023);
  CHECK(counts(year) == "1-2 1-2 0-1 0-1 1");
  CHECK(targets(year) == "C 2-3 undetermined; D 3 met, literally 0-1 missed");
}

TEST_CASE("tiers: a province of 167 counties") {
  std::vector<std::string> rows = named(1, 83, "B", 2025);
  const TierSample half(167, rows, "[{year: 2025, class: B, majority: true}]");
  CHECK(targets(half.year(2025)) == "B 83-167 undetermined, literally 83-167 undetermined");
  rows.push_back("tier,县84,2025,B");
  const TierSample more(167, rows, "[{year: 2025, class: B, majority: true}]");
  CHECK(targets(more.year(2025)) == "B 84-167 met, literally 84-167 met");
}

}  // namespace
}  // namespace planmeter::tiers_test
