// SPDX-License-Identifier: MIT
// Rounding for people, and cells that carry both the exact and the rounded figure.
#include "report/words/figure_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "evaluate/verdict/describe.h"

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

/// Whether it was published with its unit, or with another one that was converted.
bool has_unit(std::string_view amount, std::string_view unit) {
  return amount.ends_with(unit) || amount.ends_with("元") || amount.ends_with("%");
}

Limits hundredfold(Limits limits) {
  for (Rational& limit : limits.numbers) limit = limit * Rational(100);
  return limits;
}

}  // namespace

int places_of(std::string_view text) {
  const std::size_t point = text.find('.');
  return point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1);
}

int places_of_figure(std::string_view text) {
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos) return 0;
  const std::size_t end = text.find_first_not_of("0123456789", point + 1);
  return static_cast<int>(std::min(end, text.size()) - point - 1);
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

Limits limits_of(const Target& target) {
  const Rational bound(target.bound);
  const Rational upper(target.upper);
  Limits limits(bound);
  if (target.comparison == Comparison::between) limits.numbers.push_back(upper);
  if (target.comparison == Comparison::about) limits.numbers = {bound - upper, bound + upper};
  return limits;
}

Limits limits_of_factor(const Target& target) {
  Limits limits = limits_of(target);
  for (Rational& limit : limits.numbers) {
    limit = bound_as_measured(target, limit, target.year);
  }
  return limits;
}

Limits limits_of_size(const Limits& limits, const Rational& value) {
  Limits sizes(Rational(0));
  for (const Rational& limit : limits.numbers) {
    if (limit.sign() == value.sign()) sizes.numbers.push_back(limit.magnitude());
  }
  return sizes;
}

Limits limits_of_printed(const Rational& value, const Rational& other, std::string_view shown) {
  Limits limits(other);
  const std::optional<Rational> printed = number_in(shown);
  if (printed && value != other) limits.numbers.push_back(*printed);
  return limits;
}

std::string rounded(const Rational& value, int places, const Limits& limits) {
  const auto stands = [&](const Rational& limit) {
    // Equal to a bound that is no decimal: no number of digits would show that.
    const bool endless = value == limit && value.rounded(most_places) != value;
    return endless || (value.rounded(places) <=> limit) == (value <=> limit);
  };
  while (places < most_places && !std::ranges::all_of(limits.numbers, stands)) ++places;
  return value.to_fixed(places);
}

int places_for(std::string_view unit) { return unit == "%" ? 2 : 4; }

std::string value_text(const Rational& value, const Limits& limits, int places) {
  std::string exact = value.to_whole_text();
  if (places_of(exact) <= 6 && value == value.rounded(6)) return exact;
  return rounded(value, places, limits);
}

std::string percent_text(const Rational& share, const Limits& limits, int places) {
  return rounded(share * Rational(100), places, hundredfold(limits)) + "%";
}

std::string needed_text(const Rational& value, int places, const Limits& limits, bool more) {
  const auto sufficing = [&] {
    const Rational near = value.rounded(places);
    const Rational step = Rational(1) / Rational(10).power(static_cast<unsigned>(places));
    if (more) return near < value ? near + step : near;
    return near > value ? near - step : near;
  };
  const auto stands = [&](const Rational& limit) {
    return value == limit || (sufficing() <=> limit) == (value <=> limit);
  };
  while (places < most_places && !std::ranges::all_of(limits.numbers, stands)) ++places;
  return sufficing().to_fixed(places);
}

std::string needed_percent_text(const Rational& rate, const Limits& limits, bool more) {
  return needed_text(rate * Rational(100), 2, hundredfold(limits), more) + "%";
}

std::string needed_rate_text(const Rational& rate, const Target& target) {
  Limits limits;
  if (target.quantity == Quantity::average_growth) limits = Rational(target.bound) / Rational(100);
  return needed_percent_text(rate, limits, wants_more(target.comparison));
}

std::string signed_as(const Rational& value, const std::string& size) {
  return (value.sign() > 0 ? "+" : value.sign() < 0 ? "-" : "") + size;
}

std::string multiple_text(const Rational& multiple, const Limits& limits) {
  return rounded(multiple, 4, limits);
}

std::string quantity_text(const Rational& value, Quantity quantity, const Limits& limits,
                          int places) {
  if (is_in_per_cent(quantity)) return rounded(value, 2, limits) + "%";
  if (quantity == Quantity::multiple) return multiple_text(value, limits);
  return value_text(value, limits, places);
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
      return std::string(sign_of(Comparison::at_least)) + number;
    case ValueKind::more_than:
      return std::string(sign_of(Comparison::more_than)) + number;
    case ValueKind::at_most:
      return std::string(sign_of(Comparison::at_most)) + number;
    case ValueKind::less_than:
      return std::string(sign_of(Comparison::less_than)) + number;
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
  if (unit.empty() || has_unit(text, unit)) return text;
  for (const std::string_view word : words_after) {
    if (!text.ends_with(word)) continue;
    const std::string amount = text.substr(0, text.size() - word.size());
    return has_unit(amount, unit) ? text : amount + std::string(unit) + std::string(word);
  }
  // The mark of a status: 760家 (E).
  const std::size_t mark = text.ends_with(')') ? text.rfind(" (") : std::string::npos;
  if (mark != std::string::npos) return std::string(text).insert(mark, unit);
  return text + std::string(unit);
}

}  // namespace planmeter
