// SPDX-License-Identifier: MIT
// What `--year` and `--office` leave of a plan that is listed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan.h"

namespace planmeter {

/// A plan with the targets of one year, or with what one office answers for, alone; its ledgers
/// stay apart by their years. All indicators stay in it, as others are computed from them. `plan`
/// outlives it.
class SelectedPlan {
 public:
  /// Nothing for a year or an empty office: all of them. An office answers for an indicator where
  /// the plan names it or, where it names none, where it leads a task of the ledger on it; for a
  /// task in either role.
  SelectedPlan(const Plan& plan, std::optional<int> year, std::string_view office);
  SelectedPlan(const SelectedPlan&) = delete;
  SelectedPlan& operator=(const SelectedPlan&) = delete;

  const Plan& plan() const { return plan_; }
  /// Those of `among`, indicators of the whole plan, that something is left of, as they are here.
  std::vector<const Indicator*> indicators(const std::vector<const Indicator*>& among) const;

 private:
  std::vector<std::vector<Target>> targets_;
  std::vector<Indicator> indicators_;
  std::vector<bool> selected_;  // by position
  std::vector<TierTarget> tier_targets_;
  std::vector<CountyTarget> county_targets_;
  std::vector<std::vector<Task>> tasks_;  // of each ledger
  std::vector<Ledger> ledgers_;
  Plan plan_;
};

/// Every office that the plan names, once.
std::vector<std::string> offices_of(const Plan& plan);

}  // namespace planmeter
