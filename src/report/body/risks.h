// SPDX-License-Identifier: MIT
// The table `risks`, and the lines of the report that no other section says.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "evaluate/standing/standings.h"
#include "report/page/columns.h"

namespace planmeter {

/// From this many times the pace so far on a target is called hard to reach in time; this program's
/// own bar, printed with the rule of the overall word.
Rational hard_pace();

/// A row an indicator, area and kind, in the plan's order, each with its reason in a Chinese
/// sentence.
Table risks_data(const Standings& standings, Language language);
std::vector<TableFacts> risk_table_facts();

/// A sentence a risk, of those kinds that neither what is missed or behind nor the targets of
/// earlier years tell: binding ones first, then by how much faster the pace must be.
std::vector<std::string> risk_lines(const Standings& standings, Language language);

/// What the lines on a faster pace rest on; empty where there is none of them.
std::string risks_basis(const Standings& standings, Language language);

/// Both under a heading of their own; nothing where there is no line.
void add_risks(std::vector<Block>& blocks, const Standings& standings, Language language);

}  // namespace planmeter
