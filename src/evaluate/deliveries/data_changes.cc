// SPDX-License-Identifier: MIT
// Walks both series of a subject and area side by side.
#include "evaluate/deliveries/data_changes.h"

#include <algorithm>
#include <set>

#include "core/plan_lookup.h"

namespace planmeter {

namespace {

/// Indicators, series, and what the tiers add.
int all_subjects(const Plan& plan) {
  if (plan.tiers.classes.empty()) return subject_count(plan);
  return tier_count_subject(plan, static_cast<int>(plan.tiers.classes.size()));
}

std::set<std::string_view> all_areas(const Observations& before, const Observations& after) {
  std::set<std::string_view> areas = {""};
  for (const Observations* data : {&before, &after}) {
    areas.insert(data->areas().begin(), data->areas().end());
  }
  return areas;
}

std::vector<Observation> by_period(const Observations& data, int subject, std::string_view area) {
  const std::optional<int> number = area.empty() ? 0 : data.find_area(area);
  std::vector<Observation> found;
  if (!number) return found;
  for (const Observation& observation : data.series(subject, *number)) {
    found.push_back(observation);
  }
  std::ranges::sort(found, {}, &Observation::period);
  return found;
}

bool is_same(const Observation& left, const Observation& right) {
  if (left.kind != right.kind || left.status != right.status) return false;
  return left.kind == ValueKind::tier ? left.text == right.text : left.value == right.value;
}

/// Both by period.
void compare(int subject, std::string_view area, const std::vector<Observation>& before,
             const std::vector<Observation>& after, std::vector<DataChange>& changes) {
  auto old = before.begin();
  auto fresh = after.begin();
  while (old != before.end() || fresh != after.end()) {
    const bool gone = fresh == after.end() || (old != before.end() && old->period < fresh->period);
    const bool come = old == before.end() || (fresh != after.end() && fresh->period < old->period);
    if (gone) {
      changes.push_back({subject, area, old->period, *old, std::nullopt});
      ++old;
    } else if (come) {
      changes.push_back({subject, area, fresh->period, std::nullopt, *fresh});
      ++fresh;
    } else {
      if (!is_same(*old, *fresh)) changes.push_back({subject, area, old->period, *old, *fresh});
      ++old;
      ++fresh;
    }
  }
}

}  // namespace

std::vector<DataChange> data_changes(const Plan& plan, const Observations& before,
                                     const Observations& after) {
  std::vector<DataChange> changes;
  const std::set<std::string_view> areas = all_areas(before, after);
  for (int subject = 0; subject < all_subjects(plan); ++subject) {
    for (const std::string_view area : areas) {
      compare(subject, area, by_period(before, subject, area), by_period(after, subject, area),
              changes);
    }
  }
  return changes;
}

}  // namespace planmeter
