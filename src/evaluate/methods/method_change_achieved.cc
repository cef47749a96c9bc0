// SPDX-License-Identifier: MIT
// How much of the targeted change is made, whatever the time.
#include "evaluate/methods/method_way.h"

namespace planmeter {

MethodAnswer ask_change_achieved(const MethodInput& input) {
  const Reason reason = way_obstacle(input);
  if (reason != Reason::none) return refused(reason);
  return answer_on_way(input, Rational(100) * share_of_way(input));
}

}  // namespace planmeter
