// SPDX-License-Identifier: MIT
// `codes:` of an indicator, a series or an area: what publishers call it in their files.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/plan_codes.h"
#include "load/plan/plan_map.h"

namespace planmeter {

/// Those of an indicator or series: codes, codes of columns, or lists of either. Empty if it has
/// none.
std::span<const PublishedCode> read_codes(const PlanReading& reading, const PlanMap& owner);

/// Adds those of an area, whose map is `owner` and which data keep as `area`: codes alone.
void read_area_codes(const PlanReading& reading, const YamlNode& owner, std::string_view area,
                     std::vector<AreaCode>& codes);

}  // namespace planmeter
