// SPDX-License-Identifier: MIT
// Only what adds up is added up.
#include "evaluate/checks/plan_parts.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "core/rational.h"
#include "evaluate/known/decide.h"
#include "evaluate/known/plan_finding.h"

namespace planmeter {

namespace {

std::set<std::string_view> listed_areas(const Plan& plan) {
  std::set<std::string_view> areas;
  for (const Name& area : plan.areas) areas.insert(area.of(Language::zh));
  if (!areas.empty()) return areas;
  for (const Indicator& indicator : plan.indicators) {
    for (const Target& target : indicator.targets) {
      if (!target.area.empty()) areas.insert(target.area);
    }
  }
  return areas;
}

bool adds_up(const Indicator& indicator, const Target& target) {
  return (indicator.measure == Measure::stock || indicator.measure == Measure::flow) &&
         !is_growth(target.quantity) && !is_cumulative(target.quantity) && target.relative_to < 0 &&
         target.authority.empty() &&
         (wants_more(target.comparison) || wants_less(target.comparison));
}

/// Whether `part` asks of an area what `whole` asks of all.
bool is_part(const Target& part, const Target& whole) {
  return !part.area.empty() && part.year == whole.year && part.quantity == whole.quantity &&
         part.since == whole.since && wants_more(part.comparison) == wants_more(whole.comparison);
}

void check_whole(const Plan& plan, const Indicator& indicator, const Target& whole,
                 const std::set<std::string_view>& areas, Diagnostics& findings) {
  std::set<std::string_view> missing = areas;
  Rational sum;
  for (const Target& part : indicator.targets) {
    // An area that has two counts once.
    if (!adds_up(indicator, part) || !is_part(part, whole) || missing.erase(part.area) == 0)
      continue;
    sum = sum + Rational(part.bound);
  }
  const Rational bound(whole.bound);
  const bool assured = wants_more(whole.comparison) ? sum >= bound : sum <= bound;
  if (!missing.empty() || assured) return;
  add_plan_finding(plan, Code::plan_parts, whole.place,
                   {indicator.id, std::to_string(whole.year), std::to_string(areas.size()),
                    sum.to_text(), whole.bound.to_text()},
                   findings);
}

}  // namespace

void check_plan_parts(const Plan& plan, Diagnostics& findings) {
  const std::set<std::string_view> areas = listed_areas(plan);
  if (areas.empty()) return;
  for (const Indicator& indicator : plan.indicators) {
    for (const Target& target : indicator.targets) {
      if (target.area.empty() && adds_up(indicator, target)) {
        check_whole(plan, indicator, target, areas, findings);
      }
    }
  }
}

}  // namespace planmeter
