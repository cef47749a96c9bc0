// SPDX-License-Identifier: MIT
// Two deliveries of data for one plan: which figures came, went or became others.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/observations.h"
#include "core/plan.h"

namespace planmeter {

/// A figure that is not the same in both. One of the two is always there.
struct DataChange {
  int subject = 0;        // see core/plan_lookup.h
  std::string_view area;  // empty: the plan's own
  Period period;
  std::optional<Observation> before;
  std::optional<Observation> after;
};

/// By subject as the plan has them, area and period. Equal numbers are the same however they are
/// written; a figure that was preliminary and is final is another. Sources and notes are not
/// compared. `before` and `after` outlive the result.
std::vector<DataChange> data_changes(const Plan& plan, const Observations& before,
                                     const Observations& after);

}  // namespace planmeter
