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

/// Of each indicator, by position, the units that lead a task of the ledger on it, or on what is
/// new of it in the year.
std::vector<std::vector<std::string>> leading_units(const Plan& plan) {
  std::vector<std::vector<std::string>> leading(plan.indicators.size());
  for (const Task* task : all_tasks(plan)) {
    for (const Standard& standard : task->standards) {
      if (standard.of_tier()) continue;
      for (const int position : told_by(plan, standard)) {
        if (position < 0 || position >= static_cast<int>(leading.size())) continue;
        for (const std::string_view unit : task->lead_units) {
          add_new(leading[static_cast<std::size_t>(position)], std::string(unit));
        }
      }
    }
  }
  return leading;
}

/// The offices that answer for each indicator, by position: those the plan names for it, else those
/// that lead the ledger's tasks on it.
std::vector<std::vector<std::string>> answering_offices(const Plan& plan) {
  std::vector<std::vector<std::string>> offices = leading_units(plan);
  for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
    const std::string_view named = plan.indicators[i].unit_responsible;
    if (!named.empty()) offices[i] = split_list(named);
  }
  return offices;
}

std::vector<Target> targets_of_year(const Indicator& indicator, int year) {
  std::vector<Target> targets;
  std::ranges::copy_if(indicator.targets, std::back_inserter(targets),
                       [year](const Target& target) { return target.year == year; });
  return targets;
}

}  // namespace

std::vector<std::string> offices_of(const Plan& plan) {
  std::vector<std::string> offices;
  for (const std::string_view unit : unit_names(plan)) offices.emplace_back(unit);
  for (std::vector<std::string>& answering : answering_offices(plan)) {
    for (std::string& office : answering) add_new(offices, std::move(office));
  }
  return offices;
}

SelectedPlan::SelectedPlan(const Plan& plan, std::optional<int> year, std::string_view office)
    : plan_(plan) {
  const std::vector<std::vector<std::string>> offices = answering_offices(plan);
  for (const Indicator& indicator : plan.indicators) {
    Indicator& copy = indicators_.emplace_back(indicator);
    targets_.emplace_back();
    if (year) {
      targets_.back() = targets_of_year(indicator, *year);
      copy.targets = targets_.back();
    }
    const std::vector<std::string>& answering = offices[indicators_.size() - 1];
    const bool answers = office.empty() || std::ranges::find(answering, office) != answering.end();
    const bool asked = !year || !copy.targets.empty() || !copy.set_yearly.empty();
    selected_.push_back(answers && asked);
  }
  plan_.indicators = indicators_;
  for (const TierTarget& target : plan.tiers.targets) {
    // No office is named for these.
    if (office.empty() && (!year || target.year == *year)) tier_targets_.push_back(target);
  }
  plan_.tiers.targets = tier_targets_;
  for (const CountyTarget& target : plan.tiers.county_targets) {
    if (office.empty() && (!year || target.year == *year)) county_targets_.push_back(target);
  }
  plan_.tiers.county_targets = county_targets_;
  for (const Ledger& ledger : plan.ledgers) {
    std::vector<Task>& kept = tasks_.emplace_back();
    std::ranges::copy_if(ledger.rows, std::back_inserter(kept), [office](const Task& task) {
      return office.empty() || has(task.lead_units, office) || has(task.responsible_units, office);
    });
    ledgers_.push_back(ledger);
    ledgers_.back().rows = kept;
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
