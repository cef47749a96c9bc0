// SPDX-License-Identifier: MIT
// Targets without verdicts, so that a plan is listed by the tables that results have.
#include "report/page/evaluated.h"

namespace planmeter {

Evaluated plan_only(const Plan& plan, const std::vector<const Indicator*>& indicators) {
  Evaluated evaluated{plan, nullptr, {}, {}};
  for (const Indicator* indicator : indicators) {
    IndicatorResult result;
    result.indicator = indicator;
    for (const Target& target : indicator->targets) result.targets.push_back({&target, {}});
    evaluated.results.push_back(std::move(result));
  }
  return evaluated;
}

}  // namespace planmeter
