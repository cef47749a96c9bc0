// SPDX-License-Identifier: MIT
// The outlook in words, for pages.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/language.h"
#include "evaluate/outlook/outlook.h"

namespace planmeter {

/// That it is no verdict, and what its ways are. Stands before every outlook.
std::string outlook_notice(Language language);
/// Why there is no outlook, or none of some: `known` indicators whose final year the data already
/// hold. `looks_ahead`: of others there is one. Empty where nothing is left out.
std::string outlook_left_out(const std::vector<Outlook>& outlooks, int known, bool looks_ahead,
                             Language language);
/// `增长3.61%`, `降低2.28%`: the rate a year that the final target needs from here, as `rate` has
/// it.
std::string needed_rate_words(const Outlook& outlook, const std::string& rate, Language language);
/// The expected figure without its unit: as many digits as it takes to see how it stands to the
/// target. A share is never shown above 100. Not to be called where the way says nothing.
std::string expected_text(const Outlook& outlook, const Expectation& way);
/// `978.33，2025年达到`; where the way says nothing, why.
std::string expectation_words(const Outlook& outlook, const Expectation& way, Language language);
/// `领先0.50年`, `与规划进度持平`; empty where the path does not say.
std::string time_distance_words(const Figure& distance, Language language);

/// The outlook of one indicator line by line, each with its label, the sums written out; the first
/// line says that it is no verdict. Empty where there is none.
std::vector<std::pair<std::string, std::string>> outlook_lines(const std::vector<Outlook>& outlooks,
                                                               const Plan& plan, Language language);

}  // namespace planmeter
