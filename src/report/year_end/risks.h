// SPDX-License-Identifier: MIT
// The table `risks`, and the lines of the report that no other section says.
#pragma once

#include <vector>

#include "core/document.h"
#include "evaluate/standing/standings.h"
#include "report/page/columns.h"

namespace planmeter {

/// A row an indicator, area and kind, in the plan's order, each with its reason in a Chinese
/// sentence.
Table risks_data(const Standings& standings, Language language);
std::vector<TableFacts> risk_table_facts();

/// Under a heading of its own, those kinds that neither the notes on each indicator, the cards of
/// what is missed or behind nor the targets of earlier years tell; nothing where there is none.
/// Binding ones first, then by how much faster the pace must be.
void add_risks(std::vector<Block>& blocks, const Standings& standings, Language language);

}  // namespace planmeter
