// SPDX-License-Identifier: MIT
// Counts the targets of each kind in their last form, then takes off one for each that was moved.
#include "load/plan/plan_amended_twice.h"

#include <map>
#include <set>
#include <string>
#include <utility>

#include "core/plan_lookup.h"
#include "load/plan/plan_target.h"

namespace planmeter {

namespace {

bool moves(const Amendment& amendment) {
  return !amendment.of_baseline() && !amendment.withdrawn &&
         (amendment.before.year != amendment.after.year ||
          amendment.before.comparison != amendment.after.comparison);
}

}  // namespace

void report_repeated_targets(const PlanReading& reading, const Plan& plan,
                             std::span<const Amendment> amendments,
                             const NewestAmendments& newest) {
  std::set<int> amended;
  for (const Amendment& amendment : amendments) amended.insert(amendment.indicator);
  std::map<std::pair<int, TargetKind>, int> counts;  // by their indicator
  for (const int indicator : amended) {
    const std::span<const Target> targets =
        plan.indicators[static_cast<std::size_t>(indicator)].targets;
    for (std::size_t i = 0; i < targets.size(); ++i) {
      const auto last = newest.find({indicator, static_cast<int>(i)});
      const bool gone = last != newest.end() && last->second->withdrawn;
      if (gone) continue;
      const Target& form = last == newest.end() ? targets[i] : last->second->after;
      ++counts[{indicator, kind_of(form)}];
    }
  }
  std::set<std::pair<int, int>> seen;
  for (auto it = amendments.rbegin(); it != amendments.rend(); ++it) {
    const Amendment& amendment = *it;
    if (!moves(amendment)) continue;
    const std::pair target(amendment.indicator, amendment.target);
    const Amendment& last = *newest.at(target);
    if (last.withdrawn || !seen.insert(target).second) continue;
    if (counts[{amendment.indicator, kind_of(last.after)}]-- < 2) continue;
    reading.diagnostics.add(Code::plan_duplicate_target, reading.file,
                            static_cast<int>(amendment.place.line),
                            static_cast<int>(amendment.place.column),
                            {indicator_of(plan, amendment).id, std::to_string(last.after.year)});
  }
}

}  // namespace planmeter
