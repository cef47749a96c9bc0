// SPDX-License-Identifier: MIT
// `planmeter growth`, and the same for the report.
#pragma once

#include <string_view>
#include <vector>

#include "core/document.h"
#include "evaluate/growth/growth.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// One indicator in full; several as an overview, and those with growth targets in full.
Document growth_document(const Standings& standings, const std::vector<GrowthResult>& results,
                         const DocumentRequest& request);

/// Status, sentences and the table of years of one indicator, as blocks of a document.
void add_growth(Document& document, const Plan& plan, const GrowthResult& growth);

}  // namespace planmeter
