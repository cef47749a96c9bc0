// SPDX-License-Identifier: MIT
// The contract's table `outlook`.
#pragma once

#include <vector>

#include "core/document.h"
#include "evaluate/outlook/outlook.h"
#include "report/page/columns.h"
#include "report/page/evaluated.h"

namespace planmeter {

/// Of every indicator shown, in order.
std::vector<Outlook> outlooks_of(const Evaluated& evaluated);
/// How many indicators have none because the data already hold their final target's year.
int outlooks_over(const Evaluated& evaluated);

/// A row for each final target ahead and way.
Table outlook_data(const std::vector<Outlook>& outlooks, Language language);
std::vector<TableFacts> outlook_table_facts();

}  // namespace planmeter
