// SPDX-License-Identifier: MIT
// One entry of `series:` or `indicators:`.
#pragma once

#include <span>
#include <string_view>

#include "load/plan_map.h"

namespace planmeter {

/// The ids of all subjects in their order, so that `of` and `per` can be resolved while reading.
using SubjectIds = std::span<const std::string_view>;

/// `published:` of `owner`; nothing if it has none.
std::optional<Publication> read_published(const PlanReading& reading, const PlanMap& owner);

Subject read_series(const PlanReading& reading, const YamlNode& node);
/// `plan` needs its period, date and groups.
Indicator read_indicator(const PlanReading& reading, const YamlNode& node, const Plan& plan,
                         SubjectIds ids);

}  // namespace planmeter
