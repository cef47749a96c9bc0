// SPDX-License-Identifier: MIT
// One form a subject, in the order of their numbers.
#include "load/observations/cells/observations_forms.h"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <utility>

#include "core/plan_lookup.h"

namespace planmeter {

namespace {

constexpr std::string_view score_unit = "分";

bool any_target_of(std::span<const Target> targets, std::initializer_list<Quantity> quantities) {
  return std::ranges::any_of(targets, [&](const Target& target) {
    return std::ranges::find(quantities, target.quantity) != quantities.end();
  });
}

/// `targets`: none of a series.
void set_periods(SubjectForm& form, std::span<const Target> targets) {
  switch (form.measure) {
    case Measure::growth:
      form.several_years = true;
      if (!any_target_of(targets, {Quantity::cumulative_growth, Quantity::cumulative_fall})) {
        form.bare = PeriodFigure::average;
      }
      break;
    case Measure::flow:
      form.several_years = true;
      form.bare = PeriodFigure::cumulative;
      break;
    case Measure::share:
    case Measure::ratio:
      form.several_years = true;
      if (any_target_of(targets, {Quantity::average})) form.bare = PeriodFigure::average;
      break;
    case Measure::stock:
    case Measure::rank:
    case Measure::state:
      break;
  }
}

SubjectForm form_of(const Plan& plan, int number) {
  const Subject& subject = subject_at(plan, number);
  SubjectForm form;
  form.id = subject.id;
  form.form = subject.measure == Measure::state ? ValueForm::state : ValueForm::number;
  form.unit = subject.unit;
  form.measure = subject.measure;
  form.place = subject.measure == Measure::rank;
  std::span<const Target> targets;
  if (static_cast<std::size_t>(number) < plan.indicators.size()) {
    const Indicator& indicator = plan.indicators[static_cast<std::size_t>(number)];
    form.falls = indicator.falls;
    targets = indicator.targets;
  }
  set_periods(form, targets);
  return form;
}

SubjectForm tier_form(std::string id, ValueForm value_form, std::string_view unit) {
  SubjectForm form;
  form.id = std::move(id);
  form.form = value_form;
  form.unit = unit;
  return form;
}

}  // namespace

std::string_view example_id(std::span<const SubjectForm> forms) {
  return forms.empty() ? std::string_view() : std::string_view(forms.front().id);
}

std::vector<SubjectForm> subject_forms(const Plan& plan) {
  std::vector<SubjectForm> forms;
  forms.reserve(static_cast<std::size_t>(subject_count(plan)) + plan.tiers.classes.size() + 2);
  for (int i = 0; i < subject_count(plan); ++i) forms.push_back(form_of(plan, i));
  if (plan.tiers.classes.empty()) return forms;
  forms.push_back(tier_form(subject_id(plan, tier_subject(plan)), ValueForm::tier, {}));
  forms.push_back(
      tier_form(subject_id(plan, tier_score_subject(plan)), ValueForm::tier_score, score_unit));
  for (const TierClass& tier : plan.tiers.classes) {
    forms.push_back(tier_form(tier_count_id(tier.id), ValueForm::tier_count, county_count_unit));
  }
  return forms;
}

}  // namespace planmeter
