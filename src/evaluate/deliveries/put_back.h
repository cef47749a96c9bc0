// SPDX-License-Identifier: MIT
// A delivery of data with one changed figure put back as it was before.
#pragma once

#include <string_view>
#include <vector>

#include "core/observations.h"
#include "evaluate/deliveries/data_changes.h"

namespace planmeter {

/// The figures that a verdict is reached from: those of all its subjects in all its areas.
struct FiguresRead {
  std::vector<int> subjects;            // see core/plan_lookup.h
  std::vector<std::string_view> areas;  // empty name: the plan's own
};

/// Of the newer delivery `after` only what is read, with `change` undone: its figure as it was, or
/// none where there was none. When figures were published is left out. Both deliveries outlive the
/// result.
Observations put_back(const Observations& after, const FiguresRead& read, const DataChange& change);

}  // namespace planmeter
