// SPDX-License-Identifier: MIT
// Pages of what a plan has beside its indicators: a raw series, a task of the ledger, the classes
// of counties.
#pragma once

#include <vector>

#include "core/document.h"
#include "core/plan.h"
#include "report/page/columns.h"
#include "report/words/titles.h"

namespace planmeter {

/// 研发经费、研发投入; empty where a subject has no alias.
std::string aliases_words(const Subject& subject);

Document show_series_document(const Plan& plan, const Subject& series,
                              const DocumentRequest& request);
/// `task`: of the plan's ledger.
Document show_task_document(const Plan& plan, const Ledger& ledger, const Task& task,
                            const DocumentRequest& request);
/// The plan has classes of counties, here and below.
Document show_tiers_document(const Plan& plan, const DocumentRequest& request);
/// The limits of the classes, who does not take part, where it is from.
Fields tiers_card(const Plan& plan, Language language);
/// A row a target on the number of counties; `tier_targets` as data.
Table tier_targets_page(const Plan& plan, Language language);
Table tier_targets_data(const Plan& plan, Language language);
std::vector<TableFacts> plan_part_facts();

}  // namespace planmeter
