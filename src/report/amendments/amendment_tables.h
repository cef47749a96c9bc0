// SPDX-License-Identifier: MIT
// Original and amended side by side: the table of amendments, and columns of other tables. They are
// there only where the plan file has amendments.
#pragma once

#include "core/document.h"
#include "report/page/evaluated.h"

namespace planmeter {

/// The amendments in force, by date: for programs, and (with the reason and both verdicts) for
/// pages. Without observations the verdicts are missing.
Table amendments_data(const Evaluated& evaluated);
Table amendments_page(const Evaluated& evaluated, Language language);

/// Adds what was amended to the rows of `targets`, and a row for each withdrawn target.
void add_amended_targets(Table& targets, const Evaluated& evaluated);
/// Adds original baselines, targets and verdicts to the rows of `indicators`.
void add_amended_indicators(Table& indicators, const Evaluated& evaluated);

}  // namespace planmeter
