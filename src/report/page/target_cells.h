// SPDX-License-Identifier: MIT
// The numbers of a target as cells of a table.
#pragma once

#include "core/document.h"
#include "core/plan.h"

namespace planmeter {

/// The number a target compares with; missing for states.
Cell bound_cell(const Target& target);
/// The upper end of a range or the tolerance; missing for what has none.
Cell upper_cell(const Target& target);

}  // namespace planmeter
