// SPDX-License-Identifier: MIT
// Whether data can tell by a plan's codes what a row is about.
#pragma once

#include "core/diagnostic.h"
#include "core/plan.h"

namespace planmeter {

/// Reports codes that are also those or names of another subject or area, and columns that stand
/// twice in one map of columns, as their titles are compared in data.
void check_codes(const Plan& plan, Diagnostics& diagnostics);

}  // namespace planmeter
