// SPDX-License-Identifier: MIT
// The ledger's rows in the words that the document prints.
#pragma once

#include "core/document.h"
#include "core/plan.h"

namespace planmeter {

/// All cells of a row, and how the plan file reads it; what is empty is left out.
Fields printed_task(const Task& task, Language language);
/// A row a task: number, content, leaders, lead and responsible units, standard.
Table printed_tasks_page(const Ledger& ledger, Language language);

}  // namespace planmeter
