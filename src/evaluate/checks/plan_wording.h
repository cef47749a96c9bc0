// SPDX-License-Identifier: MIT
// What the words of a target say against the form it was given.
#pragma once

#include "core/diagnostic.h"
#include "core/observations.h"
#include "core/plan.h"

namespace planmeter {

/// A warning where the words of a target on a level, its wording or else the indicator's Chinese
/// name, say a ceiling (不高于, …以内) and it is a floor, or the other way round. Words that say
/// both, or a fall (下降10%以上), are left alone, and so are places in a ranking (前5位以上).
void check_wording_direction(const Plan& plan, const Indicator& indicator, const Target& target,
                             Diagnostics& findings);

/// Whether that warning is given.
bool is_worded_against(const Indicator& indicator, const Target& target);

/// Notes of levels that are to be kept by their words (保持, 稳定在, 控制在) and, without a base in
/// the plan or the data, are not held against the years before: once for each indicator.
void check_kept_levels(const Plan& plan, const Observations& observations, Diagnostics& findings);

}  // namespace planmeter
