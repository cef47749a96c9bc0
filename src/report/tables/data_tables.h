// SPDX-License-Identifier: MIT
// The contract's tables, for CSV and JSON: the same rows whichever command gives them.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "report/page/evaluated.h"

namespace planmeter {

Table summary_data(const std::vector<IndicatorResult>& results);
Table indicators_data(const Evaluated& evaluated);
Table targets_data(const Evaluated& evaluated);

/// The text of `actual_text`: a value that is no plain number as it was published; empty otherwise.
std::string actual_text(const AreaData& data, const Target* target, const IndicatorFigures& figures,
                        int year);

}  // namespace planmeter
