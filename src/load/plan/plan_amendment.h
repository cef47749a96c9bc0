// SPDX-License-Identifier: MIT
// The section `amendments` of a plan file: dated changes of its own targets and baselines.
#pragma once

#include <span>
#include <vector>

#include "core/plan.h"
#include "load/plan/plan_map.h"

namespace planmeter {

/// By date, then as written; each with what held before it. `plan` needs its date, baseline year
/// and indicators. `measured`: of which subjects the measure was understood.
std::span<const Amendment> read_amendments(const PlanReading& reading, const PlanMap& file,
                                           const Plan& plan, const std::vector<bool>& measured);

}  // namespace planmeter
