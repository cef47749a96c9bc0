// SPDX-License-Identifier: MIT
// Within the year: what was reached by a month held against what is due by then. A reading, never a
// status; it counts in no summary and in no exit status.
#pragma once

#include <optional>
#include <vector>

#include "core/result_words.h"
#include "evaluate/standing/standing.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// One indicator, in one area, with a figure from January to the end of a month of the year asked
/// about. All numbers are in the indicator's unit.
struct InterimReading {
  const Standing* standing = nullptr;
  Observation latest;  // that of the last such month
  Figure actual;       // absent of a bound or an estimate
  Figure target;       // of the whole year: the target due in it, else the path's value
  Figure due;          // by the end of the month
  std::optional<InterimBasis> basis;  // of `due`
  Figure share;                       // actual / target; of a target above 0
  Figure difference;                  // actual - due
};

/// Nothing where the year's own figure is there, or none of it. What is due, with its basis, is
/// absent of states, of what is asked of every year, of sums over years, and of what is due later
/// without a path: 年度指标，不作序时评价.
std::optional<InterimReading> interim_of(const Standing& standing);

/// Of all rows and their areas, in order.
std::vector<InterimReading> interim_readings(const Standings& standings);

}  // namespace planmeter
