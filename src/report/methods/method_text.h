// SPDX-License-Identifier: MIT
// Methods of judging the way in words: what each is, its bands and its figures.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/language.h"
#include "evaluate/standing/standings.h"
#include "evaluate/verdict/method_verdict.h"

namespace planmeter {

/// One sentence: the formula and where it comes from.
std::string method_rule(Method method, Language language);
/// The formula of x alone: `x＝100×〔…〕`; empty for the path.
std::string method_formula(Method method, Language language);
/// `绿灯（x ≥ 0）、黄灯（-10 ≤ x < 0）`, with what each means where it is on track.
std::string bands_text(const Methods& methods, Method method, bool without_target,
                       Language language);

/// A figure as the method's pages show it, with as many digits as keep it in its band.
std::string method_figure_text(Method method, const MethodStanding& standing, Language language);
/// The band's name, else the reason there is none; empty where nothing is known of the year.
std::string method_band_text(const MethodStanding& standing, Language language);
/// The formula with the numbers in it; empty where it has none for this case.
std::string method_sum(Method method, const MethodStanding& standing, Language language);

}  // namespace planmeter
