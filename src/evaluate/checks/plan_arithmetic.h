// SPDX-License-Identifier: MIT
// The plan's own arithmetic: whether its rates, multiples, years and bases go together.
#pragma once

#include <optional>
#include <vector>

#include "core/diagnostic.h"
#include "core/plan.h"
#include "core/rational.h"

namespace planmeter {

/// What one growth target comes to over its steps.
struct GrowthArithmetic {
  const Indicator* indicator = nullptr;
  const Target* target = nullptr;
  int steps = 0;
  Rational multiple;  // asked for by the target's year
  bool doubles = false;
  Rational least_rate;                     // the constant rate that leads there; a plain number
  std::optional<Rational> one_step_fewer;  // the rate it takes if a step is not counted
};

/// Floors on average growth and multiples, in the plan's order.
std::vector<GrowthArithmetic> growth_arithmetic(const Plan& plan);

/// Warnings: a rate that does not lead to the multiple of the same year; an intermediate target
/// beyond the final one of its track; a baseline already beyond the final target.
void check_plan_arithmetic(const Plan& plan, Diagnostics& findings);

}  // namespace planmeter
