// SPDX-License-Identifier: MIT
// The annex of the targets that stand in the plan's text.
#pragma once

#include "core/document.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// Three blocks, each under a row of its name: due in the year, due later, and those without a
/// target of the year or whose last one is past; in each the chapters of the plan under rows of
/// their names. A row: target, clause, unit, year and bound, where the path stands, actual,
/// verdict, unit responsible, and what is to be said of it.
Table other_table(const Standings& standings, Language language);

}  // namespace planmeter
