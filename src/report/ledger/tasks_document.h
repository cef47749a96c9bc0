// SPDX-License-Identifier: MIT
// The task ledger: the command's page and the report's section.
#pragma once

#include <string_view>

#include "core/document.h"
#include "evaluate/ledger/ledger_units.h"

namespace planmeter {

/// The data tables, then a page's blocks; no heading.
void add_tasks(Document& document, const LedgerResult& ledger);
/// The ledger's own words, row by row; nothing where the plan file has none of them.
void add_printed_tasks(Document& document, const Ledger& ledger);

/// `截至2022-12-31，台账26项任务中，完成9项，…。`
std::string ledger_finding(const LedgerResult& ledger, Language language);

/// All tasks, or those of one unit.
Document tasks_document(const LedgerResult& ledger, const DocumentRequest& request);

/// Of a year for which the plan has no ledger: one line says so.
Document no_ledger_document(const Plan& plan, int year, const DocumentRequest& request);

/// What `list tasks` shows of one ledger: the plan's columns.
Document list_tasks_document(const Plan& plan, const Ledger& ledger,
                             const DocumentRequest& request);

/// Who may be praised or criticised and what decides that: the lists of a notice, the rules of the
/// ledger and of the plan.
void add_notice_lists(Document& document, const LedgerResult& ledger);

}  // namespace planmeter
