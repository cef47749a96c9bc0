// SPDX-License-Identifier: MIT
// 2009-10 is October 2009 or the year to some month of 2010; a file that has only such months
// tells.
#include "load/observations/cells/financial_years.h"

#include <algorithm>
#include <string>

#include "core/ascii.h"
#include "core/period.h"
#include "load/text/cell.h"
#include "load/text/take_end.h"

namespace planmeter {

namespace {

constexpr std::size_t digits_of_year = 4;
constexpr int century = 100;

/// What stands behind the dash of two numbers; empty where the text is not that.
std::string_view behind_dash(std::string_view text) {
  for (const std::string_view dash : {"-", "—", "–", "～", "~", "至", "/"}) {
    if (take_front(text, dash)) return text;
  }
  return {};
}

bool is_digits(std::string_view text) { return std::ranges::all_of(text, is_digit); }

int number_of(std::string_view digits) {
  int number = 0;
  for (const char c : digits) number = number * 10 + (c - '0');
  return number;
}

}  // namespace

bool names_financial_year(std::string_view text) {
  const std::string narrow = half_width(text);
  std::string_view rest = narrow;
  if (take_front(rest, "FY") || take_front(rest, "fy")) {
    rest = trim(rest);
    return rest.size() >= 2 && is_digit(rest.front());
  }
  const std::optional<int> year = parse_year(rest.substr(0, digits_of_year));
  if (!year) return false;
  const std::string_view end = behind_dash(rest.substr(digits_of_year));
  if (end.empty() || !is_digits(end)) return false;
  return end.size() == 2 ? number_of(end) == (*year + 1) % century
                         : end.size() == digits_of_year && number_of(end) == *year + 1;
}

std::string_view begin_of_financial_year(std::string_view text) {
  const std::size_t begin = text.find_first_of("0123456789");
  return begin == text.npos ? text : text.substr(begin, digits_of_year);
}

void FinancialYears::take(std::string_view text, std::uint64_t position,
                          std::optional<int> subject) {
  if (text.size() <= digits_of_year) return;  // as nearly every period
  const std::string narrow = half_width(text);
  const std::string_view period = narrow;
  const std::optional<int> year = parse_year(period.substr(0, digits_of_year));
  if (!year) return;
  const std::string_view end = behind_dash(period.substr(digits_of_year));
  if (!is_digits(end)) return;
  if (end.size() == 2) months_.take(*year, number_of(end) == (*year + 1) % century, text, position);
  if (end.size() == digits_of_year) {
    years_[subject.value_or(-1)].take(*year, number_of(end) == *year + 1, text, position);
  }
}

void FinancialYears::Form::take(int begin, bool fits, std::string_view text, std::uint64_t place) {
  other = other || !fits;
  if (other) return;
  if (begins.empty()) {
    first = text;
    position = place;
  }
  begins.insert(begin);
}

void FinancialYears::report(const CellFindings& findings) const {
  if (!months_.other && !months_.begins.empty()) {
    const bool sure = months_.begins.size() > 1;
    findings.add(Code::csv_financial_year, sure ? Severity::error : Severity::warning,
                 months_.position, {months_.first, begin_of_financial_year(months_.first)});
  }
  for (const auto& of_subject : years_) {
    const Form& years = of_subject.second;
    const auto overlaps = [&years](int begin) { return years.begins.contains(begin + 1); };
    if (years.other || std::ranges::none_of(years.begins, overlaps)) continue;
    findings.add(Code::csv_financial_year, Severity::warning, years.position,
                 {years.first, begin_of_financial_year(years.first)});
    return;
  }
}

}  // namespace planmeter
