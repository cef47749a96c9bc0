// SPDX-License-Identifier: MIT
// A plan as it stands on a day: with the amendments dated on it or before, and without the others.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/arena.h"
#include "core/observations.h"
#include "core/plan.h"
#include "evaluate/verdict/compliance.h"

namespace planmeter {

/// Everything is judged by the plan that holds on the day: targets of earlier and later years and
/// the path between them alike. Indicators keep their positions; a target that was withdrawn is
/// gone from its indicator and found among `Plan::amendments`.
class PlanAsOf {
 public:
  /// `printed` has no amendments applied; it must outlive this.
  PlanAsOf(const Plan& printed, const Date& day);

  const Plan& plan() const { return plan_; }
  /// Indicators of the printed plan as they stand in this one.
  std::vector<const Indicator*> indicators(std::span<const Indicator* const> printed) const;

 private:
  void apply();

  std::unique_ptr<Arena> arena_;
  const Plan* printed_;
  Plan plan_;
};

/// The day on which every amendment of the plan is in force.
Date last_amendment(const Plan& plan);

/// What an indicator of the plan seen from a day would be judged by its original targets and
/// baseline, in the same year and from the same day.
IndicatorResult judge_as_printed(const Plan& plan, const Observations& observations,
                                 const Indicator& indicator, const Question& question);

/// The verdict on what an amendment in force changed, had it alone never been changed: on the
/// target, or for a baseline on the indicator.
Verdict verdict_without(const Plan& plan, const Observations& observations,
                        const Amendment& amendment, const Question& question);

/// What the plan printed: the target or baseline before its first amendment.
const Target& printed_target(const Plan& plan, const Amendment& amendment);
const std::optional<Baseline>& printed_baseline(const Plan& plan, const Amendment& amendment);

}  // namespace planmeter
