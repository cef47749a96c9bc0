// SPDX-License-Identifier: MIT
// Measure, quantity, comparison and years of each target against one another.
#include "evaluate/checks/plan_plausibility.h"

#include <algorithm>
#include <string>

#include "core/plan_lookup.h"
#include "core/words.h"
#include "evaluate/checks/plan_wording.h"
#include "evaluate/known/level_target.h"
#include "evaluate/known/per_cent.h"
#include "evaluate/known/plan_finding.h"

namespace planmeter {

namespace {

struct PlanFindings {
  const Plan& plan;
  Diagnostics& findings;

  void add(Code code, const Place& place, std::initializer_list<std::string_view> arguments) const {
    add_plan_finding(plan, code, place, arguments, findings);
  }
};

/// What quantity and comparison say of the measure.
void check_demand(const PlanFindings& report, const Indicator& indicator, const Target& target) {
  const bool growth = indicator.measure == Measure::growth;
  if (growth && !indicator.falls && target.quantity == Quantity::cumulative_fall) {
    report.add(Code::plan_fall_unclear, target.place, {indicator.id});
  }
  check_wording_direction(report.plan, indicator, target, report.findings);
  if (is_floor_under_place(indicator, target)) {
    const bool inclusive = target.comparison == Comparison::at_least;
    report.add(Code::plan_rank_direction, target.place,
               {indicator.id, code_of(target.comparison), target.bound.to_text(),
                code_of(inclusive ? Comparison::at_most : Comparison::less_than)});
  }
  if (is_per_cent(indicator) && is_in_per_cent(target.quantity)) {
    report.add(Code::plan_share_growth, target.place,
               {indicator.id, indicator.unit, code_of(target.quantity)});
  }
}

/// A total since another year than the base leaves out years or counts some before the plan; where
/// one total begins in the year the last one ends, it is meant.
void check_total(const PlanFindings& report, const Indicator& indicator, const Target& target) {
  if (target.quantity != Quantity::total) return;
  const int base = report.plan.baseline_year;
  const bool own_base = indicator.baseline && indicator.baseline->year == target.since;
  const bool goes_on = std::ranges::any_of(indicator.targets, [&target](const Target& other) {
    return other.quantity == Quantity::total && other.year == target.since;
  });
  if (target.since == base || own_base || goes_on) return;
  report.add(Code::plan_total_since, target.place,
             {indicator.id, std::to_string(target.year), std::to_string(target.since),
              std::to_string(base)});
}

void check_after_period(const PlanFindings& report, std::string_view id, int year,
                        const Place& place) {
  const Plan& plan = report.plan;
  if (year <= plan.to) return;
  report.add(Code::plan_target_after_period, place,
             {id, std::to_string(year), std::to_string(plan.from), std::to_string(plan.to)});
}

/// `year: every` may begin before the first figure there is, but not end before it.
void check_baseline_year(const PlanFindings& report, const Indicator& indicator) {
  if (!indicator.baseline) return;
  const int base = indicator.baseline->year;
  for (const Target& target : indicator.targets) {
    const bool last = &target == &indicator.targets.back();
    if (target.year > base || (target.every && !last)) continue;
    report.add(Code::plan_base_not_before, indicator.baseline->place,
               {indicator.id, std::to_string(base), std::to_string(target.year)});
    return;
  }
}

/// A direction that nobody wrote: both ends may have been meant.
void check_about(const PlanFindings& report, const Indicator& indicator, const Target& target) {
  if (!target.about || !target.direction_from_base) return;
  const std::string sign(sign_of(target.comparison));
  report.add(Code::plan_about_direction, target.place,
             {indicator.id, std::to_string(target.year), target.about->value.to_text(),
              target.about->tolerance.to_text(), indicator.baseline->value.to_text(),
              sign + target.bound.to_text()});
}

/// Whether the file has this target as another year's, too (`year: every`).
bool is_repeated(const Indicator& indicator, const Target& target) {
  return target.every &&
         &target != &*std::ranges::find_if(indicator.targets, [&target](const Target& other) {
           return other.place.line == target.place.line &&
                  other.place.column == target.place.column;
         });
}

}  // namespace

void check_demands(const Plan& plan, Diagnostics& findings) {
  const PlanFindings report{plan, findings};
  for (const Indicator& indicator : plan.indicators) {
    for (const Target& target : indicator.targets) {
      if (!is_repeated(indicator, target)) check_demand(report, indicator, target);
    }
  }
  for (const Task* task : all_tasks(plan)) {
    for (const Standard& standard : task->standards) {
      if (!standard.of_tier()) check_demand(report, indicator_of(plan, standard), standard.target);
    }
  }
}

void check_plan_plausibility(const Plan& plan, Diagnostics& findings) {
  check_demands(plan, findings);
  const PlanFindings report{plan, findings};
  for (const Indicator& indicator : plan.indicators) {
    check_baseline_year(report, indicator);
    for (const Target& target : indicator.targets) {
      if (is_repeated(indicator, target)) continue;
      check_about(report, indicator, target);
      check_total(report, indicator, target);
      check_after_period(report, indicator.id, target.year, target.place);
    }
  }
  for (const TierTarget& target : plan.tiers.targets) {
    check_after_period(report, target.tier, target.year, target.place);
  }
  for (const CountyTarget& target : plan.tiers.county_targets) {
    check_after_period(report, target.tier, target.year, target.place);
  }
}

}  // namespace planmeter
