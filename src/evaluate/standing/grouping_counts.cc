// SPDX-License-Identifier: MIT
// An indicator counts in each part that names it.
#include "evaluate/standing/grouping_counts.h"

#include <algorithm>

namespace planmeter {

std::vector<PartCounts> count_groupings(const Standings& standings) {
  std::vector<PartCounts> all;
  for (const Grouping& grouping : standings.plan().groupings) {
    for (const GroupingPart& part : grouping.parts) {
      PartCounts& row = all.emplace_back(PartCounts{&grouping, &part, 0, {}});
      for (const Standing& standing : standings.rows()) {
        const int position = standing.indicator().position;
        if (std::ranges::find(part.indicators, position) == part.indicators.end()) continue;
        ++row.indicators;
        ++row.counts[static_cast<std::size_t>(standing.verdict().status)];
      }
    }
  }
  return all;
}

}  // namespace planmeter
