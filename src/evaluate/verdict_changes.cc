// SPDX-License-Identifier: MIT
// The same questions asked of both deliveries.
#include "evaluate/verdict_changes.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "evaluate/plan_as_of.h"

namespace planmeter {

namespace {

/// The subjects whose figures an indicator is judged by.
std::vector<int> subjects_of(const Plan& plan, int indicator) {
  std::vector<int> subjects = {indicator};
  const Indicator& about = plan.indicators[static_cast<std::size_t>(indicator)];
  for (const int part : {about.of, about.change_of, about.ratio ? about.ratio->of : -1,
                         about.ratio ? about.ratio->per : -1}) {
    if (part >= 0) subjects.push_back(part);
  }
  // What it is held against may be computed itself.
  if (about.relative_to >= 0 && about.relative_to != indicator) {
    if (static_cast<std::size_t>(about.relative_to) < plan.indicators.size()) {
      const std::vector<int> others = subjects_of(plan, about.relative_to);
      subjects.insert(subjects.end(), others.begin(), others.end());
    } else {
      subjects.push_back(about.relative_to);
    }
  }
  return subjects;
}

class Comparing {
 public:
  Comparing(const Plan& printed, const Observations& before, const Observations& after,
            const std::vector<DataChange>& changes, const DiffQuestion& question)
      : printed_(printed), before_(before), after_(after), changes_(changes), question_(question) {}

  VerdictChanges result() {
    for (const int year : question_.years) {
      compare_indicators(year);
      if (!printed_.tiers.classes.empty()) compare_tiers(year);
      if (!printed_.tasks.rows.empty() && year == printed_.tasks.year) compare_tasks(year);
    }
    return std::move(found_);
  }

 private:
  Date day_of(int year) const { return question_.as_of.value_or(year_end(year)); }

  void compare_indicators(int year) {
    const Question question{year, day_of(year), question_.method};
    const PlanAsOf in_force(printed_, question.as_of);
    const Plan& plan = in_force.plan();
    for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
      const Indicator& indicator = plan.indicators[i];
      if (is_only_of_ledger(plan, indicator)) continue;
      const Verdict old = evaluate_indicator(plan, before_, indicator, question).verdict;
      const Verdict now = evaluate_indicator(plan, after_, indicator, question).verdict;
      if (old == now) continue;
      found_.indicators.push_back(
          {&printed_.indicators[i], year, old, now, causes_of(static_cast<int>(i), year)});
    }
  }

  void compare_tiers(int year) {
    const TierYear old = evaluate_tiers(printed_, before_, year);
    const TierYear now = evaluate_tiers(printed_, after_, year);
    for (std::size_t i = 0; i < now.targets.size(); ++i) {
      if (old.targets[i].verdict == now.targets[i].verdict) continue;
      found_.tiers.push_back({now.targets[i].target, year, old.targets[i].verdict,
                              now.targets[i].verdict, causes_of_tiers(year)});
    }
  }

  void compare_tasks(int year) {
    const LedgerResult old = evaluate_ledger(printed_, before_, day_of(year), question_.margin);
    const LedgerResult now = evaluate_ledger(printed_, after_, day_of(year), question_.margin);
    for (std::size_t i = 0; i < now.tasks.size(); ++i) {
      if (old.tasks[i].status == now.tasks[i].status) continue;
      found_.tasks.push_back({now.tasks[i].task, year, old.tasks[i].status, now.tasks[i].status,
                              causes_of_task(*now.tasks[i].task, year)});
    }
  }

  Causes causes_of(int indicator, int year) const {
    const Indicator& about = printed_.indicators[static_cast<std::size_t>(indicator)];
    const std::vector<int> subjects = subjects_of(printed_, indicator);
    Causes causes;
    for (std::size_t i = 0; i < changes_.size(); ++i) {
      const DataChange& change = changes_[i];
      const bool area_counts =
          change.area.empty() ||
          std::ranges::find(about.targets, change.area, &Target::area) != about.targets.end();
      // In its year the plan's own baseline holds, whatever the data say.
      const bool is_base = change.subject == indicator && about.baseline && change.area.empty() &&
                           change.period.to == about.baseline->year;
      // A rate over several years is looked for in each of them.
      if (area_counts && !is_base && change.period.from <= year &&
          std::ranges::find(subjects, change.subject) != subjects.end()) {
        causes.push_back(i);
      }
    }
    return causes;
  }

  Causes causes_of_tiers(int year) const {
    Causes causes;
    for (std::size_t i = 0; i < changes_.size(); ++i) {
      if (changes_[i].subject >= subject_count(printed_) && changes_[i].period.to == year) {
        causes.push_back(i);
      }
    }
    return causes;
  }

  Causes causes_of_task(const Task& task, int year) const {
    Causes causes;
    for (const Standard& standard : task.standards) {
      const Causes more =
          standard.of_tier() ? causes_of_tiers(year) : causes_of(standard.indicator, year);
      causes.insert(causes.end(), more.begin(), more.end());
    }
    std::ranges::sort(causes);
    causes.erase(std::unique(causes.begin(), causes.end()), causes.end());
    return causes;
  }

  const Plan& printed_;
  const Observations& before_;
  const Observations& after_;
  const std::vector<DataChange>& changes_;
  const DiffQuestion& question_;
  VerdictChanges found_;
};

}  // namespace

VerdictChanges verdict_changes(const Plan& printed, const Observations& before,
                               const Observations& after, const std::vector<DataChange>& changes,
                               const DiffQuestion& question) {
  return Comparing(printed, before, after, changes, question).result();
}

}  // namespace planmeter
