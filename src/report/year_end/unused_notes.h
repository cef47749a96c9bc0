// SPDX-License-Identifier: MIT
// Notes that a report has no place for.
#pragma once

#include <string_view>

#include "core/diagnostic.h"
#include "core/notes.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// A warning, at its place in the notes file called `file`, for each note with a text that a report
/// does not use. Reason, measures and deadline are of what is missed or behind, or without data or
/// undecided, as a whole or in an area; results are of every indicator that is judged that year
/// (also of one without data or undecided) and of every task of the year's ledger, whose other
/// texts are used until it is done. `ledger`: null where the year has none.
Diagnostics unused_notes(std::string_view file, const Standings& standings,
                         const LedgerResult* ledger, const ReportNotes& notes);

}  // namespace planmeter
