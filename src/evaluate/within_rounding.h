// SPDX-License-Identifier: MIT
// Verdicts that half a unit of the last written digit of the data would turn.
#pragma once

#include <optional>

#include "evaluate/compliance.h"

namespace planmeter {

/// The data with every figure anywhere within half a unit of its last written digit; only the ends
/// of what is measured are to be looked at. What the plan prints, counts, bounds and estimates
/// stay.
AreaData within_half_units(const AreaData& data);

/// Whether a target's verdict would be another if the figures were off by half a unit of their last
/// written digits, all of them to the worse or all to the better side; a figure exactly half a unit
/// off counts. Nothing where the verdict is no decision. `data` are those of the target's area.
std::optional<bool> is_within_rounding(const AreaData& data, const TargetResult& item,
                                       const Question& question);

/// The same of an indicator's own verdict, or that of an area.
std::optional<bool> is_within_rounding(const Plan& plan, const Observations& observations,
                                       const IndicatorResult& result, const Question& question);

}  // namespace planmeter
