// SPDX-License-Identifier: MIT
// What is left to the final year, and where the pace so far leads. Never a verdict.
#pragma once

#include <vector>

#include "core/document.h"
#include "evaluate/growth/growth.h"
#include "evaluate/outlook/outlook.h"

namespace planmeter {

/// A row for each final target that lies ahead and is not reached, where the data say how far it
/// is: the pace so far and the pace needed. Growth is taken from the last year the data reach.
Table outlook_table(const Plan& plan, const std::vector<Outlook>& outlooks,
                    const std::vector<GrowthResult>& growths, Language language);

/// A row for each final target ahead that is not reached and of which a way says something: what
/// each leads to, and the time ahead of the path. A way that says nothing of any has no column.
Table expectation_table(const Plan& plan, const std::vector<Outlook>& outlooks, Language language);

}  // namespace planmeter
