// SPDX-License-Identifier: MIT
// Two deliveries of data: what changed, and which verdicts with it.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "evaluate/deliveries/verdict_changes.h"
#include "report/page/columns.h"

namespace planmeter {

struct DiffInput {
  const Plan& plan;    // as printed
  std::string before;  // what the deliveries are called
  std::string after;
  const std::vector<DataChange>& changes;
  const VerdictChanges& verdicts;
  const std::vector<int>& years;  // asked about
  std::size_t illustrative = 0;   // made-up values in either
};

std::vector<TableFacts> delivery_table_facts();

/// Tables `changed_values` and `changed_verdicts`.
Document diff_document(const DiffInput& input, const DocumentRequest& request);

}  // namespace planmeter
