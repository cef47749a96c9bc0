// SPDX-License-Identifier: MIT
// Rounding for people, and cells that carry both the exact and the rounded figure.
#include "report/figure_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace planmeter {

namespace {

constexpr int most_places = 60;

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](unsigned char c) { return c < 0x80; });
}

/// The first number in a figure with its unit: 8.97 of `8.97%`; nothing where there is none.
std::optional<Rational> number_in(std::string_view text) {
  constexpr std::string_view digits = "0123456789";
  const std::size_t begin = text.find_first_of(digits);
  if (begin == std::string_view::npos) return std::nullopt;
  const std::size_t sign = begin > 0 && text[begin - 1] == '-' ? 1 : 0;
  std::size_t end = std::min(text.find_first_not_of(digits, begin), text.size());
  if (end < text.size() && text[end] == '.') {
    const std::size_t after = std::min(text.find_first_not_of(digits, end + 1), text.size());
    if (after > end + 1) end = after;
  }
  const std::optional<Decimal> number =
      Decimal::parse(text.substr(begin - sign, end - begin + sign));
  return number ? std::optional<Rational>(*number) : std::nullopt;
}

}  // namespace

int places_of(std::string_view text) {
  const std::size_t point = text.find('.');
  return point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1);
}

std::string distance_between(const Rational& distance, const std::string& text, int places,
                             std::string_view shown_one, std::string_view shown_other) {
  const std::optional<Rational> one = number_in(shown_one);
  const std::optional<Rational> other = number_in(shown_other);
  const std::optional<Rational> shown = number_in(text);
  if (!one || !other || !shown) return text;
  const Rational size = distance.magnitude();
  const bool exact = shown->magnitude() == size;
  if (exact || shown->magnitude() == (*one - *other).magnitude()) return text;
  const std::string longer = rounded(size, places + 1, Rational(0));
  return text.starts_with('-') ? "-" + longer : text.starts_with('+') ? "+" + longer : longer;
}

std::string rounded(const Rational& value, int places, const std::optional<Rational>& bound) {
  // Equal to a bound that is no decimal: no number of digits would show that.
  const bool endless = bound && value == *bound && value.rounded(most_places) != value;
  if (bound && !endless) {
    while (places < most_places && (value.rounded(places) <=> *bound) != (value <=> *bound))
      ++places;
  }
  return value.to_fixed(places);
}

int places_for(std::string_view unit) { return unit == "%" ? 2 : 4; }

std::string value_text(const Rational& value, const std::optional<Rational>& bound, int places) {
  std::string exact = value.to_whole_text();
  if (places_of(exact) <= 6 && value == value.rounded(6)) return exact;
  return rounded(value, places, bound);
}

std::string percent_text(const Rational& share, const std::optional<Rational>& bound) {
  std::optional<Rational> hundredfold;
  if (bound) hundredfold = *bound * Rational(100);
  return rounded(share * Rational(100), 2, hundredfold) + "%";
}

std::string needed_rate_text(const Rational& rate, Quantity quantity, const Rational& bound) {
  if (quantity != Quantity::average_growth) return percent_text(rate);
  return percent_text(rate, bound / Rational(100));
}

std::string multiple_text(const Rational& multiple, const std::optional<Rational>& bound) {
  return rounded(multiple, 4, bound);
}

std::string quantity_text(const Rational& value, Quantity quantity,
                          const std::optional<Rational>& bound, int places) {
  switch (quantity) {
    case Quantity::average_growth:
    case Quantity::cumulative_growth:
    case Quantity::cumulative_fall:
      return rounded(value, 2, bound) + "%";
    case Quantity::multiple:
      return multiple_text(value, bound);
    case Quantity::value:
    case Quantity::change:
    case Quantity::total:
    case Quantity::average:
      break;
  }
  return value_text(value, bound, places);
}

Cell number_cell(const std::optional<Rational>& value, const std::string& shown) {
  if (!value) return Missing{};
  return Number{value->to_text(), shown};
}

Cell value_cell(const std::optional<Rational>& value) {
  if (!value) return Missing{};
  return Number{value->to_text(), value_text(*value)};
}

Cell level_cell(const std::optional<Rational>& value, bool derived) {
  if (!value || derived) return value_cell(value);
  return Number{value->to_whole_text(), value_text(*value)};
}

Cell decimal_cell(const Decimal& value) { return Number{value.to_text(), value.to_text()}; }

Cell integer_cell(std::optional<int> value) {
  if (!value) return Missing{};
  return Number{std::to_string(*value), std::to_string(*value)};
}

Cell flag_cell(const std::optional<bool>& value) {
  if (!value) return Missing{};
  return Flag{*value, *value ? "true" : "false"};
}

Cell text_cell(std::string_view text) {
  if (text.empty()) return Missing{};
  return Text{std::string(text)};
}

Cell code_cell(std::string_view code, std::string label) {
  if (code.empty()) return Missing{};
  return Coded{std::string(code), label.empty() ? std::string(code) : std::move(label),
               Tone::plain};
}

std::string due_text(const Date& due) {
  const bool whole_month = months_after_year_end(due.year - 1, due.month) == due;
  return whole_month ? fmt::format("{}-{:02}", due.year, due.month) : date_text(due);
}

std::string period_text(const Period& period, Language language) {
  if (period.several_years()) {
    return fmt::format("{}{}{}", period.from, language == Language::zh ? "—" : "-", period.to);
  }
  if (period.first_month != 0 && period.first_month < period.month) {
    const bool quarter = period.month % 3 == 0 && period.first_month == period.month - 2;
    if (quarter) return fmt::format("{}-Q{}", period.to, period.month / 3);
    return fmt::format("{}-{:02}{}{:02}", period.to, period.first_month,
                       language == Language::zh ? "—" : "/", period.month);
  }
  if (period.part_of_year()) return fmt::format("{}-{:02}", period.to, period.month);
  return std::to_string(period.to);
}

std::string observation_text(const Observation& observation, Language language) {
  const bool written = !observation.text.empty() && observation.kind != ValueKind::tier;
  if (written && (language == Language::zh || is_ascii(observation.text))) {
    return std::string(observation.text);
  }
  const std::string number = observation.value.to_text();
  switch (observation.kind) {
    case ValueKind::exact:
      return number;
    case ValueKind::at_least:
      return "≥" + number;
    case ValueKind::more_than:
      return ">" + number;
    case ValueKind::at_most:
      return "≤" + number;
    case ValueKind::less_than:
      return "<" + number;
    case ValueKind::estimate:
      return (language == Language::zh ? "约" : "about ") + number;
    case ValueKind::done:
      return language == Language::zh ? "完成" : "done";
    case ValueKind::not_done:
      return language == Language::zh ? "未完成" : "not done";
    case ValueKind::share_done:
      return number + "%";
    case ValueKind::tier:
      return std::string(observation.text);
  }
  return number;
}

std::string amount_text(const Observation& observation, std::string_view unit, Language language) {
  constexpr std::array<std::string_view, 4> words_after = {"以上", "以下", "以内", "左右"};
  const std::string text = observation_text(observation, language);
  if (unit.empty() || text.ends_with(unit)) return text;
  for (const std::string_view word : words_after) {
    if (!text.ends_with(word)) continue;
    return text.substr(0, text.size() - word.size()) + std::string(unit) + std::string(word);
  }
  // The mark of a status: 760家 (E).
  const std::size_t mark = text.ends_with(')') ? text.rfind(" (") : std::string::npos;
  if (mark != std::string::npos) return std::string(text).insert(mark, unit);
  return text + std::string(unit);
}

}  // namespace planmeter
