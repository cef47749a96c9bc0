// SPDX-License-Identifier: MIT
// The contract's tables of the ledger: tasks, standards, notices, units and task_units.
#pragma once

#include <vector>

#include "core/document.h"
#include "evaluate/ledger/ledger_units.h"
#include "report/page/columns.h"

namespace planmeter {

/// With results.
std::vector<Table> ledger_data(const LedgerResult& ledger, Language language);
/// The plan's columns alone (`list tasks`): tasks, standards and their units.
std::vector<Table> ledger_plan_data(const Plan& plan, std::span<const Task> rows,
                                    Language language);
/// The same tables without a row: the report of another year.
std::vector<Table> ledger_empty_data(Language language);

std::vector<TableFacts> ledger_table_facts();

}  // namespace planmeter
