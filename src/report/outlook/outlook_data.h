// SPDX-License-Identifier: MIT
// The contract's table `outlook`.
#pragma once

#include <vector>

#include "core/document.h"
#include "evaluate/outlook/outlook.h"
#include "report/page/columns.h"

namespace planmeter {

/// A row for each final target ahead and way.
Table outlook_data(const std::vector<Outlook>& outlooks, Language language);
std::vector<TableFacts> outlook_table_facts();

}  // namespace planmeter
