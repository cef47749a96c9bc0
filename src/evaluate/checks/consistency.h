// SPDX-License-Identifier: MIT
// Observations against what other observations say of the same thing.
#pragma once

#include "core/diagnostic.h"
#include "core/inputs.h"
#include "core/observations.h"
#include "core/plan.h"

namespace planmeter {

/// An observed ratio or growth against the one computed from its parts, for the plan's own area: a
/// warning where they differ by more than the observation's rounding (half a unit of its last
/// digit), and always where they stand on different sides of a bound due that year (临界). And
/// years outside the plan, and totals of classes that cannot be.
void check_consistency(const Plan& plan, const Observations& observations, const Inputs& inputs,
                       Diagnostics& findings);

}  // namespace planmeter
