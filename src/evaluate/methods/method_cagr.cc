// SPDX-License-Identifier: MIT
// sdg-build 2.4: the compound rate so far against the compound rate the goal needs.
#include "evaluate/methods/ask_method.h"

namespace planmeter {

namespace {

/// How far bands are narrowed near a limit L, with B = |y0| and A = |L|: 1 where B >= 2A, else
/// 1 - (B / A)^4.44 up to A and 1 - ((2A - B) / A)^4.44 beyond.
Real narrowing(const Rational& base, const std::optional<Rational>& limit) {
  if (!limit) return Real(1);
  const Rational b = base.magnitude();
  const Rational a = limit->magnitude();
  if (b >= a + a) return Real(1);
  const Rational near = b <= a ? b / a : (a + a - b) / a;
  // 4.44 = 111 / 25.
  return Real(1) - Real::root(near.power(111), 25);
}

bool is_inapplicable(const MethodInput& input) {
  if (input.measure == Measure::state || input.yearly != Yearly::none) return true;
  if (input.goal && input.goal->is_range()) return true;
  if (input.measure == Measure::growth) return true;
  if (!input.goal && input.direction == Direction::unstated) return true;
  const bool share = input.measure == Measure::share || input.measure == Measure::ratio;
  const bool negative = input.value.sign() < 0 || (input.base && input.base->sign() < 0);
  return share && negative;
}

Reason cagr_obstacle(const MethodInput& input) {
  if (is_inapplicable(input)) return Reason::method_not_applicable;
  if (!input.base || input.base_year >= input.year) return Reason::too_few_values;
  const int sign = input.base->sign();
  // From above zero to nothing is -100 per cent.
  const bool to_nothing = sign > 0 && input.value.sign() == 0;
  if (sign == 0 || (input.value.sign() == 0 && !to_nothing)) return Reason::zero_in_ratio;
  if (sign != input.value.sign() && !to_nothing) return Reason::sign_change;
  if (!input.goal) return Reason::none;
  if (input.goal->bound().sign() == 0) return Reason::zero_in_ratio;
  if (sign != input.goal->bound().sign()) return Reason::sign_change;
  return input.goal->year > input.base_year ? Reason::none : Reason::method_not_applicable;
}

}  // namespace

MethodAnswer ask_cagr(const MethodInput& input) {
  MethodAnswer answer;
  answer.reached = input.reached;
  answer.refusal = cagr_obstacle(input);
  if (answer.refusal != Reason::none) return answer;
  const int flip = input.base->sign() < 0 ? -1 : 1;
  const Real rate = Real(flip * input.sign()) *
                    average_rate(*input.base, input.value, input.year - input.base_year);
  if (!input.goal) {
    answer.figure = rate;
    answer.scale = narrowing(*input.base, input.limit);
    return answer;
  }
  if (input.goal->bound() == *input.base) {
    // Nothing is needed but to hold: the met test decides.
    answer.hopeless = !input.reached;
    return answer;
  }
  answer.figure = rate / absolute(average_rate(*input.base, input.goal->bound(),
                                               input.goal->year - input.base_year));
  return answer;
}

}  // namespace planmeter
