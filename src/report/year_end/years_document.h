// SPDX-License-Identifier: MIT
// All indicators by year: one row an indicator, a column a year.
#pragma once

#include <vector>

#include "core/document.h"
#include "evaluate/standing/standings.h"
#include "report/page/columns.h"

namespace planmeter {

/// `years`: the same indicators in years one after the other, at least one. For programs a row an
/// indicator and year.
Document years_document(const std::vector<Standings>& years, const DocumentRequest& request);
TableFacts indicators_by_year_facts();

}  // namespace planmeter
