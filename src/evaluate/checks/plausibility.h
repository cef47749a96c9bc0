// SPDX-License-Identifier: MIT
// Values that are possible and hardly true: what a second pair of eyes would ask about.
#pragma once

#include "core/diagnostic.h"
#include "core/inputs.h"
#include "core/observations.h"
#include "core/plan.h"

namespace planmeter {

/// Warnings, in every area, of whole years' exact values: a share over 100 per cent; a level at or
/// below half of last year's; a value of two digits and more that is last year's to the digit,
/// unless it rests at 100 per cent, at its limit or at the number of a target; a value about 10,000
/// times (5,000 to 20,000) the newest one before, or a part of it so small, which is 万元 taken for
/// 亿元; a share about 100 times (50 to 200) the newest one before, or else the next target, or 10
/// times (8 to 12.5) last year's, or so small a part; a part above its whole. Last year's may be
/// the plan's baseline.
void check_plausibility(const Plan& plan, const Observations& observations, const Inputs& inputs,
                        Diagnostics& findings);

}  // namespace planmeter
