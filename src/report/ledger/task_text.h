// SPDX-License-Identifier: MIT
// A task's standards in words: what is asked, what is known, and how a list gives the reason.
#pragma once

#include <string>

#include "core/document.h"
#include "core/language.h"
#include "evaluate/ledger/ledger_units.h"
#include "evaluate/verdict/describe.h"

namespace planmeter {

/// A status for a page and for data, with the colour that stresses it.
Cell task_status_cell(TaskStatus status, Language language);

/// The indicator's name; `A类县` for a class.
std::string standard_name(const Plan& plan, const Standard& standard, Language language);
/// What data call it: the indicator's id, or `tier_count_a`.
std::string standard_id(const Plan& plan, const Standard& standard);
/// `≥100`, `完成`; `≥9（B类及以上≥12）` for a class that is read as that class or better.
std::string standard_bound(const StandardResult& result, Language language);
/// The figure as known, without its unit (`95（净增）`, `≥1500`, `完成60%`); a dash where nothing
/// is, whose kind the status says.
std::string standard_actual(const LedgerResult& ledger, const StandardResult& result,
                            Language language);
/// The same with its unit; empty where nothing is known.
std::string standard_actual_with_unit(const LedgerResult& ledger, const StandardResult& result,
                                      Language language);

/// What is known as data give it; empty where nothing is.
std::string standard_known(const LedgerResult& ledger, const StandardResult& result);

/// The figures of a standard on an indicator; empty for a class, and where nothing is known.
TargetFigures standard_figures(const LedgerResult& ledger, const StandardResult& result);

/// `高新技术企业新增95家（净增），低于标准100家`: what a standard comes to, in a sentence without
/// its full stop.
std::string standard_sentence(const LedgerResult& ledger, const StandardResult& result,
                              Language language);

/// The reason a task is on a list: a sentence for each standard it is there for.
std::string notice_reason(const LedgerResult& ledger, const Notice& notice, Language language);

}  // namespace planmeter
