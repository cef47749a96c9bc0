// SPDX-License-Identifier: MIT
// The methods that set the way made against the way from base to goal: time and change-achieved.
#include "evaluate/method.h"

namespace planmeter {

namespace {

/// Why there is no way to measure; none where there is.
Reason obstacle(const MethodInput& input) {
  if (!input.goal || input.goal->is_range() || input.yearly != Yearly::none ||
      input.measure == Measure::state) {
    return Reason::method_not_applicable;
  }
  if (!input.base) return Reason::no_baseline;
  // Held, not moved: nothing to divide by.
  if (*input.base == input.goal->bound()) return Reason::zero_in_ratio;
  if (input.goal->year <= input.base_year) return Reason::method_not_applicable;
  return Reason::none;
}

Rational share_of_way(const MethodInput& input) {
  return (input.value - *input.base) / (input.goal->bound() - *input.base);
}

MethodAnswer with(const MethodInput& input, const Rational& figure) {
  MethodAnswer answer;
  answer.reached = input.reached;
  // From a base past the goal, falling back looks like progress.
  answer.hopeless = input.has_fallen_back();
  if (!answer.hopeless) answer.figure = Real(figure);
  return answer;
}

}  // namespace

MethodAnswer ask_time(const MethodInput& input) {
  if (const Reason reason = obstacle(input); reason != Reason::none) return refused(reason);
  const Rational elapsed =
      Rational(input.year - input.base_year) / Rational(input.goal->year - input.base_year);
  return with(input, Rational(100) * (share_of_way(input) - elapsed));
}

MethodAnswer ask_change_achieved(const MethodInput& input) {
  if (const Reason reason = obstacle(input); reason != Reason::none) return refused(reason);
  return with(input, Rational(100) * share_of_way(input));
}

}  // namespace planmeter
