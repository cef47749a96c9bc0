// SPDX-License-Identifier: MIT
// Published totals of county classes against the counties that are named.
#pragma once

#include "core/diagnostic.h"
#include "core/inputs.h"
#include "core/observations.h"
#include "core/plan.h"

namespace planmeter {

/// An error for each evaluation year in which totals and named counties cannot both be true, at a
/// total's line.
void check_tier_totals(const Plan& plan, const Observations& observations, const Inputs& inputs,
                       Diagnostics& findings);

}  // namespace planmeter
