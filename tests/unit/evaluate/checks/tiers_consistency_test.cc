// SPDX-License-Identifier: MIT
// Totals against counties named.
#include "evaluate/checks/tiers_consistency.h"

#include "tiers_sample.h"

namespace planmeter::tiers_consistency_test {
namespace {

using sample::TierSample;

std::string findings(int counties, const std::vector<std::string>& rows) {
  const TierSample sample(counties, rows);
  Diagnostics found;
  check_tier_totals(sample.plan(), sample.observations, sample.inputs, found);
  return finding_lines(found);
}

TEST_CASE("tiers_consistency: what can be true together") {
  CHECK(findings(3, {"tier_count_a,,2025,1", "tier,县1,2025,A", "tier,县2,2025,B"}) == "");
  CHECK(findings(3, {"tier_count_a,,2025,1", "tier_count_b,,2025,2", "tier_count_c,,2025,0"}) ==
        "");
  CHECK(findings(3, {"tier_count_a,,2025,约1", "tier,县1,2025,A", "tier,县2,2025,A"}) == "");
  CHECK(findings(3, {}) == "");
}

TEST_CASE("tiers_consistency: more named than the total") {
  CHECK(findings(3, {"tier_count_a,,2025,1", "tier,县1,2025,A", "tier,县2,2025,A"}) ==
        "data.csv:2:20 error data-tier-totals 2025|A 1|A 2, B 0, C 0|3\n");
}

TEST_CASE("tiers_consistency: fewer left than the total") {
  CHECK(findings(3, {"tier,县1,2025,C", "tier,县2,2025,C", "tier_count_a,,2025,2"}) ==
        "data.csv:4:20 error data-tier-totals 2025|A 2|A 0, B 0, C 2|3\n");
}

TEST_CASE("tiers_consistency: totals that are not all counties") {
  CHECK(findings(3, {"tier_count_a,,2025,1", "tier_count_b,,2025,1", "tier_count_c,,2025,0"}) ==
        "data.csv:4:20 error data-tier-totals 2025|A 1, B 1, C 0|A 0, B 0, C 0|3\n");
  CHECK(findings(3, {"tier_count_a,,2024,3", "tier_count_b,,2024,1"}) ==
        "data.csv:3:20 error data-tier-totals 2024|A 3, B 1|A 0, B 0, C 0|3\n");
}

TEST_CASE("tiers_consistency: bounds, as they are written") {
  CHECK(findings(3,
                 {"tier_count_c,,2025,<=1", "tier_score,县1,2025,<60", "tier_score,县2,2025,59"}) ==
        "data.csv:2:20 error data-tier-totals 2025|C <=1|A 0, B 0, C 2|3\n");
  // Two counties are known to be in A or B, and only one has room there.
  CHECK(findings(3, {"tier_count_a,,2025,0", "tier_count_b,,2025,1", "tier_score,县1,2025,>=60",
                     "tier_score,县2,2025,>=60"}) ==
        "data.csv:3:20 error data-tier-totals 2025|A 0, B 1|A 0, B 0, C 0|3\n");
}

}  // namespace
}  // namespace planmeter::tiers_consistency_test
