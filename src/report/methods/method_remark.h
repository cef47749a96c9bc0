// SPDX-License-Identifier: MIT
// What a method says of one indicator, and how that stands to the status beside it.
#pragma once

#include <string>

#include "evaluate/standing/standings.h"
#include "report/methods/method_text.h"

namespace planmeter {

/// Whether a page leaves the method out: where the year has no data, or nothing is due and there is
/// no path, it has nothing to judge.
bool says_nothing(const MethodStanding& standing, const Verdict& verdict);

/// Figure and band, or why there is neither; and what the status rests on, where that is another
/// target than the method's, or what is to be kept. Empty where nothing is known of the year.
std::string method_remark(Method method, const MethodStanding& standing,
                          const IndicatorResult& result, Language language);

/// Whether any of the answers rests on x of a way to a target.
bool shows_method(const Standings& standings);

/// What x and the bands are and what they decide, to stand before the first of them.
std::string method_note(const Methods& methods, Method method, Language language);

}  // namespace planmeter
