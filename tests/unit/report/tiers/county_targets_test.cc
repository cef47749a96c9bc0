// SPDX-License-Identifier: MIT
// Who has to climb before a count is reached.
#include "report/tiers/county_targets.h"

#include "tiers_sample.h"

namespace planmeter::county_targets_test {
namespace {

using sample::TierSample;

std::string lines(const TierSample& sample, Language language = Language::zh) {
  std::string all;
  const TierYear year = sample.year(2025);
  for (const std::string& line : ladder_lines(sample.plan(), year, language)) all += line + "\n";
  return all;
}

const std::string three_of_b =
    "[{year: 2025, class: A, at_least: 1}, {year: 2025, class: B, or_better: true, at_least: 3}]";

TEST_CASE("ladder_lines: as many of the nearest as are wanting, with those that tie the last") {
  const TierSample sample(
      5,
      {"tier_score,县1,2025,80", "tier_score,县2,2025,59.5", "tier_score,县3,2025,40",
       "tier_score,县4,2025,55", "tier_score,县5,2025,55"},
      three_of_b);
  // A: 1 of 1. B or better: 1 of 3, so two are wanting; 60 - 59.5 = 0.5, 60 - 55 = 5 twice.
  CHECK(lines(sample) ==
        "2025年“B类及以上”目标为3个，还差2个；按得分最接近的是：县2（差0.5分）、县4（差5分）、县5（"
        "差5分）。\n");
  CHECK(lines(sample, Language::en) ==
        "2025: B or better in 3 counties, 2 wanting; nearest by score: County 2 (0.5 short), "
        "County 4 (5 short), County 5 (5 short).\n");
}

TEST_CASE(
    "ladder_lines: nothing where all is reached or the count is open; no names without scores") {
  CHECK(lines(TierSample(
                  3, {"tier_score,县1,2025,90", "tier_score,县2,2025,60", "tier_score,县3,2025,60"},
                  three_of_b))
            .empty());
  CHECK(lines(TierSample(3, {"tier_score,县1,2025,90"}, three_of_b)).empty());
  CHECK(
      lines(TierSample(4, {"tier_count_a,,2025,1", "tier_count_b,,2025,1", "tier_count_c,,2025,2"},
                       three_of_b)) == "2025年“B类及以上”目标为3个，还差1个。\n");
}

TEST_CASE("evaluate_tiers: a county's own targets, those due or its next") {
  const std::string own =
      "[{year: 2023, class: B, or_better: true, county: 县1}, "
      "{year: 2025, class: A, or_better: true, county: 县1}, "
      "{year: 2025, class: B, or_better: true, county: County 2}]";
  const auto results = [&own](int year, const std::vector<std::string>& rows) {
    const TierSample sample(2, rows, own);
    std::string all;
    for (const CountyTargetResult& result : sample.year(year).county_targets) {
      all += std::to_string(result.target->county + 1) + " " + std::to_string(result.target->year) +
             " " + std::string(result.target->tier) + " " +
             std::string(code_of(result.verdict.status)) + "; ";
    }
    return all;
  };
  CHECK(results(2023, {"tier_score,县1,2023,59.9", "tier_score,县2,2023,60"}) ==
        "1 2023 B missed; 2 2025 B met_early; ");
  CHECK(results(2024, {"tier_score,县1,2024,79.9", "tier_score,县2,2024,59"}) ==
        "1 2025 A not_due; 2 2025 B not_due; ");
  // The totals leave no C.
  CHECK(results(2025, {"tier_score,县1,2025,80", "tier_count_c,,2025,0"}) ==
        "1 2025 A met; 2 2025 B met; ");
  CHECK(results(2025, {"tier_score,县1,2025,>=70"}) == "1 2025 A undetermined; 2 2025 B no_data; ");
}

}  // namespace
}  // namespace planmeter::county_targets_test
