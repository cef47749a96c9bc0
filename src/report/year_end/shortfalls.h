// SPDX-License-Identifier: MIT
// What was not reached: how much is missing, what it needs from here, why, and what is to follow.
#pragma once

#include <vector>

#include "core/document.h"
#include "evaluate/ledger/tasks.h"
#include "report/year_end/report_input.h"

namespace planmeter {

/// The table of the annex: a row for each indicator missed or behind and each task of the ledger
/// not done, with reason and measures from the notes, or a marked blank. One sentence where there
/// is none. `ledger`: null where the report leaves it out.
void add_shortfalls(std::vector<Block>& blocks, const ReportInput& input,
                    const LedgerResult* ledger, Language language);

}  // namespace planmeter
