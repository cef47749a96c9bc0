// SPDX-License-Identifier: MIT
// Pages of what a plan has beside its indicators: a raw series, a task of the ledger, the classes
// of counties.
#pragma once

#include <vector>

#include "core/document.h"
#include "core/plan.h"
#include "report/page/columns.h"
#include "report/words/titles.h"

namespace planmeter {

Document show_series_document(const Plan& plan, const Subject& series,
                              const DocumentRequest& request);
/// `task`: of the plan's ledger.
Document show_task_document(const Plan& plan, const Task& task, const DocumentRequest& request);
/// The plan has classes.
Document show_tiers_document(const Plan& plan, const DocumentRequest& request);
std::vector<TableFacts> series_table_facts();

}  // namespace planmeter
