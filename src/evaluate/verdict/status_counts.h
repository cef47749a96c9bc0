// SPDX-License-Identifier: MIT
// How many areas have each status.
#pragma once

#include <array>
#include <cstddef>

#include "core/status.h"

namespace planmeter {

struct StatusCounts {
  int areas = 0;                                  // that were judged
  std::array<int, all_statuses.size()> counts{};  // by the order of `all_statuses`

  int count(Status status) const { return counts[static_cast<std::size_t>(status)]; }
  void add(Status status) {
    ++areas;
    ++counts[static_cast<std::size_t>(status)];
  }
};

}  // namespace planmeter
