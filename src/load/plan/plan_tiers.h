// SPDX-License-Identifier: MIT
// The `tiers:` section: classes by score, the counties that are classed, and what the plan wants of
// them.
#pragma once

#include <vector>

#include "load/plan/plan_map.h"

namespace planmeter {

/// The codes of counties are added to `area_codes`.
Tiers read_tiers(const PlanReading& reading, const YamlNode& node, const Plan& plan,
                 std::vector<AreaCode>& area_codes);

/// The id under `class`; reported where the plan has no such class.
std::string_view read_class(const PlanMap& map, const Tiers& tiers);

}  // namespace planmeter
