// SPDX-License-Identifier: MIT
// `aliases:` of an indicator or a series: what people call it.
#pragma once

#include <span>

#include "core/diagnostic.h"
#include "core/plan.h"
#include "load/plan/plan_map.h"

namespace planmeter {

/// One text or a list of them. Empty if there are none.
std::span<const Alias> read_aliases(const PlanReading& reading, const PlanMap& owner);

/// Reports each alias that also means something else, or the same by another name.
void check_aliases(const Plan& plan, Diagnostics& diagnostics);

}  // namespace planmeter
