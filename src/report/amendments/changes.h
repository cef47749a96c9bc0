// SPDX-License-Identifier: MIT
// What was moved after the fact: targets, and figures across a bound.
#pragma once

#include <vector>

#include "core/document.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// Targets made easier after the fact, and revisions of figures that cross a bound: nothing where
/// there are none.
void add_changes(std::vector<Block>& blocks, const Standings& standings, Language language);

}  // namespace planmeter
