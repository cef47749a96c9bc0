// SPDX-License-Identifier: MIT
// How the years of a target of every year (`year: every`) went: such a target has no path, and each
// year is judged by itself.
#pragma once

#include <span>
#include <vector>

#include "evaluate/verdict/compliance.h"

namespace planmeter {

/// The years of one target that are due, no later than the year asked about and over by the day.
struct YearsOfEvery {
  std::vector<const TargetResult*> due;  // by year

  int count(Status status) const;
  /// Neither met nor missed: undetermined or without data.
  int unknown() const;
};

/// Of the target that `one` is a year of, among the results of its indicator. None due where it is
/// no target of every year.
YearsOfEvery years_of_every(std::span<const TargetResult> targets, const Target& one,
                            const Question& question);

}  // namespace planmeter
