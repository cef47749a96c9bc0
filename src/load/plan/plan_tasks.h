// SPDX-License-Identifier: MIT
// The `tasks:` section: the ledger of one year or a list of those of several, and what completes
// each of their rows.
#pragma once

#include <span>
#include <vector>

#include "load/plan/plan_map.h"
#include "load/plan/plan_names.h"

namespace planmeter {

/// `plan` needs its head, indicators and tiers. `measured`: of which subjects the measure was
/// understood; of the others nothing is said that could not fit it. By year, one a year.
std::span<const Ledger> read_ledgers(const PlanReading& reading, const YamlNode& node,
                                     const Plan& plan, const PlanNames& names,
                                     const std::vector<bool>& measured);

}  // namespace planmeter
