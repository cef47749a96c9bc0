// SPDX-License-Identifier: MIT
// The notice (通报) on a year's ledger as a document of its own: a draft for those who decide.
#pragma once

#include "core/document.h"
#include "core/notes.h"
#include "evaluate/ledger/ledger_units.h"

namespace planmeter {

/// 关于2022年重点工作任务完成情况的通报（建议稿）: counts, what is commendable, what was missed
/// with its cause, what was not reported, the rules in the document's own words, and the tasks in a
/// table. Causes and measures are those of `notes` alone, else left to be filled in. It is for
/// pages: it has no table for data.
Document notice_document(const LedgerResult& ledger, const ReportNotes& notes,
                         const DocumentRequest& request);

}  // namespace planmeter
