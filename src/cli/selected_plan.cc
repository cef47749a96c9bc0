// SPDX-License-Identifier: MIT
// Copies of what is selected from; the texts stay where they are.
#include "cli/selected_plan.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/plan_lookup.h"
#include "core/text.h"
#include "evaluate/ledger/ledger_units.h"

namespace planmeter {

namespace {

bool has(TextList units, std::string_view unit) {
  return std::ranges::find(units, unit) != units.end();
}

void add_new(std::vector<std::string>& names, std::string name) {
  if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
}

/// Whether a standard of the task is on the indicator, or on what is new of it in the year.
bool is_on(const Plan& plan, const Task& task, const Indicator& indicator) {
  return std::ranges::any_of(task.standards, [&](const Standard& standard) {
    return !standard.of_tier() && (standard.indicator == indicator.position ||
                                   indicator_of(plan, standard).change_of == indicator.position);
  });
}

std::vector<Target> targets_of_year(const Indicator& indicator, int year) {
  std::vector<Target> targets;
  std::ranges::copy_if(indicator.targets, std::back_inserter(targets),
                       [year](const Target& target) { return target.year == year; });
  return targets;
}

}  // namespace

std::vector<std::string> offices_of(const Plan& plan, const Indicator& indicator) {
  std::vector<std::string> offices;
  if (!indicator.unit_responsible.empty()) return split_list(indicator.unit_responsible);
  for (const Task* task : all_tasks(plan)) {
    if (!is_on(plan, *task, indicator)) continue;
    for (const std::string_view unit : task->lead_units) add_new(offices, std::string(unit));
  }
  return offices;
}

std::vector<std::string> offices_of(const Plan& plan) {
  std::vector<std::string> offices;
  for (const std::string_view unit : unit_names(plan)) offices.emplace_back(unit);
  for (const Indicator& indicator : plan.indicators) {
    for (std::string& office : offices_of(plan, indicator)) add_new(offices, std::move(office));
  }
  return offices;
}

SelectedPlan::SelectedPlan(const Plan& plan, std::optional<int> year, std::string_view office)
    : plan_(plan) {
  for (const Indicator& indicator : plan.indicators) {
    Indicator& copy = indicators_.emplace_back(indicator);
    targets_.emplace_back();
    if (year) {
      targets_.back() = targets_of_year(indicator, *year);
      copy.targets = targets_.back();
    }
    const std::vector<std::string> offices =
        office.empty() ? std::vector<std::string>() : offices_of(plan, indicator);
    const bool answers = office.empty() || std::ranges::find(offices, office) != offices.end();
    const bool asked = !year || !copy.targets.empty() || !copy.set_yearly.empty();
    selected_.push_back(answers && asked);
  }
  plan_.indicators = indicators_;
  for (const TierTarget& target : plan.tiers.targets) {
    // No office is named for these.
    if (office.empty() && (!year || target.year == *year)) tier_targets_.push_back(target);
  }
  plan_.tiers.targets = tier_targets_;
  for (const Ledger& ledger : plan.ledgers) {
    std::vector<Task>& rows = tasks_.emplace_back();
    std::ranges::copy_if(ledger.rows, std::back_inserter(rows), [office](const Task& task) {
      return office.empty() || has(task.lead_units, office) || has(task.responsible_units, office);
    });
    ledgers_.push_back(ledger);
    ledgers_.back().rows = rows;
  }
  plan_.ledgers = ledgers_;
}

std::vector<const Indicator*> SelectedPlan::indicators(
    const std::vector<const Indicator*>& among) const {
  std::vector<const Indicator*> found;
  for (const Indicator* indicator : among) {
    const auto position = static_cast<std::size_t>(indicator->position);
    if (selected_[position]) found.push_back(&indicators_[position]);
  }
  return found;
}

}  // namespace planmeter
