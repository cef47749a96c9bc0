// SPDX-License-Identifier: MIT
// The ledger against the plan it carries out: whether its year's standards and the plan's targets
// go together.
#pragma once

#include "core/diagnostic.h"
#include "core/inputs.h"
#include "core/observations.h"
#include "core/plan.h"

namespace planmeter {

/// Notes, each with both clauses: a standard and a target of the same year that agree (a warning
/// where they do not), or agree in number and not in definition; what an increment and a level
/// together say of the year before; a year's standard against its part of a total.
void check_ledger_arithmetic(const Plan& plan, Diagnostics& findings);

/// A warning for each standard where what was reported as new and the difference of the two levels
/// lie on different sides of the bound.
void check_ledger_data(const Plan& plan, const Ledger& printed, const Observations& observations,
                       const Inputs& inputs, Diagnostics& findings);

}  // namespace planmeter
