// SPDX-License-Identifier: MIT
// One form a subject, in the order of their numbers.
#include "load/observations_forms.h"

#include <cctype>

#include "core/plan_lookup.h"

namespace planmeter {

namespace {

constexpr std::string_view score_unit = "分";

std::string lower_case(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return result;
}

}  // namespace

std::vector<SubjectForm> subject_forms(const Plan& plan) {
  std::vector<SubjectForm> forms;
  for (int i = 0; i < subject_count(plan); ++i) {
    const Subject& subject = subject_at(plan, i);
    const bool state = subject.measure == Measure::state;
    forms.push_back({std::string(subject.id), state ? ValueForm::state : ValueForm::number,
                     subject.unit,
                     subject.measure == Measure::growth || subject.measure == Measure::flow});
  }
  if (plan.tiers.classes.empty()) return forms;
  forms.push_back({"tier", ValueForm::tier, {}, false});
  forms.push_back({"tier_score", ValueForm::tier_score, score_unit, false});
  for (const TierClass& tier : plan.tiers.classes) {
    forms.push_back(
        {"tier_count_" + lower_case(tier.id), ValueForm::tier_count, county_count_unit, false});
  }
  return forms;
}

}  // namespace planmeter
