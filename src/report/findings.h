// SPDX-License-Identifier: MIT
// What a director would say first: how many targets are met, which are not, and what that rests on.
#pragma once

#include <vector>

#include "report/data_tables.h"

namespace planmeter {

/// How many of the results are of the scope.
int count_scope(const std::vector<IndicatorResult>& results, Scope scope);

/// The sentences of the report's first section, a paragraph each; the notice of made-up data first.
std::vector<Block> overall_findings(const Evaluated& evaluated, Language language);

}  // namespace planmeter
