// SPDX-License-Identifier: MIT
// Compares the observed with the computed.
#include "evaluate/checks/consistency.h"

#include "core/input_findings.h"
#include "evaluate/amendments/revisions.h"
#include "evaluate/checks/data_years.h"
#include "evaluate/checks/growth_consistency.h"
#include "evaluate/checks/tiers_consistency.h"
#include "evaluate/known/near_bound.h"
#include "evaluate/known/rounding.h"

namespace planmeter {

void check_consistency(const Plan& plan, const Observations& observations, const Inputs& inputs,
                       Diagnostics& findings) {
  check_data_years(plan, observations, inputs, findings);
  check_tier_totals(plan, observations, inputs, findings);
  check_revisions(plan, observations, inputs, findings);
  const InputFindings report(inputs, findings);
  for (const Indicator& indicator : plan.indicators) {
    const AreaData data = gather(plan, observations, indicator, {});
    check_growth_consistency(data, inputs, findings);
    for (const Observation& observed : data.own.series) {
      const std::optional<Rational> value = computed_beside(data, observed);
      if (!value) continue;
      const Rational stated(observed.value);
      const Rational difference = (*value - stated).magnitude();
      const std::string year_text = std::to_string(observed.period.to);
      if (difference > half_last_digit(observed.value)) {
        report.add(Code::data_computed_differs, observed.position,
                   {indicator.id, year_text, observed.value.to_text(), value->to_text()});
      }
      for (const Target& target : indicator.targets) {
        if (!target.area.empty() || !lies_between(target, observed, *value)) continue;
        report.add(Code::data_across_bound, observed.position,
                   {indicator.id, year_text, observed.value.to_text(), value->to_text(),
                    target.bound.to_text()});
      }
    }
  }
}

}  // namespace planmeter
