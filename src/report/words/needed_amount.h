// SPDX-License-Identifier: MIT
// What a year must bring, printed so that it suffices.
#pragma once

#include <string>

#include "core/plan.h"
#include "core/rational.h"

namespace planmeter {

/// How much each of the `years` left must bring, without its sign and unit, so that it suffices: of
/// what is counted one by one a whole number, if all the years' is one; else with pace_places
/// digits and two that tell, where it does not end.
std::string needed_amount(const Rational& change, const Subject& subject, int years);

}  // namespace planmeter
