// SPDX-License-Identifier: MIT
// County classes of a year: what is known of each county, counts as intervals, targets, moves.
#pragma once

#include <optional>
#include <vector>

#include "core/observations.h"
#include "core/plan.h"
#include "core/rational.h"
#include "core/result_words.h"
#include "core/status.h"
#include "evaluate/tiers/tier_counts.h"

namespace planmeter {

/// One county in a year. Classes are positions in the plan's classes, 0 the best.
struct CountyTier {
  const County* county = nullptr;
  ClassSpan possible;       // all classes, but where a score's bound leaves fewer
  std::optional<int> tier;  // stated, or that of the score
  std::optional<Decimal> score;
  std::optional<int> rank;           // among the counties with a score
  std::optional<int> previous;       // in the last evaluated year before
  std::optional<Move> move;          // nothing unless both are known
  std::optional<Rational> to_next;   // score missing to the next better class; nothing in the best
  std::optional<Rational> to_lower;  // score above the class's own lower end; nothing in the last
};

struct TierTargetResult {
  const TierTarget* target = nullptr;
  std::optional<Decimal> bound;  // asked of the class or better; nothing for a majority
  CountRange count;              // of the class or better
  CountRange beyond;             // of the better classes alone
  CountRange literal_count;      // of the class alone
  Verdict verdict;
  /// The class alone, held against the target's own number; nothing for the best class, and where
  /// the target says `or better` itself.
  std::optional<Status> literal;
};

/// One county held to a target of its own.
struct CountyTargetResult {
  const CountyTarget* target = nullptr;
  ClassSpan left;  // the classes that the year leaves it
  /// Before the target's year: early, open or not due.
  Verdict verdict;
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
  std::vector<CountRange> counts;    // by class
  std::vector<CountyTier> counties;
  std::vector<TierTargetResult> targets;  // due in the year; of a later year where none is due
  std::vector<CountyTargetResult> county_targets;  // of each county that has any, as `targets`
  std::vector<TierMove> moves;
  /// Whether each count that a target of the plan asks for, of any year, is known or already
  /// enough; without targets, whether anything is observed.
  bool answered = false;
  /// Totals and named counties that cannot both be true.
  bool contradictory = false;
};

/// The class a score is in.
int tier_of_score(const Tiers& tiers, const Decimal& score);

/// The years of which any class, score or total is known, in order.
std::vector<int> evaluated_tier_years(const Plan& plan, const Observations& observations);

/// The counts of each class in a year, as far as named counties and totals go, and the targets held
/// against them.
TierYear evaluate_tiers(const Plan& plan, const Observations& observations, int year);

}  // namespace planmeter
