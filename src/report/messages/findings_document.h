// SPDX-License-Identifier: MIT
// What `validate` found.
#pragma once

#include "core/diagnostic.h"
#include "core/document.h"
#include "core/inputs.h"
#include "report/page/columns.h"

namespace planmeter {

/// For programs: a row each, and one for each kind of which there are more.
Table findings_data(const Diagnostics& findings, Language language);
std::vector<TableFacts> finding_table_facts();

Document findings_document(const Diagnostics& findings, const Inputs& inputs,
                           std::string_view plan_id, const DocumentRequest& request);

}  // namespace planmeter
