// SPDX-License-Identifier: MIT
// The annex of what was not reached: how much is missing, what it needs from here, why, and what is
// to follow.
#pragma once

#include <string>

#include "core/document.h"
#include "core/notes.h"
#include "evaluate/ledger/tasks.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// A row for each indicator missed or behind and each task of the ledger not done: binding
/// indicators, main ones, other targets, tasks. Causes, measures and the day by which from the
/// notes alone, a marked blank else. `ledger`, `notes`: null where there is none.
Table shortfall_table(const Standings& standings, const LedgerResult* ledger,
                      const ReportNotes* notes, Language language);

/// What stands instead of a table without rows: that nothing of what is decided was missed, and how
/// many are not decided.
std::string no_shortfall_sentence(const Standings& standings, const LedgerResult* ledger,
                                  Language language);

}  // namespace planmeter
