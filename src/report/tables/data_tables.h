// SPDX-License-Identifier: MIT
// The contract's tables of indicators, for CSV and JSON: the same rows whichever command gives
// them. Their columns stand in summary_columns.cc, indicator_columns.cc and target_columns.cc.
#pragma once

#include "core/document.h"
#include "evaluate/standing/standings.h"
#include "report/page/columns.h"

namespace planmeter {

Table summary_data(const Standings& standings, Language language);
TableFacts summary_facts();

/// The columns of amendments are there only of a plan that has some, those of publication only
/// where data say when they were published.
Table indicators_data(const Standings& standings, Language language);
TableFacts indicators_facts();

/// Likewise; withdrawn targets are the last rows.
Table targets_data(const Standings& standings, Language language);
TableFacts targets_facts();

}  // namespace planmeter
