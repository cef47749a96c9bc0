// SPDX-License-Identifier: MIT
// The contract's tables of the ledger: tasks, standards, notices; and units.
#pragma once

#include <vector>

#include "core/document.h"
#include "evaluate/ledger/ledger_units.h"

namespace planmeter {

/// With results.
std::vector<Table> ledger_data(const LedgerResult& ledger);
/// The plan's columns alone (`list tasks`): tasks and standards.
std::vector<Table> ledger_plan_data(const Plan& plan);
/// The same tables without a row: the report of another year.
std::vector<Table> ledger_empty_data();

}  // namespace planmeter
