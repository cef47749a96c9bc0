// SPDX-License-Identifier: MIT
// 时间过半、任务过半: the way made against the time gone.
#include "evaluate/method_way.h"

namespace planmeter {

MethodAnswer ask_time(const MethodInput& input) {
  const Reason reason = way_obstacle(input);
  if (reason != Reason::none) return refused(reason);
  const Rational elapsed =
      Rational(input.year - input.base_year) / Rational(input.goal->year - input.base_year);
  return answer_on_way(input, Rational(100) * (share_of_way(input) - elapsed));
}

}  // namespace planmeter
