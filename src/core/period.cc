// SPDX-License-Identifier: MIT
// Reading years, periods and dates.
#include "core/period.h"

#include <fmt/format.h>

namespace planmeter {

namespace {

std::optional<int> parse_digits(std::string_view text, std::size_t least, std::size_t most) {
  if (text.size() < least || text.size() > most) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

bool remove_suffix(std::string_view& text, std::string_view suffix) {
  if (!text.ends_with(suffix)) return false;
  text.remove_suffix(suffix.size());
  return true;
}

int days_in_month(int year, int month) {
  if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

Period year_to_date(int year, int month) { return {year, year, month == 12 ? 0 : month}; }

}  // namespace

std::optional<int> parse_year(std::string_view text) {
  const std::optional<int> year = parse_digits(text, 4, 4);
  if (!year || *year < first_year || *year > last_year) return std::nullopt;
  return year;
}

std::optional<Period> parse_period(std::string_view text) {
  const std::optional<int> year = parse_year(text.substr(0, 4));
  if (!year) return std::nullopt;
  std::string_view rest = text.substr(4);
  const bool marked = rest.starts_with("年");
  if (marked) rest.remove_prefix(std::string_view("年").size());
  if (marked && (rest == "度" || rest == "末" || rest == "底")) rest = {};
  if (rest.empty()) return Period{*year, *year, 0};

  if (marked && remove_suffix(rest, "月")) {
    const std::optional<int> month = parse_digits(rest, 1, 2);
    if (!month || *month < 1 || *month > 12) return std::nullopt;
    return year_to_date(*year, *month);
  }
  for (const std::string_view dash : {"-", "—", "–", "～", "~", "至"}) {
    if (!rest.starts_with(dash)) continue;
    rest.remove_prefix(dash.size());
    remove_suffix(rest, "年");
    if (rest.size() == 2 && dash == "-" && !marked) {
      const std::optional<int> month = parse_digits(rest, 2, 2);
      if (!month || *month < 1 || *month > 12) return std::nullopt;
      return year_to_date(*year, *month);
    }
    const std::optional<int> to = parse_year(rest);
    if (!to || *to <= *year) return std::nullopt;
    return Period{*year, *to, 0};
  }
  return std::nullopt;
}

std::optional<Date> parse_date(std::string_view text) {
  const std::optional<int> year = parse_year(text.substr(0, 4));
  if (!year) return std::nullopt;
  if (text.size() == 4) return year_end(*year);
  if (text.size() < 7 || text[4] != '-') return std::nullopt;
  const std::optional<int> month = parse_digits(text.substr(5, 2), 2, 2);
  if (!month || *month < 1 || *month > 12) return std::nullopt;
  const int last_day = days_in_month(*year, *month);
  if (text.size() == 7) return Date{*year, *month, last_day};
  if (text.size() != 10 || text[7] != '-') return std::nullopt;
  const std::optional<int> day = parse_digits(text.substr(8, 2), 2, 2);
  if (!day || *day < 1 || *day > last_day) return std::nullopt;
  return Date{*year, *month, *day};
}

Date months_after_year_end(int year, int months) {
  const int later_year = year + (11 + months) / 12;
  const int month = (11 + months) % 12 + 1;
  return {later_year, month, days_in_month(later_year, month)};
}

std::string date_text(const Date& date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

}  // namespace planmeter
