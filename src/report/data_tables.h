// SPDX-License-Identifier: MIT
// The contract's tables, for CSV and JSON: the same rows whichever command gives them.
#pragma once

#include <vector>

#include "core/document.h"
#include "core/observations.h"
#include "evaluate/compliance.h"
#include "evaluate/describe.h"

namespace planmeter {

/// What tables of results are made from. Without `observations` only the plan's columns are filled
/// (`list`, `show`).
struct Evaluated {
  const Plan& plan;
  const Observations* observations = nullptr;
  Question question;
  std::vector<IndicatorResult> results;  // one an indicator shown, in order
};

/// The number a target compares with; missing for states.
Cell bound_cell(const Target& target);
/// The upper end of a range or the tolerance; missing for what has none.
Cell upper_cell(const Target& target);

/// A document without a block yet.
Document document_of(const Plan& plan, std::optional<int> year, Language language,
                     std::string_view version);

/// A table for pages alone, no rows yet.
Table page_table(std::vector<Column> columns);

/// A table for programs alone: its name and keys, no rows yet.
Table data_table(std::string id, const std::vector<std::string>& keys);

Table summary_data(const std::vector<IndicatorResult>& results);
Table indicators_data(const Evaluated& evaluated);
Table targets_data(const Evaluated& evaluated);

/// Results without data: the plan's columns alone.
Evaluated plan_only(const Plan& plan, const std::vector<const Indicator*>& indicators);

/// The text of `actual_text`: a value that is no plain number as it was published; empty otherwise.
std::string actual_text(const AreaData& data, const Target* target, const IndicatorFigures& figures,
                        int year);

}  // namespace planmeter
