// SPDX-License-Identifier: MIT
// County tiers: the command's page and the report's section.
#pragma once

#include "core/document.h"
#include "evaluate/tiers/tier_standing.h"
#include "report/tiers/tiers_tables.h"

namespace planmeter {

/// The data tables, then a page's blocks; no heading.
void add_tiers(Document& document, const Plan& plan, const TierStanding& standing);

Document tiers_document(const Plan& plan, const TierStanding& standing,
                        const DocumentRequest& request);

}  // namespace planmeter
