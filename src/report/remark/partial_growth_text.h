// SPDX-License-Identifier: MIT
// Growth that is known only up to an earlier year than the target's.
#pragma once

#include <string>

#include "evaluate/standing/standing.h"

namespace planmeter {

/// What the years known amount to, and what the years left must bring for each of the targets due;
/// empty where nothing is known or everything is.
std::string partial_growth_words(const Standing& standing, Language language);

}  // namespace planmeter
