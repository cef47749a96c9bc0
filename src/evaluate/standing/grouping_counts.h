// SPDX-License-Identifier: MIT
// How the parts of the plan's groupings stand: 九项重点工作, 五个突破.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "core/plan.h"
#include "core/status.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// A part of a grouping, and how many of its indicators have each status, by the order of
/// `all_statuses`. `indicators` is 0 of a part that has none.
struct PartCounts {
  const Grouping* grouping = nullptr;
  const GroupingPart* part = nullptr;
  int indicators = 0;
  std::array<int, all_statuses.size()> counts{};

  int count(Status status) const { return counts[static_cast<std::size_t>(status)]; }
};

/// Every part, as the plan has them, with those of its indicators that are among the rows.
std::vector<PartCounts> count_groupings(const Standings& standings);

}  // namespace planmeter
