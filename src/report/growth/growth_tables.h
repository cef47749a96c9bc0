// SPDX-License-Identifier: MIT
// The tables of compound growth: `growth` and `growth_years` for programs, the years and an
// overview for pages.
#pragma once

#include <optional>
#include <vector>

#include "core/document.h"
#include "evaluate/growth/growth.h"
#include "report/page/columns.h"

namespace planmeter {

/// What bare numbers come to, as cells of a row of `growth`.
struct CalculatedGrowth {
  Cell steps;
  Cell rate;
  Cell multiple;
  Cell doubles;
  std::optional<Rational> from;
  std::optional<Rational> to;
};

/// Of a plan's indicators and of bare numbers the columns are the same.
Table growth_data(const std::vector<GrowthResult>& results, Language language);
Table growth_data(const CalculatedGrowth& calculated, Language language);
Table growth_years_data(const std::vector<GrowthResult>& results, Language language);
std::vector<TableFacts> growth_table_facts();

/// Year by year: what the path asks for, the actual, and how far apart they are in value and time.
Table growth_years_table(const GrowthResult& growth, Language language);
/// One row an indicator with a base: rate, what is required, status.
Table growth_overview(const std::vector<GrowthResult>& results, Language language);

}  // namespace planmeter
