// SPDX-License-Identifier: MIT
// What a plan may say and hardly means.
#pragma once

#include "core/diagnostic.h"
#include "core/plan.h"

namespace planmeter {

/// Warnings of targets and of the ledger's standards whose verdicts would hardly be what was meant:
/// a cumulative fall of yearly rates that are not said to be falls; a floor under a place in a
/// ranking; per cents of growth of what is in per cent itself; a comparison that its words turn
/// round.
void check_demands(const Plan& plan, Diagnostics& findings);

/// The same, and: a total that does not begin at the base year; a baseline not before the target's
/// year; a target after the plan's period.
void check_plan_plausibility(const Plan& plan, Diagnostics& findings);

}  // namespace planmeter
