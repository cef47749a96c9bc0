// SPDX-License-Identifier: MIT
// Years, dates and the stretch of time an observation is about.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace planmeter {

/// The first and last year any file may speak of.
inline constexpr int first_year = 1901;
inline constexpr int last_year = 2155;

/// A day. `month` and `day` count from 1.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;

  friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

/// What an observation covers: one year (`from == to`), several years, or, where `month` is not 0,
/// the year `to` from January to the end of that month, or, where `first_month` is not 0, from the
/// begin of that month. Of growth over several years it says too whether the figure is the rate a
/// year or, `cumulative`, over all of them; of flows over several years every figure is the total,
/// and of shares and ratios the mean.
struct Period {
  int from = 0;
  int to = 0;
  int month = 0;
  int first_month = 0;
  bool cumulative = false;

  constexpr bool whole_year() const { return from == to && month == 0; }
  constexpr bool several_years() const { return from != to; }
  constexpr bool year_to_date() const { return month != 0 && first_month == 0; }
  constexpr bool part_of_year() const { return month != 0; }
  constexpr int years() const { return to - from + 1; }
  friend constexpr auto operator<=>(const Period&, const Period&) = default;
};

/// A year of four digits between `first_year` and `last_year`; nothing otherwise.
std::optional<int> parse_year(std::string_view text);

/// `2021`, `2021年`, `2021年度`, `2021年末`, `2021-2024`, `2021—2024`, `2021-10`, `2021年10月`;
/// nothing otherwise. Two four-digit years are a range and must rise; a month is 1 to 12, and month
/// 12 is the whole year.
std::optional<Period> parse_period(std::string_view text);

/// `2022-10-31`, `2022-10` (the month's last day) or `2022` (31 December); nothing otherwise.
std::optional<Date> parse_date(std::string_view text);

/// `2022-10-31`.
std::string date_text(const Date& date);

/// The last day of `year`.
constexpr Date year_end(int year) { return {year, 12, 31}; }

/// The day `months` months after the end of `year`: the last day of that month.
Date months_after_year_end(int year, int months);

}  // namespace planmeter
