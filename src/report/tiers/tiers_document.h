// SPDX-License-Identifier: MIT
// County tiers: the command's page and the report's section.
#pragma once

#include <string>

#include "core/document.h"
#include "evaluate/tiers/tier_standing.h"
#include "report/tiers/tiers_tables.h"

namespace planmeter {

/// The data tables, then a page's blocks; no heading.
void add_tiers(Document& document, const Plan& plan, const TierStanding& standing);

/// The same for a report, which prints no intervals and no years without a county's class: it says
/// in a sentence which years are left out for that.
void add_report_tiers(Document& document, const Plan& plan, const TierStanding& standing);

/// Whether one of its targets is of the year asked about.
bool has_target_due(const TierYear& asked);

/// Whether a report of the year has anything to say of them: a result of that year or an earlier
/// one, or a target that is due.
bool tiers_are_told(const Plan& plan, const TierStanding& standing);

/// The counts by class of the year asked about, or where its result is not out that it is not; the
/// counts only where every county's class is known. Empty where nothing is told of them.
std::string tiers_finding(const Plan& plan, const TierStanding& standing, Language language);

Document tiers_document(const Plan& plan, const TierStanding& standing,
                        const DocumentRequest& request);

}  // namespace planmeter
