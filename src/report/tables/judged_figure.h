// SPDX-License-Identifier: MIT
// What kind of figure a verdict rests on, for years side by side.
#pragma once

#include <string>

#include "core/language.h"
#include "core/plan.h"

namespace planmeter {

/// What a figure of the target's quantity is, where it is not the indicator's own value:
/// `2020年以来累计降低`. Empty for the value.
std::string kind_of_figure(const Target& target, const Plan& plan, Language language);

}  // namespace planmeter
