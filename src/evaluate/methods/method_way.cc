// SPDX-License-Identifier: MIT
// A way needs a base, a single bound, and a distance between them.
#include "evaluate/methods/method_way.h"

namespace planmeter {

Reason way_obstacle(const MethodInput& input) {
  if (!input.goal || input.goal->is_range() || input.yearly != Yearly::none ||
      input.measure == Measure::state) {
    return Reason::method_not_applicable;
  }
  if (!input.base) return Reason::no_baseline;
  // Held, not moved: nothing to divide by.
  if (*input.base == input.goal->bound()) return Reason::zero_in_ratio;
  // To be kept: falling back would look like progress.
  if (input.is_beyond_goal(*input.base)) return Reason::method_not_applicable;
  if (input.goal->year <= input.base_year) return Reason::method_not_applicable;
  return Reason::none;
}

Rational share_of_way(const MethodInput& input) {
  return (input.value - *input.base) / (input.goal->bound() - *input.base);
}

MethodAnswer answer_on_way(const MethodInput& input, const Rational& figure) {
  MethodAnswer answer;
  answer.reached = input.reached;
  answer.figure = Real(figure);
  return answer;
}

}  // namespace planmeter
