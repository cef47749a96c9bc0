// SPDX-License-Identifier: MIT
// Growth that is known only up to an earlier year than the target's.
#pragma once

#include <string>
#include <vector>

#include "evaluate/standing/standing.h"

namespace planmeter {

/// What the years known amount to, and what the years left must bring for each of the targets due;
/// empty where nothing is known or everything is.
std::string partial_growth_words(const Standing& standing, Language language);

/// What the years left must bring for each target of a growth indicator after the year asked about,
/// a line each; none where nothing is known of the way so far.
std::vector<std::string> growth_still_needed(const Standing& standing, Language language);

}  // namespace planmeter
