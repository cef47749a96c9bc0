// SPDX-License-Identifier: MIT
// The indicators of the plan once more, with what was amended in its place.
#include "evaluate/amendments/plan_as_of.h"

#include <algorithm>
#include <map>

#include "core/plan_lookup.h"
#include "evaluate/known/area_data.h"

namespace planmeter {

namespace {

using Amendments = std::span<const Amendment* const>;  // of one indicator, by their days

/// The targets of one indicator after its amendments, by year, as the loader orders them.
std::vector<Target> amended_targets(const Indicator& printed, Amendments amendments) {
  std::vector<Target> targets(printed.targets.begin(), printed.targets.end());
  for (const Amendment* amendment : amendments) {
    if (amendment->of_baseline()) continue;
    Target& target = targets[static_cast<std::size_t>(amendment->target)];
    if (!amendment->withdrawn) target = amendment->after;
    target.amendment = amendment;
  }
  std::erase_if(targets, [](const Target& target) {
    return target.amendment != nullptr && target.amendment->withdrawn;
  });
  std::ranges::stable_sort(targets, {}, &Target::year);
  return targets;
}

std::optional<Baseline> amended_baseline(const Indicator& printed, Amendments amendments) {
  std::optional<Baseline> baseline = printed.baseline;
  for (const Amendment* amendment : amendments) {
    if (!amendment->of_baseline()) continue;
    if (!baseline) baseline = Baseline{};
    baseline->year = amendment->base_after.year;
    baseline->value = amendment->base_after.value;
    baseline->amendment = amendment;
  }
  return baseline;
}

const Indicator& printed_indicator(const Plan& plan, int position) {
  return plan.printed->indicators[static_cast<std::size_t>(position)];
}

}  // namespace

PlanAsOf::PlanAsOf(const Plan& printed, const Date& day) : printed_(&printed), plan_(printed) {
  if (printed.amendments.empty()) return;
  const auto in_force = std::ranges::find_if(
      printed.amendments, [&day](const Amendment& amendment) { return amendment.date > day; });
  plan_.amendments =
      printed.amendments.first(static_cast<std::size_t>(in_force - printed.amendments.begin()));
  arena_ = std::make_unique<Arena>();
  apply();
}

/// Puts `plan_.amendments` into effect.
void PlanAsOf::apply() {
  plan_.printed = printed_;
  std::map<int, std::vector<const Amendment*>> by_indicator;
  for (const Amendment& amendment : plan_.amendments) {
    by_indicator[amendment.indicator].push_back(&amendment);
  }
  std::vector<Indicator> indicators(printed_->indicators.begin(), printed_->indicators.end());
  for (const auto& [position, amendments] : by_indicator) {
    Indicator& indicator = indicators[static_cast<std::size_t>(position)];
    indicator.amendments = arena_->keep(amendments);
    indicator.targets = arena_->keep(amended_targets(indicator, amendments));
    indicator.baseline = amended_baseline(indicator, amendments);
  }
  plan_.indicators = arena_->keep(indicators);
}

std::vector<const Indicator*> PlanAsOf::indicators(
    std::span<const Indicator* const> printed) const {
  std::vector<const Indicator*> same;
  for (const Indicator* indicator : printed) {
    same.push_back(&plan_.indicators[static_cast<std::size_t>(indicator->position)]);
  }
  return same;
}

Date last_amendment(const Plan& plan) {
  return plan.amendments.empty() ? Date{} : plan.amendments.back().date;
}

IndicatorResult judge_as_printed(const Plan& plan, const Observations& observations,
                                 const Indicator& indicator, const Question& question) {
  return evaluate_indicator(
      {*plan.printed, observations, printed_indicator(plan, indicator.position)}, question);
}

Verdict verdict_without(const Plan& plan, const Observations& observations,
                        const Amendment& amendment, const Question& question) {
  Indicator unchanged = printed_indicator(plan, amendment.indicator);
  std::vector<const Amendment*> others;
  for (const Amendment* other : indicator_of(plan, amendment).amendments) {
    if (!same_subject(*other, amendment)) others.push_back(other);
  }
  const std::vector<Target> targets = amended_targets(unchanged, others);
  unchanged.targets = targets;
  unchanged.baseline = amended_baseline(unchanged, others);
  if (amendment.of_baseline()) {
    return evaluate_indicator({plan, observations, unchanged}, question).verdict;
  }
  const Target& printed = printed_target(plan, amendment);
  for (const Target& target : targets) {
    const bool same = target.place.line == printed.place.line &&
                      target.place.column == printed.place.column && target.year == printed.year &&
                      target.amendment == nullptr;
    if (!same || !is_in_force(target, question.as_of)) continue;
    return judge_target(gather(plan, observations, unchanged, target.area), target, question);
  }
  return {Status::not_due, Reason::none};
}

const Target& printed_target(const Plan& plan, const Amendment& amendment) {
  return printed_indicator(plan, amendment.indicator)
      .targets[static_cast<std::size_t>(amendment.target)];
}

const std::optional<Baseline>& printed_baseline(const Plan& plan, const Amendment& amendment) {
  return printed_indicator(plan, amendment.indicator).baseline;
}

}  // namespace planmeter
