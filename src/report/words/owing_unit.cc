// SPDX-License-Identifier: MIT
// The plan first, then the ledger.
#include "report/words/owing_unit.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/plan_lookup.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> no_unit_named{"责任单位规划未写明", "the plan names no unit"};
const Phrase<Words, int> by_the_ledger{"{}，据{}年台账", "{}, by the ledger of {}"};

/// Whether a standard of the task is on the indicator, or on what is new of it in the year.
bool rests_on(const Plan& plan, const Task& task, int position) {
  return std::ranges::any_of(task.standards, [&plan, position](const Standard& standard) {
    if (standard.of_tier()) return false;
    const std::array<int, 2> told = told_by(plan, standard);
    return std::ranges::find(told, position) != told.end();
  });
}

/// In the ledger's order, each once.
std::vector<Words> lead_units(const Plan& plan, const Ledger& ledger, const Indicator& indicator) {
  std::vector<Words> units;
  for (const Task& task : ledger.rows) {
    if (!rests_on(plan, task, indicator.position)) continue;
    for (const std::string_view unit : task.lead_units) {
      if (std::ranges::find(units, unit) == units.end()) units.emplace_back(unit);
    }
  }
  return units;
}

/// Those of the newest ledger that has the indicator; no units where none has.
struct Leading {
  std::vector<Words> units;
  int year = 0;
};

Leading leading_of(const Plan& plan, const Indicator& indicator) {
  for (std::size_t i = plan.ledgers.size(); i-- > 0;) {
    const Ledger& ledger = plan.ledgers[i];
    std::vector<Words> units = lead_units(plan, ledger, indicator);
    if (!units.empty()) return {std::move(units), ledger.year};
  }
  return {};
}

}  // namespace

std::string owing_unit(const Plan& plan, const Indicator& indicator, Reason reason,
                       Language language) {
  if (reason == Reason::not_published && indicator.published) return Words(indicator.published->by);
  if (!indicator.unit_responsible.empty()) return responsible_unit(plan, indicator, language);
  const Leading leading = leading_of(plan, indicator);
  return leading.units.empty() ? say(language, no_unit_named)
                               : units_by_ledger(leading.units, leading.year, language);
}

std::string responsible_unit(const Plan& plan, const Indicator& indicator, Language language) {
  const Words unit(indicator.unit_responsible);
  if (!indicator.unit_from_ledger || unit.empty()) return unit;
  return say(language, by_the_ledger, unit, plan.ledgers.front().year);
}

std::string plain_unit(const Plan& plan, const Indicator& indicator, Language language) {
  if (!indicator.unit_responsible.empty()) return Words(indicator.unit_responsible);
  return listed(leading_of(plan, indicator).units, language);
}

std::string units_by_ledger(const std::vector<std::string>& units, int year, Language language) {
  return say(language, by_the_ledger, listed(units, language), year);
}

std::string owing_of_part(const Plan& plan, const Subject& part, Language language) {
  const auto is_part = [&part](const Indicator& item) { return &part == &item; };
  const auto found = std::ranges::find_if(plan.indicators, is_part);
  // A raw series has no unit of its own: its publisher has the figure.
  if (found != plan.indicators.end()) {
    return owing_unit(plan, *found, Reason::not_reported, language);
  }
  return part.published ? Words(part.published->by) : say(language, no_unit_named);
}

std::string owing_of_denominator(const Plan& plan, const Indicator& indicator, Language language) {
  const Subject& part = subject_at(plan, indicator.ratio->per);
  return say(language, told_of, Words(part.name.of(language)), owing_of_part(plan, part, language));
}

}  // namespace planmeter
