// SPDX-License-Identifier: MIT
// How many counties can be in some classes, as far as counties and published totals go.
#pragma once

#include <optional>
#include <vector>

namespace planmeter {

/// At least `known` and at most `possible` counties; the same number where all is known.
struct CountRange {
  int known = 0;
  int possible = 0;

  bool exact() const { return known == possible; }
};

/// Neighbouring classes, both ends included. Classes are positions in the plan's, 0 the best.
struct ClassSpan {
  int best = 0;
  int worst = 0;

  bool certain() const { return best == worst; }
};

/// What a published total says of a class.
struct TotalBounds {
  int least = 0;
  std::optional<int> most;  // nothing where the total sets no upper end
};

/// A year's knowledge: the classes each county can be in, and the bounds of each class's number.
class TierCounts {
 public:
  explicit TierCounts(int classes);

  void add_county(ClassSpan possible);
  void set_total(int tier, const TotalBounds& total);

  int counties() const { return counties_; }
  /// Whether no way to place the counties fits the totals.
  bool contradictory() const;
  /// The counties in the classes of `span`, over all ways to place them; meaningless where nothing
  /// fits.
  CountRange count(ClassSpan span) const;
  /// From the best to the worst class that a county with these possible classes, one of those
  /// added, is in over all ways to place the counties; `possible` itself where nothing fits.
  ClassSpan left_of(ClassSpan possible) const;

 private:
  int least_within(const std::vector<bool>& wanted) const;

  int counties_ = 0;
  std::vector<TotalBounds> totals_;
  /// Counties by the best and the worst class they can be in.
  std::vector<std::vector<int>> placed_;
};

}  // namespace planmeter
