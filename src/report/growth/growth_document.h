// SPDX-License-Identifier: MIT
// `planmeter growth`, and the same for the report.
#pragma once

#include <string_view>
#include <vector>

#include "core/document.h"
#include "evaluate/growth/growth.h"
#include "report/page/evaluated.h"

namespace planmeter {

/// The growth of every indicator of `evaluated` that can have one.
std::vector<GrowthResult> growth_results(const Evaluated& evaluated,
                                         Averaging averaging = Averaging::end_points);

/// One indicator in full; several as an overview, and those with growth targets in full.
Document growth_document(const Evaluated& evaluated, const std::vector<GrowthResult>& results,
                         const DocumentRequest& request);

/// Status, sentences and the table of years of one indicator, as blocks of a document.
void add_growth(Document& document, const Plan& plan, const GrowthResult& growth);

}  // namespace planmeter
