// SPDX-License-Identifier: MIT
// The plan's groupings as tables, for programs and for pages.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "evaluate/standing/grouping_counts.h"
#include "report/page/columns.h"

namespace planmeter {

/// Table `grouping_members`: a row an indicator of a part, and one of a part without any.
Table grouping_members_data(const Plan& plan, Language language);
std::vector<TableFacts> grouping_table_facts();

/// The data table, then under the name of each grouping its parts with how their indicators stand
/// in words; a part without any says so. Nothing of a plan without groupings.
void add_groupings(Document& document, const Standings& standings);
/// What each part of one grouping holds, by name.
Table grouping_members_page(const Plan& plan, const Grouping& grouping, Language language);

/// The grouping's name with its clause: `九项重点工作（二（四））`.
std::string grouping_title(const Grouping& grouping, Language language);

}  // namespace planmeter
