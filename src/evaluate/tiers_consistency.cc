// SPDX-License-Identifier: MIT
// Finds years whose totals do not fit their counties.
#include "evaluate/tiers_consistency.h"

#include <string>

#include "core/plan_lookup.h"
#include "evaluate/tiers.h"

namespace planmeter {

namespace {

/// `A 10, B 3`: a year's totals, or the counties named of each class.
std::string listed(const Plan& plan, const Observations& observations, const TierYear& year,
                   bool totals, std::uint64_t& position) {
  std::string text;
  for (std::size_t i = 0; i < plan.tiers.classes.size(); ++i) {
    int number = 0;
    if (totals) {
      const std::optional<Observation> total =
          observations.find(tier_count_subject(plan, static_cast<int>(i)), 0, year.year);
      if (!total) continue;
      position = total->position;
      text += (text.empty() ? "" : ", ") + std::string(plan.tiers.classes[i].id) + " " +
              (total->text.empty() ? total->value.to_text() : std::string(total->text));
      continue;
    }
    for (const CountyTier& county : year.counties)
      number += county.tier == static_cast<int>(i) ? 1 : 0;
    text += (text.empty() ? "" : ", ") + std::string(plan.tiers.classes[i].id) + " " +
            std::to_string(number);
  }
  return text;
}

}  // namespace

void check_tier_totals(const Plan& plan, const Observations& observations, const Inputs& inputs,
                       Diagnostics& findings) {
  for (const int evaluated : evaluated_tier_years(plan, observations)) {
    const TierYear year = evaluate_tiers(plan, observations, evaluated);
    if (!year.contradictory) continue;
    std::uint64_t position = 0;
    const std::string totals = listed(plan, observations, year, true, position);
    const std::string named = listed(plan, observations, year, false, position);
    const InputPlace place = inputs.locate(position);
    findings.add(
        Code::data_tier_totals, place.file, place.line, place.column,
        {std::to_string(evaluated), totals, named, std::to_string(plan.tiers.counties.size())});
  }
}

}  // namespace planmeter
