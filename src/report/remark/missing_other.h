// SPDX-License-Identifier: MIT
// What a relative target lacks of the other indicator.
#pragma once

#include <string>

#include "core/language.h"
#include "evaluate/standing/standing.h"

namespace planmeter {

/// `未报送（市统计局）`: what of the other is missing in the year asked about, and who owes it: the
/// publisher of what is not published, else the unit responsible. Empty unless that is what leaves
/// the result undetermined.
std::string missing_other_words(const Standing& standing, Language language);

}  // namespace planmeter
