// SPDX-License-Identifier: MIT
// The year first, then what words say of months; whatever is left over makes it no period.
#include "load/text/period_text.h"

#include <array>
#include <utility>

#include "load/text/take_end.h"

namespace planmeter {

namespace {

/// A number from 1 to `most` at the front; 0 where there is none.
int take_count(std::string_view& text, int most) {
  constexpr std::array<std::pair<std::string_view, int>, 5> words = {
      {{"一", 1}, {"二", 2}, {"两", 2}, {"三", 3}, {"四", 4}}};
  for (const auto& [word, count] : words) {
    if (count <= most && take_front(text, word)) return count;
  }
  int count = 0;
  for (int digits = 0; digits < 2 && !text.empty() && text.front() >= '0' && text.front() <= '9';
       ++digits) {
    count = count * 10 + (text.front() - '0');
    text.remove_prefix(1);
  }
  return count <= most ? count : 0;
}

bool take_dash(std::string_view& text) {
  for (const std::string_view dash : {"-", "—", "–", "～", "~", "至"}) {
    if (take_front(text, dash)) return true;
  }
  return false;
}

/// What stands behind the year and says of which months it is.
std::optional<Period> parse_named_months(int year, std::string_view text) {
  if (text == "上半年") return months_of(year, 1, 6);
  if (text == "下半年") return months_of(year, 7, 12);
  const bool as_of = take_front(text, "截至") || take_front(text, "截止");
  const bool from_first = take_front(text, "前");
  const bool ordinal = !from_first && take_front(text, "第");
  const int first = take_count(text, 12);
  if (first == 0) return std::nullopt;
  if (text == "季度" && first <= 4 && !as_of) {
    return months_of(year, from_first ? 1 : 3 * first - 2, 3 * first);
  }
  if (ordinal) return std::nullopt;
  if (from_first) {
    return text == "个月" || text == "月" ? std::optional(months_of(year, 1, first)) : std::nullopt;
  }
  if (as_of) return text == "月" ? std::optional(months_of(year, 1, first)) : std::nullopt;
  take_front(text, "月");
  if (!take_dash(text)) return std::nullopt;
  const int last = take_count(text, 12);
  return text == "月" && last > first ? std::optional(months_of(year, first, last)) : std::nullopt;
}

/// `Q3`, `M10` and `S1` of SDMX, with or without a hyphen before.
std::optional<Period> parse_coded_months(int year, std::string_view text) {
  take_front(text, "-");
  if (text.size() < 2) return std::nullopt;
  const char code = text.front();
  text.remove_prefix(1);
  const int months = code == 'Q' ? 3 : code == 'S' ? 6 : code == 'M' ? 1 : 0;
  if (months == 0) return std::nullopt;
  const int count = take_count(text, 12 / months);
  if (count == 0 || !text.empty()) return std::nullopt;
  return months_of(year, months * (count - 1) + 1, months * count);
}

/// The month of `2021-10` and `2021年10月`; 0 where it is none.
int bare_month(std::string_view text) {
  const bool hyphen = text.size() == 3 && take_front(text, "-");
  if (!hyphen && !take_back(text, "月")) return 0;
  if (text.empty() || text.front() < '0' || text.front() > '9') return 0;
  const int month = take_count(text, 12);
  return text.empty() ? month : 0;
}

/// The time of day that programs write behind a date: ` 00:00:00`, `T00:00:00.000`.
bool is_midnight(std::string_view text) {
  if (text.empty()) return true;
  if (!take_front(text, " ") && !take_front(text, "T")) return false;
  take_back(text, "Z");
  return text.starts_with("00:00") && text.find_first_not_of("0:.") == text.npos;
}

/// Whether what stands behind a year leaves it whole: 2022.0, as programs write a number, or its
/// last day. No other day says of what it is.
bool leaves_year_whole(std::string_view text, bool marked) {
  if (!marked && text.size() > 1 && text.front() == '.') {
    if (text.find_first_not_of('0', 1) == text.npos) return true;
  }
  if (marked) return take_front(text, "12月31日") && text.empty();
  for (const std::string_view day : {"-12-31", "/12/31", ".12.31"}) {
    if (take_front(text, day)) return is_midnight(text);
  }
  return false;
}

/// `2020 [YR2020]` and `2020Q1 [2020Q1]`, as the World Bank titles its columns, without the code.
std::string_view without_code_behind(std::string_view text) {
  const std::size_t open = text.rfind(" [");
  if (open == text.npos) return text;
  std::string_view code = text.substr(open + 2);
  code.remove_suffix(1);
  take_front(code, "YR");
  return code == text.substr(0, open) ? code : text;
}

std::optional<PeriodText> parse_written(std::string_view text, MonthsOfFile months) {
  if (text.ends_with(']')) text = without_code_behind(text);
  std::string_view rest = text;
  const bool as_of = take_front(rest, "截至") || take_front(rest, "截止");
  const std::optional<int> year = parse_year(rest.substr(0, 4));
  if (!year) return std::nullopt;
  rest.remove_prefix(4);
  const bool marked = take_front(rest, "年");
  if (leaves_year_whole(rest, marked)) return PeriodText{{*year, *year, 0}};
  bool to_date = as_of;
  bool alone = false;
  if (marked) {
    for (const std::string_view end : {"累计", "末", "底"}) {
      if (take_back(rest, end)) to_date = true;
    }
    alone = take_back(rest, "当月") || take_back(rest, "当季") || take_back(rest, "当期");
  }
  const int month = bare_month(rest);
  if (month != 0) {
    if (to_date == alone && months == MonthsOfFile::open) {
      return PeriodText{months_of(*year, 1, month), month, true};
    }
    alone = alone || (!to_date && months == MonthsOfFile::alone);
    return PeriodText{months_of(*year, alone ? month : 1, month), 0, true};
  }
  if (const std::optional<Period> named = parse_named_months(*year, rest))
    return PeriodText{*named, 0, true};
  if (const std::optional<Period> coded = parse_coded_months(*year, rest))
    return PeriodText{*coded, 0, true};
  const std::optional<Period> years = parse_period(text);
  return years ? std::optional(PeriodText{*years}) : std::nullopt;
}

}  // namespace

Period months_of(int year, int first_month, int month) {
  if (first_month == 1) return {year, year, month == 12 ? 0 : month};
  return {year, year, month, first_month};
}

std::optional<PeriodText> parse_period_text(std::string_view text, MonthsOfFile months) {
  std::optional<PeriodText> written = parse_written(text, months);
  // Of figures that are added up, a quarter is the year to its end.
  if (written && months == MonthsOfFile::to_date && written->period.part_of_year()) {
    written->period = months_of(written->period.to, 1, written->period.month);
  }
  return written;
}

}  // namespace planmeter
