// SPDX-License-Identifier: MIT
// The ledger's tables as people read them.
#pragma once

#include "core/document.h"
#include "evaluate/ledger/ledger_units.h"

namespace planmeter {

/// A row a task: number, task, lead units, due month, standards met of all, status.
Table tasks_page(const LedgerResult& ledger, Language language);
/// A row a standard: what is asked, what is known, status.
Table standards_page(const LedgerResult& ledger, Language language);
/// A row a unit of one role.
Table units_page(const std::vector<UnitTally>& tallies, UnitRole role, Language language);

}  // namespace planmeter
