// SPDX-License-Identifier: MIT
// Counties as a strip of classes over the years.
#pragma once

#include <optional>

#include "core/document.h"
#include "evaluate/tiers/tiers.h"

namespace planmeter {

/// A row a county, a column an evaluated year; nothing where no county's class is known in any.
std::optional<Chart> tier_chart(const Plan& plan, const std::vector<TierYear>& history,
                                Language language);

}  // namespace planmeter
