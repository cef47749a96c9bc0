// SPDX-License-Identifier: MIT
// County classes of a year: what is known of each county, counts as intervals, targets, moves.
#pragma once

#include <optional>
#include <vector>

#include "core/observations.h"
#include "core/plan.h"
#include "core/status.h"

namespace planmeter {

/// At least `known` and at most `possible` counties; the same number where all is known.
struct CountRange {
  int known = 0;
  int possible = 0;

  bool exact() const { return known == possible; }
};

enum class Move { promotion, demotion, same };

/// One county in a year. Classes are positions in the plan's classes, 0 the best.
struct CountyTier {
  const County* county = nullptr;
  std::optional<int> tier;
  std::optional<Decimal> score;
  std::optional<int> previous;      // in the last evaluated year before
  std::optional<Move> move;         // nothing unless both are known
  std::optional<Decimal> to_next;   // score missing to the next better class; nothing in the best
  std::optional<Decimal> to_lower;  // score above the class's own lower end; nothing in the last
};

struct TierTargetResult {
  const TierTarget* target = nullptr;
  CountRange count;  // of the class or better
  CountRange literal_count;
  Verdict verdict;
  std::optional<Status>
      literal;  // the class alone, where it is judged differently; nothing for the best class
};

/// Counties that went from one class to another since the previous evaluated year.
struct TierMove {
  int from = 0;
  int to = 0;
  int count = 0;
};

struct TierYear {
  int year = 0;
  std::optional<int> previous_year;  // the last evaluated year before with a county or total
  bool observed = false;             // anything is known of the year
  bool preliminary = false;
  std::vector<CountRange> counts;  // by class
  std::vector<CountyTier> counties;
  std::vector<TierTargetResult> targets;  // due in the year; of a later year where none is due
  std::vector<TierMove> moves;
  /// Totals and named counties that cannot both be true.
  bool contradictory = false;
};

/// The class a score is in.
int tier_of_score(const Tiers& tiers, const Decimal& score);

/// The years with any class, score or total, in order.
std::vector<int> evaluated_tier_years(const Plan& plan, const Observations& observations);

/// The counts of each class in a year, as far as named counties and totals go.
TierYear evaluate_tiers(const Plan& plan, const Observations& observations, int year);

}  // namespace planmeter
