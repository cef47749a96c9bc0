// SPDX-License-Identifier: MIT
// What is not reached, and what may not be or may not stand, though it is: a reading of the
// standing, no status.
#pragma once

#include <optional>
#include <vector>

#include "evaluate/verdict/compliance.h"
#include "evaluate/verdict/describe.h"

namespace planmeter {

enum class RiskKind {
  missed,
  behind,
  below_path_though_met,
  above_path_though_missed,
  pace,        // met or on track, and a year must bring more from here than it did so far
  near_bound,  // reported and computed on different sides of a target
  within_rounding,
  expired,  // past its last target, which was not met
};

/// `ratio`: of a pace, what a year must bring against what it brought since the base; nothing of
/// others, and where nothing went the wanted way so far.
struct Risk {
  RiskKind kind = RiskKind::missed;
  Figure ratio;
};

/// The risks of one result in the order of the kinds; `data` are its area's, `figures` its own, and
/// so is whether its verdict is within rounding.
std::vector<Risk> risks_of(const AreaData& data, const IndicatorResult& result,
                           const IndicatorFigures& figures, bool within_rounding,
                           const Question& question);

/// A target of the year asked about that a reported and a computed figure lie on different sides
/// of.
struct BetweenFigures {
  const Target* target = nullptr;
  Observation reported;
  Rational computed;
};
std::optional<BetweenFigures> between_figures(const AreaData& data, const IndicatorResult& result,
                                              int year);

/// The year that what a year brought so far is counted from: the base of the track shown.
int first_year_of_pace(const Plan& plan, const IndicatorResult& result, int year);

}  // namespace planmeter
