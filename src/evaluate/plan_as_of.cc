// SPDX-License-Identifier: MIT
// The indicators of the plan once more, with what was amended in its place.
#include "evaluate/plan_as_of.h"

#include <algorithm>

namespace planmeter {

namespace {

/// The targets of one indicator after its amendments, by year, as the loader orders them.
std::vector<Target> amended_targets(const Indicator& printed, int position,
                                    std::span<const Amendment> amendments) {
  std::vector<Target> targets(printed.targets.begin(), printed.targets.end());
  for (const Amendment& amendment : amendments) {
    if (amendment.indicator != position || amendment.of_baseline()) continue;
    Target& target = targets[static_cast<std::size_t>(amendment.target)];
    if (!amendment.withdrawn) target = amendment.after;
    target.amendment = &amendment;
  }
  std::erase_if(targets, [](const Target& target) {
    return target.amendment != nullptr && target.amendment->withdrawn;
  });
  std::ranges::stable_sort(targets, {}, &Target::year);
  return targets;
}

std::optional<Baseline> amended_baseline(const Indicator& printed, int position,
                                         std::span<const Amendment> amendments) {
  std::optional<Baseline> baseline = printed.baseline;
  for (const Amendment& amendment : amendments) {
    if (amendment.indicator != position || !amendment.of_baseline()) continue;
    if (!baseline) baseline = Baseline{};
    baseline->year = amendment.base_after.year;
    baseline->value = amendment.base_after.value;
    baseline->amendment = &amendment;
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

PlanAsOf::PlanAsOf(const Plan& printed, const std::vector<Amendment>& amendments)
    : arena_(std::make_unique<Arena>()), printed_(&printed), plan_(printed) {
  plan_.amendments = arena_->keep(amendments);
  apply();
}

PlanAsOf PlanAsOf::without(const Plan& plan, const Amendment& amendment) {
  std::vector<Amendment> others;
  for (const Amendment& other : plan.amendments) {
    if (!same_subject(other, amendment)) others.push_back(other);
  }
  return {*plan.printed, others};
}

/// Puts `plan_.amendments` into effect.
void PlanAsOf::apply() {
  plan_.printed = printed_;
  std::vector<Indicator> indicators(printed_->indicators.begin(), printed_->indicators.end());
  for (std::size_t i = 0; i < indicators.size(); ++i) {
    const int position = static_cast<int>(i);
    if (std::ranges::find(plan_.amendments, position, &Amendment::indicator) ==
        plan_.amendments.end()) {
      continue;
    }
    Indicator& indicator = indicators[i];
    indicator.targets = arena_->keep(amended_targets(indicator, position, plan_.amendments));
    indicator.baseline = amended_baseline(indicator, position, plan_.amendments);
  }
  plan_.indicators = arena_->keep(indicators);
}

std::vector<const Indicator*> PlanAsOf::indicators(
    std::span<const Indicator* const> printed) const {
  std::vector<const Indicator*> same;
  for (const Indicator* indicator : printed) {
    same.push_back(
        &plan_.indicators[static_cast<std::size_t>(indicator - printed_->indicators.data())]);
  }
  return same;
}

Date last_amendment(const Plan& plan) {
  return plan.amendments.empty() ? Date{} : plan.amendments.back().date;
}

IndicatorResult judge_as_printed(const Plan& plan, const Observations& observations,
                                 const Indicator& indicator, const Question& question) {
  const int position = static_cast<int>(&indicator - plan.indicators.data());
  return evaluate_indicator(*plan.printed, observations, printed_indicator(plan, position),
                            question);
}

Verdict verdict_without(const Plan& plan, const Observations& observations,
                        const Amendment& amendment, const Question& question) {
  const PlanAsOf unchanged = PlanAsOf::without(plan, amendment);
  const Indicator& indicator =
      unchanged.plan().indicators[static_cast<std::size_t>(amendment.indicator)];
  const IndicatorResult result =
      evaluate_indicator(unchanged.plan(), observations, indicator, question);
  if (amendment.of_baseline()) return result.verdict;
  const Target& printed = printed_target(plan, amendment);
  for (const TargetResult& item : result.targets) {
    const bool same = item.target->place.line == printed.place.line &&
                      item.target->place.column == printed.place.column &&
                      item.target->year == printed.year && item.target->amendment == nullptr;
    if (same) return item.verdict;
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
