// SPDX-License-Identifier: MIT
// The `groupings:` section: how the document sums its aims up beside the groups of its indicators.
#pragma once

#include <span>

#include "load/plan/plan_map.h"
#include "load/plan/plan_names.h"

namespace planmeter {

/// `plan` needs its groups and indicators. What a part holds is in the plan's order, each once.
std::span<const Grouping> read_groupings(const PlanReading& reading, const PlanMap& file,
                                         const Plan& plan, const PlanNames& names);

}  // namespace planmeter
