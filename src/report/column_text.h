// SPDX-License-Identifier: MIT
// Figures in a column beside the one that has their unit.
#pragma once

#include <string>

#include "evaluate/describe.h"

namespace planmeter {

/// As a column under its unit shows it: average growth without the sign, changes with theirs.
/// `bound`: what rounding must not seem to cross.
std::string column_text(const Rational& value, const Indicator& indicator, Quantity quantity,
                        const Figure& bound, Language language);

}  // namespace planmeter
