// SPDX-License-Identifier: MIT
// Which words of a ledger's row belong to which of its standards.
#pragma once

#include <string>
#include <vector>

#include "evaluate/ledger/tasks.h"

namespace planmeter {

/// The clauses of what the ledger prints, one for each of the task's standards in their order;
/// empty where there are more or fewer of them, or where one lacks the number of its standard.
std::vector<std::string> printed_standards(const Task& task);

/// One of them, or where they cannot be told apart, and in English, the indicator's name.
std::string standard_in_annex(const LedgerResult& ledger, const TaskResult& task,
                              const StandardResult& item, Language language);
/// What is asked, with its unit: `≥50项`.
std::string asked_in_annex(const LedgerResult& ledger, const StandardResult& item,
                           Language language);

}  // namespace planmeter
