// SPDX-License-Identifier: MIT
// Bounds that no figure could be held against.
#pragma once

#include <optional>

#include "load/plan/plan_map.h"

namespace planmeter {

/// Whether the bound of a target or a standard can mean something; reports one that cannot, at
/// `map`. What grows or falls by a rate is counted from above zero and does not get below it, so a
/// multiple below 0 and a rate below -100 % (as a fall, above 100 %) are refused, and what every
/// amount or none fulfils: a floor at nothing itself, and less than nothing. A place in a list
/// before the first likewise. `falls`: the yearly rates say by how much it fell.
///
/// To be asked once an `about` with a direction is turned to its bad side. A share, a level, a
/// change and the fall of a level may be below zero: a deficit, or emissions that sinks outweigh.
bool check_bound_meaning(const PlanReading& reading, const PlanMap& map,
                         std::optional<Measure> measure, bool falls, const Target& target);

}  // namespace planmeter
