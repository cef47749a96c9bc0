// SPDX-License-Identifier: MIT
// Months and quarters that stand alone: what those of one year come to.
#pragma once

#include <optional>
#include <span>

#include "core/observation.h"
#include "core/plan.h"

namespace planmeter {

/// What the figures of parts of one year, of one subject and area, say together: of a flow the sum
/// of those that do not overlap (the year where they make it up, the year to date where they begin
/// it, else a lower bound of the year), of a stock the figure of the last month as the year's end.
/// Nothing where they say no more than each does, and of shares, ratios and rates, of which no part
/// stands for the year. Each may be off by its own half unit, but for counts where it is `counted`.
std::optional<Observation> year_from_parts(std::span<const Observation> parts, Measure measure,
                                           bool counted = false);

}  // namespace planmeter
