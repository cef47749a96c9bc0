// SPDX-License-Identifier: MIT
// The annex of the yearly ledger.
#pragma once

#include <string>

#include "core/document.h"
#include "evaluate/ledger/ledger_units.h"

namespace planmeter {

/// A row a standard: task, standard (in the ledger's own words where they can be told apart), what
/// is asked, actual, verdicts, units, deadline; what is of the task stands in its first row alone.
/// The last row counts the tasks by their verdicts.
Table ledger_table(const LedgerResult& ledger, Language language);

/// A row a lead unit.
Table lead_units_table(const LedgerResult& ledger, Language language);
/// What is to be said below it: that a task of several units counts for each.
std::string lead_units_note(const LedgerResult& ledger, Language language);

}  // namespace planmeter
