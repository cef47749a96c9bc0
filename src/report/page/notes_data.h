// SPDX-License-Identifier: MIT
// What people wrote about a report's results, for programs.
#pragma once

#include "core/document.h"
#include "core/notes.h"
#include "core/plan.h"
#include "report/page/columns.h"

namespace planmeter {

/// A row a note, those on indicators first, each in the order they were written.
Table notes_data(const Plan& plan, const ReportNotes& notes, Language language);
TableFacts notes_facts();

}  // namespace planmeter
