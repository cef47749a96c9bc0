// SPDX-License-Identifier: MIT
// One form a subject, in the order of their numbers.
#include "load/observations_forms.h"

#include "core/plan_lookup.h"

namespace planmeter {

namespace {

constexpr std::string_view score_unit = "分";

}  // namespace

std::vector<SubjectForm> subject_forms(const Plan& plan) {
  std::vector<SubjectForm> forms;
  for (int i = 0; i < subject_count(plan); ++i) {
    const Subject& subject = subject_at(plan, i);
    const bool state = subject.measure == Measure::state;
    forms.push_back({std::string(subject.id), state ? ValueForm::state : ValueForm::number,
                     subject.unit,
                     subject.measure == Measure::growth || subject.measure == Measure::flow,
                     subject.measure == Measure::rank});
  }
  if (plan.tiers.classes.empty()) return forms;
  forms.push_back({subject_id(plan, tier_subject(plan)), ValueForm::tier, {}, false, false});
  forms.push_back({subject_id(plan, tier_score_subject(plan)), ValueForm::tier_score, score_unit,
                   false, false});
  for (const TierClass& tier : plan.tiers.classes) {
    forms.push_back(
        {tier_count_id(tier.id), ValueForm::tier_count, county_count_unit, false, false});
  }
  return forms;
}

}  // namespace planmeter
