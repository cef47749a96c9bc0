// SPDX-License-Identifier: MIT
// The `tasks:` section: the ledger of one year, and what completes each of its rows.
#pragma once

#include "load/plan_map.h"

namespace planmeter {

/// `plan` needs its head, indicators and tiers.
Ledger read_tasks(const PlanReading& reading, const YamlNode& node, const Plan& plan);

}  // namespace planmeter
