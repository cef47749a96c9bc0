// SPDX-License-Identifier: MIT
// Three numbers with one kind of mark between them.
#include "load/text/day_text.h"

#include <algorithm>
#include <array>
#include <string>

#include "load/text/cell.h"

namespace planmeter {

namespace {

/// What stands behind the year, the month and the day.
using Marks = std::array<std::string_view, 3>;
constexpr std::array<Marks, 4> ways = {
    {{"-", "-", ""}, {"/", "/", ""}, {".", ".", ""}, {"年", "月", "日"}}};

/// Takes a number of `least` to `most` digits and the mark behind it off the begin of `text`, and
/// gives its digits; empty where there is none.
std::string_view take_day_part(std::string_view& text, std::string_view mark, std::size_t least,
                               std::size_t most) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::string_view digits = text.substr(0, end);
  if (end < least || end > most || !text.substr(end).starts_with(mark)) return {};
  text.remove_prefix(end + mark.size());
  return digits;
}

std::string two_digits(std::string_view digits) {
  return digits.size() == 1 ? "0" + std::string(digits) : std::string(digits);
}

std::optional<Date> parse_day_as(std::string_view text, const Marks& marks) {
  const std::string_view year = take_day_part(text, marks[0], 4, 4);
  const std::string_view month = year.empty() ? year : take_day_part(text, marks[1], 1, 2);
  const std::string_view day = month.empty() ? month : take_day_part(text, marks[2], 1, 2);
  if (day.empty() || !text.empty()) return std::nullopt;
  return parse_date(std::string(year) + "-" + two_digits(month) + "-" + two_digits(day));
}

}  // namespace

std::optional<Date> parse_day(std::string_view text) {
  const std::string narrow = half_width(trim(text));
  for (const Marks& marks : ways) {
    if (const std::optional<Date> day = parse_day_as(narrow, marks)) return day;
  }
  return std::nullopt;
}

}  // namespace planmeter
