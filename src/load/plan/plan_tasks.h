// SPDX-License-Identifier: MIT
// The `tasks:` section: the ledger of one year, and what completes each of its rows.
#pragma once

#include <vector>

#include "load/plan/plan_map.h"
#include "load/plan/plan_names.h"

namespace planmeter {

/// `plan` needs its head, indicators and tiers. `measured`: of which subjects the measure was
/// understood; of the others nothing is said that could not fit it.
Ledger read_tasks(const PlanReading& reading, const YamlNode& node, const Plan& plan,
                  const PlanNames& names, const std::vector<bool>& measured);

}  // namespace planmeter
