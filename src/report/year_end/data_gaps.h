// SPDX-License-Identifier: MIT
// What was not known, and who could know it.
#pragma once

#include <string>
#include <vector>

#include "evaluate/standing/standings.h"

namespace planmeter {

/// A line for each kind of gap: not reported (by the unit that answers for it), not yet published
/// (by whom, until when), reported and not deciding, not yet due and without a figure that could
/// show it reached early. Empty where all is known.
std::vector<std::string> data_gap_lines(const Standings& standings, Language language);

/// The indicators that a method other than the path refuses, the data being there, by its reasons;
/// empty where it refuses none.
std::string refused_by_method(const Standings& standings, Language language);

}  // namespace planmeter
