// SPDX-License-Identifier: MIT
// Questions to methods, and their answers as short texts.
#pragma once

#include <string>

#include "evaluate/methods/method_bands.h"

namespace planmeter::sample {

inline Rational number(std::string_view text) { return Decimal::parse(text).value(); }

/// From `base` in 2020 to at least `goal` in 2025.
inline MethodInput upward(std::string_view base, std::string_view goal) {
  MethodInput input;
  input.base_year = 2020;
  input.base = number(base);
  input.goal = Goal{2025, number(goal), std::nullopt};
  input.direction = Direction::up;
  return input;
}

/// To at least `goal` in 2022: 10 % a year from 100 to 121.
inline MethodInput two_years(std::string_view base, std::string_view goal) {
  MethodInput input = upward(base, goal);
  input.goal->year = 2022;
  return input;
}

/// From `base` in 2020 to at most `goal` in 2025.
inline MethodInput downward(std::string_view base, std::string_view goal) {
  MethodInput input = upward(base, goal);
  input.goal = Goal{2025, std::nullopt, number(goal)};
  input.direction = Direction::down;
  return input;
}

/// `value` is that of `year`; whether it meets the goal is told from it.
inline MethodInput in(MethodInput input, int year, std::string_view value) {
  input.year = year;
  input.value = number(value);
  if (input.goal && !input.goal->is_range()) {
    input.reached = input.goal->upward() ? input.value >= input.goal->bound()
                                         : input.value <= input.goal->bound();
  }
  return input;
}

/// Values of the years before, the last of them that of the year before `input.year`.
inline MethodInput after(MethodInput input, const std::vector<std::string_view>& values) {
  int year = input.year - static_cast<int>(values.size());
  for (const std::string_view value : values) input.recent.push_back({year++, number(value)});
  return input;
}

/// `green 0`, `red`, `no_baseline`.
inline std::string told(Method method, const MethodInput& input) {
  const MethodAnswer answer = ask_method(method, input);
  const Band* band = band_of_answer(default_bands(method, !input.goal), method, answer);
  std::string text(band == nullptr ? "" : band->id);
  if (answer.figure) text += " " + answer.figure->figure().to_text();
  if (answer.refusal != Reason::none) {
    text += (text.empty() ? "" : " ") + std::string(code_of(answer.refusal));
  }
  return text;
}

}  // namespace planmeter::sample
