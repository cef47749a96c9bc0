// SPDX-License-Identifier: MIT
// What a director would say first: how many targets are met, which are not, and what that rests on.
#pragma once

#include <vector>

#include "core/document.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// The sentences of the report's first section, a paragraph each. `beside_areas`: they are of the
/// plan's own area only, and say so where they would seem to speak of the others too.
std::vector<Block> overall_findings(const Standings& standings, bool beside_areas,
                                    Language language);

}  // namespace planmeter
