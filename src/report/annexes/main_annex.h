// SPDX-License-Identifier: MIT
// The annex of the plan's own table of indicators.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// The rows of the plan's table in its order, each category under a row of its name: base, last
/// year, the year's target (or where its path stands), actual, change on last year, attainment, the
/// last year's target, verdict, unit. Natures where the plan states any, and then as last rows the
/// counts of each.
Table main_table(const Standings& standings, Language language);

/// What stands below it, numbered: what the figures are, where they are from, revisions, signs,
/// rounding. Only what the table needs.
std::vector<std::string> main_table_notes(const Standings& standings, Language language);

}  // namespace planmeter
