// SPDX-License-Identifier: MIT
// The unit that the lines above a table give its values.
#pragma once

#include <optional>

#include "load/observations/titles/observations_columns.h"

namespace planmeter {

/// The unit of the indicator that a line names comes before that of another line, and one behind
/// 单位 before what stands in brackets and can be a unit of some subject. Nothing where there is
/// none.
std::optional<TableUnit> unit_above(const HeaderContext& context);

}  // namespace planmeter
