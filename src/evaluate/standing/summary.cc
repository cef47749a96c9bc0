// SPDX-License-Identifier: MIT
// Counts statuses by scope and nature.
#include "evaluate/standing/summary.h"

#include <algorithm>

namespace planmeter {

std::vector<SummaryRow> summarize(const Standings& standings) {
  std::vector<SummaryRow> rows;
  for (const Scope scope : {Scope::table, Scope::text}) {
    for (const Nature nature : {Nature::expected, Nature::binding, Nature::unstated}) {
      SummaryRow row{scope, nature, 0, {}};
      for (const Standing& standing : standings.rows()) {
        const Indicator& indicator = standing.indicator();
        if (indicator.scope() != scope || indicator.nature != nature) continue;
        ++row.indicators;
        ++row.counts[static_cast<std::size_t>(standing.verdict().status)];
      }
      if (row.indicators > 0) rows.push_back(row);
    }
  }
  return rows;
}

int count_scope(const Standings& standings, Scope scope) {
  return static_cast<int>(std::ranges::count_if(
      standings.rows(), [scope](const Standing& row) { return row.indicator().scope() == scope; }));
}

}  // namespace planmeter
