// SPDX-License-Identifier: MIT
// Changed figures as rows, and named in a sentence.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "evaluate/deliveries/data_changes.h"
#include "report/page/columns.h"

namespace planmeter {

/// For programs: `changed_values`, a row a change.
Table changed_values_data(const Plan& plan, const std::vector<DataChange>& changes,
                          Language language);
TableFacts changed_values_facts();
/// For pages; the area has a column where any change is of one.
Table changed_values_page(const Plan& plan, const std::vector<DataChange>& changes,
                          Language language);

/// `high_tech_enterprises 2022`, with its area in brackets: what data call a change.
std::string change_key(const Plan& plan, const DataChange& change);
/// `高新技术企业2022年`, `清河县得分2023年`; beside the name of its own subject `2022年` alone.
std::string change_name(const Plan& plan, const DataChange& change, int beside, Language language);

}  // namespace planmeter
