// SPDX-License-Identifier: MIT
// How many indicators have each status.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "core/plan.h"
#include "core/status.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// How many indicators of one scope and nature have each status, by the order of `all_statuses`.
struct SummaryRow {
  Scope scope = Scope::table;
  Nature nature = Nature::unstated;
  int indicators = 0;
  std::array<int, all_statuses.size()> counts{};

  int count(Status status) const { return counts[static_cast<std::size_t>(status)]; }
};

/// Only the scopes and natures that occur, tables first; the counts of a row add up to its
/// indicators.
std::vector<SummaryRow> summarize(const Standings& standings);

/// How many of the rows are of the scope.
int count_scope(const Standings& standings, Scope scope);

}  // namespace planmeter
