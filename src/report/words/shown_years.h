// SPDX-License-Identifier: MIT
// Which years of a course a page shows, so that a plan of decades stays readable.
#pragma once

#include <set>
#include <vector>

#include "evaluate/growth/growth.h"

namespace planmeter {

/// Every year from the first base to the last target where these are a dozen at most; else only
/// those of a base, a target or an actual of one of the courses, and those given in `telling`.
std::set<int> shown_years(const std::vector<const GrowthResult*>& growths,
                          std::set<int> telling = {});

}  // namespace planmeter
