// SPDX-License-Identifier: MIT
// The path and the actual over the years, to the final year.
#pragma once

#include <optional>

#include "core/document.h"
#include "evaluate/growth/growth.h"

namespace planmeter {

/// A chart for each indicator of the plan's table that has a path, and one table of all of them;
/// nothing where none has. `growths`: the courses of those shown. The table has
/// the years that shown_years tells.
std::optional<Chart> trajectories(const Plan& plan, const std::vector<GrowthResult>& growths,
                                  Language language);

}  // namespace planmeter
