// SPDX-License-Identifier: MIT
// What a director would say first: what was due, what of it was met and what not, by name, and the
// word for all of it.
#pragma once

#include <vector>

#include "report/body/body.h"

namespace planmeter {

/// The sentences of the report's first section, a paragraph each: main indicators, other targets,
/// the ledger, county classes. `beside_areas`: they are of the plan's own area only, and say so
/// where they would seem to speak of the others too.
std::vector<Block> overall_findings(const BodyFacts& facts, bool beside_areas);

}  // namespace planmeter
