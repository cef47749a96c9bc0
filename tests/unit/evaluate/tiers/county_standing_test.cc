// SPDX-License-Identifier: MIT
// Counties held to classes: by their own class or score, by the totals, before and after the due
// year.
#include "evaluate/tiers/county_standing.h"

#include "tiers_sample.h"

namespace planmeter::county_standing_test {
namespace {

using sample::plan_targets;
using sample::TierSample;

/// `A: 县1 met, 县2 no_data not_published; B: …`.
std::string standing(const TierSample& sample, int year) {
  const TierYear evaluated = sample.year(year);
  CountyQuestion asked;
  for (const County& county : sample.plan().tiers.counties) asked.counties.push_back(&county);
  asked.each = true;
  const CountyStanding standing =
      judge_counties(sample.plan(), sample.observations, evaluated, asked);
  std::string all;
  int tier = -1;
  int judged = 0;
  for (const CountyResult& result : standing.each) {
    if (result.tier != tier) {
      tier = result.tier;
      const std::string_view id = sample.plan().tiers.classes[static_cast<std::size_t>(tier)].id;
      all += (all.empty() ? "" : "; ") + std::string(id) + ":";
    } else {
      all += ",";
    }
    const std::string_view reason = code_of(result.verdict.reason);
    all += " " + std::string(code_of(result.verdict.status)) + (reason.empty() ? "" : " ") +
           std::string(reason);
    ++judged;
  }
  int counted = 0;
  for (const ClassCounts& counts : standing.counts) {
    for (const int count : counts.counts) counted += count;
    CHECK(counts.areas == static_cast<int>(asked.counties.size()));
  }
  CHECK(counted == judged);
  return all;
}

TEST_CASE("county_standing: by score, class and bound") {
  const TierSample sample(4, {"tier_score,县1,2025,80", "tier,县2,2025,B",
                              "tier_score,县3,2025,>=70", "tier_score,县4,2025,79.99,preliminary"});
  CHECK(standing(sample, 2025) ==
        "A: met, missed, undetermined bound_insufficient, missed preliminary; "
        "B: met, met, met, met preliminary");
}

TEST_CASE("county_standing: a county that nobody named is decided where the totals decide it") {
  const TierSample open(2, {"tier_count_c,,2025,0"});
  CHECK(standing(open, 2025) == "A: no_data not_published, no_data not_published; B: met, met");
  const TierSample full(3, {"tier,县1,2025,A", "tier_count_a,,2025,1,preliminary"});
  CHECK(standing(full, 2025) ==
        "A: met, missed preliminary, missed preliminary; "
        "B: met, no_data not_published, no_data not_published");
}

TEST_CASE("county_standing: before the due year a county is early or not due") {
  const TierSample sample(3, {"tier,县1,2023,A", "tier,县2,2023,C,preliminary"});
  CHECK(standing(sample, 2023) == "A: met_early, not_due, not_due; B: met_early, not_due, not_due");
}

TEST_CASE("county_standing: without a target on a class no county is held to it") {
  const TierSample sample(1, {"tier,县1,2025,A"}, "[{year: 2025, class: A, at_least: 1}]");
  CHECK(standing(sample, 2025) == "A: met; B: no_target");
}

TEST_CASE("county_standing: some counties, judged by what is known of all") {
  const TierSample sample(3, {"tier,县1,2025,A", "tier_count_a,,2025,1"});
  const TierYear year = sample.year(2025);
  CountyQuestion asked;
  asked.counties = {&sample.plan().tiers.counties[2]};
  const CountyStanding some = judge_counties(sample.plan(), sample.observations, year, asked);
  REQUIRE(some.counts.size() == 2);
  CHECK(some.counts[0].areas == 1);
  CHECK(some.counts[0].count(Status::missed) == 1);
  CHECK(some.each.empty());
}

}  // namespace
}  // namespace planmeter::county_standing_test
