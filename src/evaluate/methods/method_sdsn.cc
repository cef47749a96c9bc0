// SPDX-License-Identifier: MIT
// The trend arrows of the Sustainable Development Report: the recent pace against the pace needed.
#include "evaluate/methods/ask_method.h"

namespace planmeter {

namespace {

/// The value the window begins with: five years back, else four, else six.
std::optional<YearValue> window_start(const MethodInput& input) {
  for (const int back : {5, 4, 6}) {
    for (const YearValue& item : input.recent) {
      if (item.year == input.year - back) return item;
    }
  }
  return std::nullopt;
}

}  // namespace

MethodAnswer ask_sdsn(const MethodInput& input) {
  const bool applicable = input.goal && !input.goal->is_range() && input.yearly == Yearly::none &&
                          input.measure != Measure::state && input.goal->year > input.base_year;
  if (!applicable) return refused(Reason::method_not_applicable);
  MethodAnswer answer;
  answer.reached = input.reached;
  const std::optional<YearValue> start = window_start(input);
  if (!start) {
    answer.refusal = Reason::too_few_values;
    return answer;
  }
  const Rational left = input.goal->bound() - start->value;
  const bool was_there = input.goal->upward() ? left.sign() <= 0 : left.sign() >= 0;
  if (was_there) {
    // Kept, or lost since: the quotient would have the wrong sign.
    answer.hopeless = !input.reached;
    return answer;
  }
  answer.start = start;
  const Rational pace = (input.value - start->value) / Rational(input.year - start->year);
  const Rational needed = left / Rational(input.goal->year - input.base_year);
  answer.figure = Real(pace / needed);
  return answer;
}

}  // namespace planmeter
