// SPDX-License-Identifier: MIT
// The same questions asked of both deliveries, and of the newer one with a single figure put back.
#include "evaluate/deliveries/verdict_changes.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "evaluate/amendments/plan_as_of.h"
#include "evaluate/deliveries/put_back.h"

namespace planmeter {

namespace {

/// More figures than this are not tried one by one: a reader would learn nothing from them, and
/// each asks for a verdict.
constexpr std::size_t most_tried = 50;

/// Positions in the changes of data.
using Positions = std::vector<std::size_t>;

template <typename Item>
void make_unique(std::vector<Item>& items) {
  std::ranges::sort(items);
  items.erase(std::unique(items.begin(), items.end()), items.end());
}

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
      if (const Ledger* ledger = ledger_of(printed_, year)) compare_tasks(*ledger);
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
      const auto verdict_of = [&](const Observations& data) {
        return evaluate_indicator({plan, data, indicator}, question).verdict;
      };
      const Verdict old = verdict_of(before_);
      const Verdict now = verdict_of(after_);
      if (old == now) continue;
      const int position = static_cast<int>(i);
      found_.indicators.push_back(
          {&printed_.indicators[i], year, old, now,
           causes_among(candidates_of(position, year), read_by(position), old, verdict_of)});
    }
  }

  void compare_tiers(int year) {
    const TierYear old = evaluate_tiers(printed_, before_, year);
    const TierYear now = evaluate_tiers(printed_, after_, year);
    for (std::size_t i = 0; i < now.targets.size(); ++i) {
      const Verdict& before = old.targets[i].verdict;
      const Verdict& after = now.targets[i].verdict;
      if (before == after) continue;
      const auto verdict_of = [&](const Observations& data) {
        return evaluate_tiers(printed_, data, year).targets[i].verdict;
      };
      found_.tiers.push_back(
          {now.targets[i].target, year, before, after,
           causes_among(candidates_of_tiers(year), read_by_tiers(), before, verdict_of)});
    }
  }

  void compare_tasks(const Ledger& ledger) {
    const int year = ledger.year;
    const std::optional<Decimal>& margin = question_.margin;
    const LedgerResult old = evaluate_ledger(printed_, ledger, before_, day_of(year), margin);
    const LedgerResult now = evaluate_ledger(printed_, ledger, after_, day_of(year), margin);
    for (std::size_t i = 0; i < now.tasks.size(); ++i) {
      const TaskStatus before = old.tasks[i].status;
      const TaskStatus after = now.tasks[i].status;
      if (before == after) continue;
      const Task& task = *now.tasks[i].task;
      const auto status_of = [&](const Observations& data) {
        return evaluate_task(printed_, ledger, data, task, day_of(year), margin).status;
      };
      found_.tasks.push_back(
          {&task, year, before, after,
           causes_among(candidates_of_task(task, year), read_by_task(task), before, status_of)});
    }
  }

  /// Of the figures that a standing can rest on those that moved it from what it was. `standing_of`
  /// judges data that hold what is `read`.
  template <typename Standing, typename StandingOf>
  Causes causes_among(Positions candidates, const FiguresRead& read, const Standing& was,
                      const StandingOf& standing_of) const {
    if (candidates.size() <= 1) return {std::move(candidates), false};
    Causes causes;
    if (candidates.size() <= most_tried) {
      for (const std::size_t position : candidates) {
        if (standing_of(put_back(after_, read, changes_[position])) == was) {
          causes.changes.push_back(position);
        }
      }
    }
    if (!causes.changes.empty()) return causes;
    return {std::move(candidates), true};
  }

  /// The changed figures that an indicator's verdict can rest on.
  Positions candidates_of(int indicator, int year) const {
    const Indicator& about = printed_.indicators[static_cast<std::size_t>(indicator)];
    const std::vector<int> subjects = subjects_of(printed_, indicator);
    Positions candidates;
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
        candidates.push_back(i);
      }
    }
    return candidates;
  }

  Positions candidates_of_tiers(int year) const {
    Positions candidates;
    for (std::size_t i = 0; i < changes_.size(); ++i) {
      if (changes_[i].subject >= subject_count(printed_) && changes_[i].period.to == year) {
        candidates.push_back(i);
      }
    }
    return candidates;
  }

  Positions candidates_of_task(const Task& task, int year) const {
    Positions candidates;
    for (const Standard& standard : task.standards) {
      const Positions more =
          standard.of_tier() ? candidates_of_tiers(year) : candidates_of(standard.indicator, year);
      candidates.insert(candidates.end(), more.begin(), more.end());
    }
    make_unique(candidates);
    return candidates;
  }

  FiguresRead read_by(int indicator) const {
    FiguresRead read{subjects_of(printed_, indicator), {""}};
    for (const Target& target : printed_.indicators[static_cast<std::size_t>(indicator)].targets) {
      read.areas.push_back(target.area);
    }
    make_unique(read.subjects);
    make_unique(read.areas);
    return read;
  }

  /// Counties are areas: all of them.
  FiguresRead read_by_tiers() const {
    FiguresRead read{{tier_subject(printed_), tier_score_subject(printed_)},
                     {after_.areas().begin(), after_.areas().end()}};
    for (std::size_t i = 0; i < printed_.tiers.classes.size(); ++i) {
      read.subjects.push_back(tier_count_subject(printed_, static_cast<int>(i)));
    }
    read.areas.insert(read.areas.end(), before_.areas().begin(), before_.areas().end());
    make_unique(read.areas);
    return read;
  }

  FiguresRead read_by_task(const Task& task) const {
    FiguresRead read;
    for (const Standard& standard : task.standards) {
      const FiguresRead more = standard.of_tier() ? read_by_tiers() : read_by(standard.indicator);
      read.subjects.insert(read.subjects.end(), more.subjects.begin(), more.subjects.end());
      read.areas.insert(read.areas.end(), more.areas.begin(), more.areas.end());
    }
    make_unique(read.subjects);
    make_unique(read.areas);
    return read;
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
