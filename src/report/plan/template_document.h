// SPDX-License-Identifier: MIT
// An empty file of actuals: what a year's judgements need, and whom to ask.
#pragma once

#include <string_view>

#include "core/document.h"
#include "core/plan.h"
#include "report/page/columns.h"

namespace planmeter {

/// What is asked for.
struct TemplateParts {
  bool indicators =
      true;  // each with a target in the year or later, each class and county with one
  const Ledger* ledger = nullptr;  // what its standards need; null: nothing of a ledger
};

/// A row for each figure, which is asked for once: those of the indicators, then what the ledger
/// needs besides.
Document year_template(const Plan& plan, int year, const TemplateParts& parts,
                       const DocumentRequest& request);

/// Names the columns of a sheet in the language of who fills it in, where data formats have one
/// name in all languages.
void name_columns_for_people(Document& document);

TableFacts template_facts();

/// How many figures it asks for.
std::size_t template_rows(const Document& document);

}  // namespace planmeter
