// SPDX-License-Identifier: MIT
// What a director would say first: what was due, what of it was met and what not, by name, and the
// word for all of it.
#pragma once

#include <vector>

#include "evaluate/standing/assessment.h"
#include "report/body/body.h"

namespace planmeter {

/// 总体符合预期, by the rule of `assess`; with 暂定 where preliminary figures carry it.
Words overall_word(const Assessment& assessment, Language language);

/// The sentences of the report's first section, a paragraph each: main indicators, other targets,
/// the ledger, county classes. `beside_areas`: they are of the plan's own area only, and say so
/// where they would seem to speak of the others too.
std::vector<Block> overall_findings(const BodyFacts& facts, bool beside_areas);

}  // namespace planmeter
