// SPDX-License-Identifier: MIT
// The section on the plan's own arithmetic.
#pragma once

#include "core/plan.h"
#include "report/year_end/sections.h"

namespace planmeter {

/// What the targets come to by themselves, and what the document states about the past.
void add_annex(Sections& sections, const Plan& plan);

}  // namespace planmeter
