// SPDX-License-Identifier: MIT
// The same data asked about two years.
#pragma once

#include "core/document.h"
#include "evaluate/standing/standings.h"
#include "report/page/columns.h"

namespace planmeter {

/// For programs: `comparison`, a row an indicator. Both hold the same indicators. A value is the
/// figure that was judged, the indicator's own or that of its target's quantity; without a target
/// that year, that of the other year's. A change is given only where both are of one kind.
Table comparison_data(const Standings& standings, const Standings& earlier, Language language);
TableFacts comparison_facts();
/// For pages: value and status then and now, and the change (points for shares).
Table comparison_page(const Standings& standings, const Standings& earlier, Language language);

}  // namespace planmeter
