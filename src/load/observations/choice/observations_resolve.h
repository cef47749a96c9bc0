// SPDX-License-Identifier: MIT
// Of several values for one indicator, area and period one counts, or they contradict each other.
#pragma once

#include "core/diagnostic.h"
#include "core/inputs.h"
#include "core/observations.h"
#include "core/plan.h"
#include "load/observations/choice/observations_rows.h"
#include "load/observations/choice/unread_cells.h"

namespace planmeter {

struct ResolvingOptions {
  std::optional<Date> as_of;  // the last day whose publications count; nothing: all do
  const UnreadCells& unread;
};

/// Adds to `builder` the value that counts for each indicator, area and period of `rows`, which it
/// sorts: final beats preliminary beats other_definition, and an exact value beats a bound that it
/// satisfies. Reports values said twice, values that contradict each other, the plan's baselines,
/// or (a county's class and score) one another.
/// Of rows with days of publication the newest of the best status count, on or before `as_of` where
/// that is given; one without a day counts as the first.
void resolve_observations(ObservationRows& rows, const Inputs& places, const Plan& plan,
                          const ResolvingOptions& options, ObservationsBuilder& builder,
                          Diagnostics& diagnostics);

}  // namespace planmeter
