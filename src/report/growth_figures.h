// SPDX-License-Identifier: MIT
// Growth reached so far, with the digits it takes to see how it stands to each growth asked for.
#pragma once

#include <string>

#include "evaluate/growth.h"

namespace planmeter {

/// A rate a year, reached or needed, 0.15 as `15.00%`: 14.996 % against 15 % is `14.996%`.
std::string rate_against_targets(const GrowthResult& growth, const Rational& rate);
/// The multiple of the base by the last year with data; not to be called without one.
std::string reached_multiple_text(const GrowthResult& growth);

}  // namespace planmeter
