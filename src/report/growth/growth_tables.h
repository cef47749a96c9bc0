// SPDX-License-Identifier: MIT
// The tables of compound growth: `growth` and `growth_years` for programs, the years and an
// overview for pages.
#pragma once

#include <vector>

#include "core/document.h"
#include "evaluate/growth/growth.h"

namespace planmeter {

/// The columns of `growth`, with no rows: of a plan's indicators and of bare numbers they are the
/// same.
Table growth_data();
Table growth_data(const std::vector<GrowthResult>& results);
Table growth_years_data(const std::vector<GrowthResult>& results);

/// Year by year: what the path asks for, the actual, and how far apart they are in value and time.
Table growth_years_table(const GrowthResult& growth, Language language);
/// One row an indicator with a base: rate, what is required, status.
Table growth_overview(const std::vector<GrowthResult>& results, Language language);

}  // namespace planmeter
