// SPDX-License-Identifier: MIT
// Days and months as sentences and the cells of pages say them; data keep the ISO form.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"
#include "core/period.h"

namespace planmeter {

/// `2022年12月31日`, `31 December 2022`.
std::string date_words(const Date& date, Language language);

/// `2022年12月`, `December 2022`; `month` is 1 to 12.
std::string month_words(int year, int month, Language language);

/// The month alone for its last day, else the day: what is due by the end of a month.
std::string due_words(const Date& due, Language language);

/// A day or a month that somebody wrote (`2023-12-30`, `2023-12`) in words; else as it is written.
std::string written_day_words(std::string_view written, Language language);

/// By when, of the same: `2023年12月31日前`, of a month its end, `2023年10月底前`.
std::string deadline_words(std::string_view written, Language language);

/// What a figure is of: `2021年`, `2021—2024年`, `2021年1—10月` (from January), `2021年10月` (that
/// month alone), `2021年第3季度`; `2021`, `2021-2024`, `January to October 2021`, `October 2021`,
/// `quarter 3 of 2021`.
std::string period_words(const Period& period, Language language);

}  // namespace planmeter
