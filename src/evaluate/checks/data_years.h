// SPDX-License-Identifier: MIT
// Years of the data that the plan has nothing to say of.
#pragma once

#include "core/diagnostic.h"
#include "core/inputs.h"
#include "core/observations.h"
#include "core/plan.h"

namespace planmeter {

/// A warning for each year of the data after the plan's period and last target, and, where none
/// reaches the baseline year, for the newest of them; at the first value of that year. Earlier
/// years beside others are history, which a plan may quote.
void check_data_years(const Plan& plan, const Observations& observations, const Inputs& inputs,
                      Diagnostics& findings);

/// The same as an error, for the year `newest` alone, which would be judged.
void refuse_data_year(const Plan& plan, const Observations& observations, const Inputs& inputs,
                      int newest, Diagnostics& findings);

}  // namespace planmeter
