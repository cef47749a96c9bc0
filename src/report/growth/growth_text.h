// SPDX-License-Identifier: MIT
// What compound growth comes to, in sentences: so far, over the whole way, from here, doubling.
#pragma once

#include <string>

#include "core/document.h"
#include "evaluate/growth/growth.h"

namespace planmeter {

/// `18.46%`, and in a sentence `年均增长18.46%` or `年均下降3.00%`.
std::string growth_rate_words(const Rational& rate, const std::string& percent, Language language);

/// The steps are always named. Labels and sentences, without the verdict.
Fields growth_fields(const Plan& plan, const GrowthResult& growth, Language language);

/// 翻番 met and the average missed, or the other way round; empty elsewhere.
std::string doubling_against_average(const GrowthResult& growth, Language language);

/// Why there is no rate, in a sentence; empty for none.
std::string obstacle_text(const GrowthResult& growth, Language language);

}  // namespace planmeter
