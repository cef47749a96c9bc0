// SPDX-License-Identifier: MIT
// An empty sheet of notes, which `--notes` reads when it is filled in.
#pragma once

#include "core/document.h"
#include "core/plan.h"
#include "report/page/columns.h"

namespace planmeter {

/// A row for each part of the head, each indicator that a report judges, the plan's table first,
/// and each task of a ledger, if any; null for none.
Document notes_template(const Plan& plan, int year, const Ledger* ledger,
                        const DocumentRequest& request);

TableFacts notes_template_facts();

}  // namespace planmeter
