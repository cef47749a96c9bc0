// SPDX-License-Identifier: MIT
// The same data asked about two years.
#pragma once

#include "core/document.h"
#include "report/page/columns.h"
#include "report/page/evaluated.h"

namespace planmeter {

/// For programs: `comparison`, a row an indicator. Both hold the same indicators. A value is the
/// figure that was judged, the indicator's own or that of its target's quantity; without a target
/// that year, that of the other year's. A change is given only where both are of one kind.
Table comparison_data(const Evaluated& evaluated, const Evaluated& earlier, Language language);
TableFacts comparison_facts();
/// For pages: value and status then and now, and the change (points for shares).
Table comparison_page(const Evaluated& evaluated, const Evaluated& earlier, Language language);

}  // namespace planmeter
