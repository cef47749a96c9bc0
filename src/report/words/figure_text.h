// SPDX-License-Identifier: MIT
// Figures as people read them: rounded half away from zero, but never so that they seem to stand on
// the other side of their bound.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/document.h"
#include "core/observation.h"
#include "core/plan.h"
#include "core/rational.h"

namespace planmeter {

/// The numbers that a figure must not seem to cross when it is rounded: its bound, the ends of a
/// range, what it is held against.
struct Limits {
  Limits() = default;
  Limits(std::nullopt_t) {}
  Limits(const Rational& limit) : numbers{limit} {}
  Limits(const std::optional<Rational>& limit) {
    if (limit) numbers.push_back(*limit);
  }
  std::vector<Rational> numbers;
};

/// What a target holds a figure of its quantity against: the bound, or both ends of a range.
Limits limits_of(const Target& target);
/// The same of the multiple of its base that a growth target compares.
Limits limits_of_factor(const Target& target);
/// The limits of a figure's size, printed without the sign of `value`: 0 among them.
Limits limits_of_size(const Limits& limits, const Rational& value);
/// The other figure and what it is printed as, `shown`.
Limits limits_of_printed(const Rational& value, const Rational& other, std::string_view shown);
/// For a figure beside another one, both printed by `text`, which takes a figure and its limits:
/// the printed ones then stand to each other as the exact ones do. No limits without the other.
template <typename Text>
Limits beside(const Rational& value, const std::optional<Rational>& other, const Text& text) {
  if (!other) return {};
  return limits_of_printed(value, *other, text(*other, Limits(value)));
}

/// `value` with `places` digits after the point, or as many more as it takes to stand to the limits
/// as the exact value does.
std::string rounded(const Rational& value, int places, const Limits& limits);

/// Digits after the point of a figure without its unit.
int places_of(std::string_view text);
/// Digits after the point of the first number in a figure with its unit.
int places_of_figure(std::string_view text);
/// Decimals of a computed level: 2 for per cent, else 4.
int places_for(std::string_view unit);
/// A level, in its own unit: exact where it ends within 6 decimals, else rounded to `places`.
std::string value_text(const Rational& value, const Limits& limits = {}, int places = 4);
/// 0.15 to `15.00%`.
std::string percent_text(const Rational& share, const Limits& limits = {}, int places = 2);
/// A distance beside the two figures it lies between, `text` being the distance as it would stand
/// alone (rounded to `places`). What is shown is the exact distance, never one of rounded figures:
/// where the difference of the two figures as shown is another, one more digit tells that they are
/// rounded.
std::string distance_between(const Rational& distance, const std::string& text, int places,
                             std::string_view shown_one, std::string_view shown_other);
/// What is needed, so that the printed figure suffices: rounded up where `more` is wanted, else
/// down; with more digits where it would seem to cross a limit.
std::string needed_text(const Rational& value, int places, const Limits& limits, bool more);
/// The same of a rate as a plain number: `16.52%` for 0.16514999.
std::string needed_percent_text(const Rational& rate, const Limits& limits, bool more);
/// What `target` needs a year from here, beside that target: `15.01%` for 15 %.
std::string needed_rate_text(const Rational& rate, const Target& target);
/// A size with the sign of `value`: +3, -3, 0.
std::string signed_as(const Rational& value, const std::string& size);
/// `2.0114`.
std::string multiple_text(const Rational& multiple, const Limits& limits = {});
/// A figure of a target's quantity: average growth has 2 decimals, multiples 4, the rest as
/// value_text.
std::string quantity_text(const Rational& value, Quantity quantity, const Limits& limits = {},
                          int places = 4);

/// What a year is to bring, in the remark and in the outlook.
inline constexpr int pace_places = 2;

/// Exact text for programs with the shown one for people; missing for nothing.
Cell number_cell(const std::optional<Rational>& value, const std::string& shown);
Cell value_cell(const std::optional<Rational>& value);
/// The same for levels, sums and differences, which are printed whole unless they were `derived` by
/// a division or a root.
Cell level_cell(const std::optional<Rational>& value, bool derived);
Cell decimal_cell(const Decimal& value);
Cell integer_cell(std::optional<int> value);
/// `true` or `false`; missing for nothing.
Cell flag_cell(const std::optional<bool>& value);
Cell text_cell(std::string_view text);
Cell code_cell(std::string_view code, std::string label = {});

/// `2022`, `2021-2024` (in Chinese `2021—2024`), `2021-10`.
std::string period_text(const Period& period, Language language);
/// `2022-12` for the last day of a month, else the day.
std::string due_text(const Date& due);
/// The value as published: `突破700`, `≥1500`, `约700`, `7141`.
std::string observation_text(const Observation& observation, Language language);

/// The value as published with its unit where a person would put it: `760家以上`, `突破760家`.
std::string amount_text(const Observation& observation, std::string_view unit, Language language);

}  // namespace planmeter
