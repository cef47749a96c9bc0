// SPDX-License-Identifier: MIT
// What the plan contains: lists, and everything about one indicator. No data, no verdicts.
#pragma once

#include <vector>

#include "core/document.h"
#include "core/plan.h"

namespace planmeter {

Document list_indicators_document(const Plan& plan, const std::vector<const Indicator*>& indicators,
                                  const DocumentRequest& request);
Document list_targets_document(const Plan& plan, const std::vector<const Indicator*>& indicators,
                               const DocumentRequest& request);
/// What each part of the plan's groupings holds.
Document list_groupings_document(const Plan& plan, const DocumentRequest& request);

Document list_counties_document(const Plan& plan, const DocumentRequest& request);
Document show_document(const Plan& plan, const std::vector<const Indicator*>& indicators,
                       const DocumentRequest& request);

/// The indicators whose id, names or aliases, compared as names are, or whose number, group, unit
/// or responsible unit contain each of the words.
std::vector<const Indicator*> search_indicators(const Plan& plan,
                                                const std::vector<std::string>& words);

}  // namespace planmeter
