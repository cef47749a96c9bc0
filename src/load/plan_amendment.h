// SPDX-License-Identifier: MIT
// The section `amendments` of a plan file: dated changes of its own targets and baselines.
#pragma once

#include <span>

#include "core/plan.h"
#include "load/plan_map.h"

namespace planmeter {

/// By date, then as written; each with what held before it. `plan` needs its date, baseline year
/// and indicators.
std::span<const Amendment> read_amendments(const PlanReading& reading, const PlanMap& file,
                                           const Plan& plan);

}  // namespace planmeter
