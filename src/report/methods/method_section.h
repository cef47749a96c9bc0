// SPDX-License-Identifier: MIT
// How a report reached what it says: rules, formulas, and how the document's contradictions are
// read.
#pragma once

#include <vector>

#include "core/document.h"
#include "core/plan.h"
#include "evaluate/verdict/compliance.h"

namespace planmeter {

/// `year`: the one reported on. A ledger of another year is said to be left out.
void add_method(std::vector<Block>& blocks, const Plan& plan, const Question& question,
                Language language);

/// Where the plan's text disagrees with itself or with others, and how each is read; nothing for
/// none.
void add_contradictions(std::vector<Block>& blocks, const Plan& plan, Language language);

}  // namespace planmeter
