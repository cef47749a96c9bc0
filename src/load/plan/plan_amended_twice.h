// SPDX-License-Identifier: MIT
// Whether amendments leave two targets of one kind for one year.
#pragma once

#include <map>
#include <span>
#include <utility>

#include "load/plan/plan_map.h"

namespace planmeter {

/// Of an indicator and its target, both by their positions, the amendment that holds last; of an
/// indicator and -1 that of its baseline.
using NewestAmendments = std::map<std::pair<int, int>, const Amendment*>;

/// Reports targets that are of one kind once all amendments are in force, each at the amendment
/// that made it so, the newest of those of one kind first; what the plan prints twice is not
/// reported again. `amendments` are in the order of their days.
void report_repeated_targets(const PlanReading& reading, const Plan& plan,
                             std::span<const Amendment> amendments, const NewestAmendments& newest);

}  // namespace planmeter
