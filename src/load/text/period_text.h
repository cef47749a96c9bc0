// SPDX-License-Identifier: MIT
// A period as cells and titles write it: years, and months and quarters, each alone or the year to
// its end.
#pragma once

#include <optional>
#include <string_view>

#include "core/period.h"

namespace planmeter {

/// What a file says of its months: nothing (`2021-10` may be the year to October or October alone),
/// that each stands alone (SDMX, Open SDG, 当月值), or that each is the year to its end (累计值).
enum class MonthsOfFile { open, alone, to_date };

struct PeriodText {
  Period period;       // of an open month: the year to its end
  int month = 0;       // of an open one; 12 is the whole year as long as it is the only one
  bool named = false;  // whether it names months, also where they are the whole year's
  bool open() const { return month != 0; }
};

/// From the begin of one month of the year to the end of another.
Period months_of(int year, int first_month, int month);

/// What parse_period reads, and `2021.0`, `2021-12-31`, `2021年12月31日` (the year), `2021年1-9月`,
/// `2021年前三季度`, `2021年上半年`, `2021年截至9月`, `截至2021年9月`, `2021年9月累计` (the year to
/// date), `2021-Q3`, `2021年第三季度`, `2021-M10`, `2021年10月当月`, `2021年7-9月` (alone),
/// `2020 [YR2020]`, `2021-10`, `2021年10月` (as `months` says, which of `to_date` holds for all
/// parts of a year). Nothing for anything else.
std::optional<PeriodText> parse_period_text(std::string_view text, MonthsOfFile months);

}  // namespace planmeter
