// SPDX-License-Identifier: MIT
// Targets of areas against that of the whole they are parts of.
#pragma once

#include "core/diagnostic.h"
#include "core/plan.h"

namespace planmeter {

/// Warns where every area has a target of a stock or flow and all of them together do not assure
/// the whole's of the same year: floors that add up to less, ceilings to more. That parts ask for
/// more than the whole is nothing to warn of. The areas are those that the plan lists, else all
/// that its targets name.
void check_plan_parts(const Plan& plan, Diagnostics& findings);

}  // namespace planmeter
