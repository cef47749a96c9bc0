// SPDX-License-Identifier: MIT
// The notes that `--notes` names.
#pragma once

#include "cli/command.h"
#include "evaluate/standing/standings.h"
#include "load/notes/loaded_notes.h"

namespace planmeter {

/// The notes of `--notes` on the plan's indicators and tasks; none without it. Throws InputError
/// with every finding where they cannot be used.
LoadedNotes open_notes(const Call& call, const Plan& plan);

/// Adds a warning to the call's notices for each of them that the report has no place for.
/// `ledger`: that of the year; null where there is none.
void warn_of_unused_notes(const Call& call, const Standings& standings, const LedgerResult* ledger,
                          const ReportNotes& notes);

}  // namespace planmeter
