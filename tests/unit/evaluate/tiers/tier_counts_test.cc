// SPDX-License-Identifier: MIT
// Counts of counties over all ways to place them, checked by hand.
#include "evaluate/tiers/tier_counts.h"

#include <doctest/doctest.h>

#include <string>

namespace planmeter::tier_counts_test {
namespace {

/// `known-possible` of each class.
std::string each(const TierCounts& counts, int classes) {
  std::string all;
  for (int tier = 0; tier < classes; ++tier) {
    const CountRange range = counts.count({tier, tier});
    all +=
        (tier == 0 ? "" : " ") + std::to_string(range.known) + "-" + std::to_string(range.possible);
  }
  return all;
}

TierCounts placed(int classes, const std::vector<ClassSpan>& counties) {
  TierCounts counts(classes);
  for (const ClassSpan& county : counties) counts.add_county(county);
  return counts;
}

TEST_CASE("tier_counts: a county may be in any class it is not kept from") {
  CHECK(each(placed(3, {{0, 0}, {0, 1}, {0, 2}}), 3) == "1-3 0-2 0-1");
  CHECK(each(placed(3, {}), 3) == "0-0 0-0 0-0");
  CHECK(each(placed(1, {{0, 0}, {0, 0}}), 1) == "2-2");
}

TEST_CASE("tier_counts: neighbouring classes together are surer than each alone") {
  const TierCounts counts = placed(3, {{0, 1}, {0, 1}, {1, 2}});
  CHECK(each(counts, 3) == "0-2 0-3 0-1");
  CHECK(counts.count({0, 1}).known == 2);
  CHECK(counts.count({0, 1}).possible == 3);
  CHECK(counts.count({0, 2}).exact());
}

TEST_CASE("tier_counts: totals leave the rest to the other classes") {
  TierCounts counts = placed(3, {{0, 0}, {0, 2}, {0, 2}, {0, 2}});
  counts.set_total(0, {2, 2});
  CHECK(each(counts, 3) == "2-2 0-2 0-2");
  counts.set_total(2, {0, 0});
  CHECK(each(counts, 3) == "2-2 2-2 0-0");
  CHECK_FALSE(counts.contradictory());
}

TEST_CASE("tier_counts: a full class pushes counties on to the next") {
  // Three counties in A or B and one anywhere; only one fits A, so two are in B.
  TierCounts counts = placed(3, {{0, 1}, {0, 1}, {0, 1}, {0, 2}});
  counts.set_total(0, {1, 1});
  CHECK(each(counts, 3) == "1-1 2-3 0-1");
}

TEST_CASE("tier_counts: a total with one end open") {
  TierCounts counts = placed(3, {{0, 2}, {0, 2}, {0, 2}});
  counts.set_total(0, {2, {}});
  CHECK(each(counts, 3) == "2-3 0-1 0-1");
  counts.set_total(2, {0, 0});
  CHECK(each(counts, 3) == "2-3 0-1 0-0");
}

TEST_CASE("tier_counts: what cannot be") {
  TierCounts fewer = placed(2, {{0, 0}, {0, 0}, {1, 1}});
  fewer.set_total(0, {1, 1});
  CHECK(fewer.contradictory());  // two are named, the total is one
  TierCounts more = placed(2, {{0, 0}, {1, 1}, {1, 1}});
  more.set_total(0, {2, 2});
  CHECK(more.contradictory());  // only one can be
  TierCounts sum = placed(2, {{0, 1}, {0, 1}});
  sum.set_total(0, {1, 1});
  CHECK_FALSE(sum.contradictory());
  sum.set_total(1, {0, 0});
  CHECK(sum.contradictory());  // 1 + 0 is not 2
  sum.set_total(1, {2, 2});
  CHECK(sum.contradictory());  // nor is 1 + 2
}

TEST_CASE("tier_counts: what the totals leave of a county's classes") {
  const auto left = [](const TierCounts& counts, ClassSpan possible) {
    const ClassSpan span = counts.left_of(possible);
    return std::to_string(span.best) + "-" + std::to_string(span.worst);
  };
  TierCounts counts = placed(3, {{0, 0}, {0, 2}, {0, 2}, {1, 2}});
  CHECK(left(counts, {0, 2}) == "0-2");
  counts.set_total(2, {0, 0});
  CHECK(left(counts, {0, 2}) == "0-1");  // nobody is in the last
  CHECK(left(counts, {1, 2}) == "1-1");
  counts.set_total(0, {1, 1});
  CHECK(left(counts, {0, 2}) == "1-1");  // the first is full
  CHECK(left(counts, {0, 0}) == "0-0");
  // Nobody is in the middle: both ends stay open.
  TierCounts ends = placed(3, {{0, 2}, {0, 2}});
  ends.set_total(1, {0, 0});
  CHECK(left(ends, {0, 2}) == "0-2");
  ends.set_total(0, {5, 5});
  CHECK(left(ends, {0, 2}) == "0-2");  // nothing fits: as it was
}

}  // namespace
}  // namespace planmeter::tier_counts_test
