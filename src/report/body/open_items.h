// SPDX-License-Identifier: MIT
// What cannot be judged yet, gathered by why and by who owes the figures.
#pragma once

#include <vector>

#include "report/body/body.h"

namespace planmeter {

/// Undetermined or without data.
int count_open(const Standings& standings, Scope scope);

/// A sentence for each reason and unit, 截至…，市科技局未报送：甲、乙, and one that they are
/// counted on neither side.
std::vector<Words> open_lines(const BodyFacts& facts, Scope scope);

/// How many figures of the report's indicators and tasks were not reported, are not yet published
/// or do not decide, and who owes most of them; empty where there is none.
Words gaps_finding(const BodyFacts& facts);

/// Who owes the figures that were not reported, each once, in the order of the plan.
/// What the units state of those of a scope that are open, and of the open tasks; empty where they
/// state nothing.
Words open_causes(const BodyFacts& facts, Scope scope);
Words open_task_causes(const BodyFacts& facts);

std::vector<Words> owing_units(const BodyFacts& facts);

/// The first of them, and how many there are.
Words some_units(std::vector<Words> units, Language language);

/// What has no data and no unit that answers for it.
std::vector<Words> owned_by_nobody(const BodyFacts& facts);

}  // namespace planmeter
