// SPDX-License-Identifier: MIT
// One entry of `series:` or `indicators:`.
#pragma once

#include <optional>

#include "load/plan/plan_map.h"
#include "load/plan/plan_names.h"

namespace planmeter {

/// `published:` of `owner`; nothing if it has none.
std::optional<Publication> read_published(const PlanReading& reading, const PlanMap& owner);

Subject read_series(const PlanReading& reading, const YamlNode& node);
/// `plan` needs its period and date.
Indicator read_indicator(const PlanReading& reading, const YamlNode& node, const Plan& plan,
                         const PlanNames& names);

}  // namespace planmeter
