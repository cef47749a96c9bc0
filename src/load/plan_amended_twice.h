// SPDX-License-Identifier: MIT
// Whether amendments leave two targets of one kind for one year.
#pragma once

#include <span>

#include "load/plan_map.h"

namespace planmeter {

/// Reports targets that are of one kind once all amendments are in force, each at the amendment
/// that made it so, the newest of those of one kind first; what the plan prints twice is not
/// reported again. `amendments` are in the order of their days.
void report_repeated_targets(const PlanReading& reading, const Plan& plan,
                             std::span<const Amendment> amendments);

}  // namespace planmeter
