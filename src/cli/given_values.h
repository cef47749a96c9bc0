// SPDX-License-Identifier: MIT
// The values of `--value`, which stand in for data files.
#pragma once

#include "cli/command.h"
#include "core/observations.h"
#include "core/plan.h"

namespace planmeter {

/// What a row of the indicator would hold, for the year written before the value or `--year`.
/// Throws InputError for a value without a year or one that no row could hold.
Observations given_values(const Call& call, const Plan& plan, const Indicator& indicator);

/// The same findings, those about a given value at its argument: nobody has seen the lines that
/// these were read as.
Diagnostics at_arguments(const Diagnostics& findings);

}  // namespace planmeter
