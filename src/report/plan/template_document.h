// SPDX-License-Identifier: MIT
// An empty file of actuals: what a year's judgements need, and whom to ask.
#pragma once

#include <string_view>

#include "core/document.h"
#include "core/plan.h"
#include "report/page/columns.h"

namespace planmeter {

/// A row for each figure that the ledger's standards need. Without a row where the plan has no
/// ledger.
Document ledger_template(const Plan& plan, const Ledger& ledger, const DocumentRequest& request);

/// A row for each indicator with a target in `year` or later, and each class of counties with one.
Document indicators_template(const Plan& plan, int year, const DocumentRequest& request);

/// Names the columns of a sheet in the language of who fills it in, where data formats have one
/// name in all languages.
void name_columns_for_people(Document& document);

TableFacts template_facts();

/// How many figures it asks for.
std::size_t template_rows(const Document& document);

}  // namespace planmeter
