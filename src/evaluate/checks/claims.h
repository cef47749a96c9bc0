// SPDX-License-Identifier: MIT
// Growth that the document states about the past, computed anew.
#pragma once

#include <optional>
#include <vector>

#include "core/plan.h"
#include "core/rational.h"

namespace planmeter {

/// The average rates a year, plain numbers, of two numbers of steps.
struct RateInterval {
  int fewest_steps = 0;
  int most_steps = 0;
  Rational low;  // over the most steps
  Rational high;
};

/// Without a positive start and end all figures are absent: nothing grows from 0 by a rate.
struct ClaimResult {
  const Claim* claim = nullptr;
  std::optional<Rational> multiple;
  std::optional<int> steps;              // where both years are given
  std::optional<Rational> rate;          // the average a year over these
  std::optional<RateInterval> interval;  // where the first year is not given
  /// In the stated kind; without one the average rate in per cent, else the change in per cent.
  std::optional<Rational> computed;
  ClaimKind kind = ClaimKind::none;  // of `computed`
  /// Whether the computed figure is within the rounding of the stated one; absent without either.
  std::optional<bool> agrees;
};

ClaimResult evaluate_claim(const Claim& claim);
std::vector<ClaimResult> evaluate_claims(const Plan& plan);

}  // namespace planmeter
