// SPDX-License-Identifier: MIT
// Growth that is known only up to an earlier year than the target's.
#pragma once

#include <string>
#include <vector>

#include "evaluate/standing/standing.h"
#include "report/remark/remark_facts.h"

namespace planmeter {

/// What the years known amount to, and what the years left must bring for each of the targets due;
/// empty where nothing is known or everything is.
std::string partial_growth_words(const RemarkFacts& facts);

/// Where the growth of the year is undetermined, what it is by the last year that the data reach,
/// and that the year's own figure is still to come: a clause without its full stop,
/// `至2024年已为2020年的2.75倍，已实现翻番，2025年数据待发布`. Empty where nothing is known.
std::string growth_so_far(const Standing& standing, Language language);

/// What the years left must bring for each target of a growth indicator after the year asked about,
/// a line each; none where nothing is known of the way so far.
std::vector<std::string> growth_still_needed(const Standing& standing, Language language);

}  // namespace planmeter
