// SPDX-License-Identifier: MIT
// What the titles of a table say of its months.
#pragma once

#include <span>
#include <string_view>

#include "load/text/period_text.h"

namespace planmeter {

/// `alone` of SDMX and where the title of the values says so (当期值, 当月值), `to_date` where that
/// says 累计, else `otherwise`. `value` is the title of the column of values; empty where there is
/// none.
MonthsOfFile months_of_titles(std::span<const std::string_view> titles, std::string_view value,
                              MonthsOfFile otherwise);

}  // namespace planmeter
