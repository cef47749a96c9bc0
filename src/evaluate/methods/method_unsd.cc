// SPDX-License-Identifier: MIT
// The progress chart of the United Nations Statistics Division: where the compound rate so far
// would lead by the goal's year.
#include "evaluate/methods/ask_method.h"

namespace planmeter {

namespace {

Reason unsd_obstacle(const MethodInput& input) {
  if (input.measure == Measure::growth || input.yearly != Yearly::none ||
      (input.goal && input.goal->is_range()) ||
      (!input.goal && input.direction == Direction::unstated)) {
    return Reason::method_not_applicable;
  }
  if (!input.base || input.base_year >= input.year) return Reason::too_few_values;
  // From above zero to nothing is -100 per cent.
  const bool to_nothing = input.base->sign() > 0 && input.value.sign() == 0;
  if (to_nothing) return Reason::none;
  if (input.base->sign() == 0 || input.value.sign() == 0) return Reason::zero_in_ratio;
  if (input.base->sign() != input.value.sign()) return Reason::sign_change;
  // The growth of a loss is no progress.
  if (!input.goal && input.base->sign() < 0) return Reason::method_not_applicable;
  return Reason::none;
}

/// Within one point of a goal of 0 or 100 per cent.
bool nearly_reached(const MethodInput& input) {
  if (!input.goal || input.goal->is_range() || input.measure != Measure::share) return false;
  const Rational& bound = input.goal->bound();
  if (bound != Rational(0) && bound != Rational(100)) return false;
  const Rational distance = input.value - bound;
  return distance >= Rational(-1) && distance <= Rational(1);
}

}  // namespace

MethodAnswer ask_unsd(const MethodInput& input) {
  MethodAnswer answer;
  answer.reached = input.reached || nearly_reached(input);
  if (input.measure == Measure::state) {
    // Yes, or stagnation.
    answer.hopeless = !answer.reached;
    return answer;
  }
  answer.refusal = unsd_obstacle(input);
  if (answer.refusal != Reason::none) return answer;
  const int years = input.year - input.base_year;
  if (!input.goal) {
    answer.figure = Real(input.sign()) * average_rate(*input.base, input.value, years);
    return answer;
  }
  answer.hopeless = input.has_fallen_back();
  if (answer.hopeless || input.goal->bound() == *input.base) return answer;
  const int left = input.goal->year > input.year ? input.goal->year - input.year : 0;
  const Rational ratio = input.value / *input.base;
  const Real projected = Real(input.value) * Real::root(ratio.power(static_cast<unsigned>(left)),
                                                        static_cast<unsigned>(years));
  answer.figure = (projected - Real(*input.base)) / Real(input.goal->bound() - *input.base);
  return answer;
}

}  // namespace planmeter
