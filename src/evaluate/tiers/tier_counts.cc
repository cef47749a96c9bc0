// SPDX-License-Identifier: MIT
// The fewest counties some classes can hold: what must be there because it fits nowhere else.
#include "evaluate/tiers/tier_counts.h"

#include <algorithm>

namespace planmeter {

TierCounts::TierCounts(int classes)
    : totals_(static_cast<std::size_t>(classes)),
      placed_(totals_.size(), std::vector<int>(totals_.size())) {}

void TierCounts::add_county(ClassSpan possible) {
  ++counties_;
  ++placed_[static_cast<std::size_t>(possible.best)][static_cast<std::size_t>(possible.worst)];
}

void TierCounts::set_total(int tier, const TotalBounds& total) {
  totals_[static_cast<std::size_t>(tier)] = total;
}

/// For any set of classes: the counties that can be nowhere outside it are in it, and those that do
/// not fit under the totals of its other classes are in the wanted ones; a wanted class left out of
/// the set still has the least its total says. The largest such sum is reached (it is the minimal
/// cut of placing counties into classes). A county's classes are neighbours, so a set counts
/// run by run: best[end] is the largest sum over the classes before `end`, none left open.
int TierCounts::least_within(const std::vector<bool>& wanted) const {
  const std::size_t classes = totals_.size();
  std::vector<int> best(classes + 1, -counties_);
  std::vector<int> after_gap(classes + 1);  // the sum before a run that begins there
  int largest = 0;
  for (std::size_t begin = 0; begin <= classes; ++begin) {
    if (begin > 0) {
      const int skipped = wanted[begin - 1] ? totals_[begin - 1].least : 0;
      after_gap[begin] = std::max(after_gap[begin - 1], best[begin - 1]) + skipped;
    }
    largest = std::max(after_gap[begin], best[begin]);
    int within = 0;
    int overflow = 0;
    for (std::size_t end = begin; end < classes; ++end) {
      if (!wanted[end]) {
        if (!totals_[end].most) break;
        overflow += *totals_[end].most;
      }
      for (std::size_t from = begin; from <= end; ++from) within += placed_[from][end];
      best[end + 1] = std::max(best[end + 1], after_gap[begin] + within - overflow);
    }
  }
  return largest;
}

bool TierCounts::contradictory() const {
  const std::vector<bool> all(totals_.size(), true);
  const std::vector<bool> none(totals_.size(), false);
  return least_within(all) > counties_ || least_within(none) > 0;
}

CountRange TierCounts::count(ClassSpan span) const {
  std::vector<bool> inside(totals_.size());
  for (int tier = span.best; tier <= span.worst; ++tier)
    inside[static_cast<std::size_t>(tier)] = true;
  std::vector<bool> outside = inside;
  outside.flip();
  return {least_within(inside), counties_ - least_within(outside)};
}

ClassSpan TierCounts::left_of(ClassSpan possible) const {
  const auto at = [](int tier) { return static_cast<std::size_t>(tier); };
  std::optional<ClassSpan> left;
  for (int tier = possible.best; tier <= possible.worst; ++tier) {
    TierCounts placed = *this;
    --placed.placed_[at(possible.best)][at(possible.worst)];
    ++placed.placed_[at(tier)][at(tier)];
    if (placed.contradictory()) continue;
    left = ClassSpan{left ? left->best : tier, tier};
  }
  return left.value_or(possible);
}

}  // namespace planmeter
