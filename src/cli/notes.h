// SPDX-License-Identifier: MIT
// The notes that `--notes` names.
#pragma once

#include <optional>

#include "cli/command.h"
#include "core/decimal.h"
#include "evaluate/standing/standings.h"
#include "load/notes/loaded_notes.h"

namespace planmeter {

/// The notes of `--notes` on the plan's indicators and tasks; none without it. Throws InputError
/// with every finding where they cannot be used.
LoadedNotes open_notes(const Call& call, const Plan& plan);

/// Adds a warning to the call's notices for each of them that the report has no place for.
/// `margin`: as the ledger is asked with it.
void warn_of_unused_notes(const Call& call, const Standings& standings,
                          const std::optional<Decimal>& margin, const ReportNotes& notes);

}  // namespace planmeter
