// SPDX-License-Identifier: MIT
// What is left to the final year. Never a verdict.
#pragma once

#include "core/document.h"
#include "evaluate/growth.h"
#include "report/data_tables.h"

namespace planmeter {

/// A row for each indicator whose final target (of growth: each of the final targets) lies ahead
/// and is not reached, where the data say how far it is: the pace so far and the pace needed.
Table outlook_table(const Evaluated& evaluated, const std::vector<GrowthResult>& growths,
                    Language language);

}  // namespace planmeter
