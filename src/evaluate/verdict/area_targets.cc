// SPDX-License-Identifier: MIT
// Targets and areas matched by name.
#include "evaluate/verdict/area_targets.h"

#include <algorithm>

#include "evaluate/known/decide.h"
#include "evaluate/verdict/compliance.h"

namespace planmeter {

namespace {

/// Whether two targets, of whatever areas, are of one line of progress.
bool are_of_one_track(const Target& left, const Target& right) {
  return left.quantity == right.quantity && left.since == right.since &&
         left.relative_to == right.relative_to;
}

}  // namespace

AreaRoll::AreaRoll(const Plan& plan, const Observations& observations)
    : names_(observations.areas().begin(), observations.areas().end()), of_data_(names_.size()) {
  for (const Name& area : plan.areas) {
    add(area.of(Language::zh));
    listed_.push_back(find(area.of(Language::zh)).value());
  }
  for (const Indicator& indicator : plan.indicators) {
    for (const Target& target : indicator.targets) add(target.area);
  }
}

void AreaRoll::add(std::string_view name) {
  if (name.empty() || find(name)) return;
  added_.emplace(name, static_cast<int>(names_.size()));
  names_.push_back(name);
}

std::vector<int> AreaRoll::others() const {
  std::vector<int> areas = listed_;
  std::vector<bool> taken(names_.size());
  for (const int area : listed_) taken[static_cast<std::size_t>(area)] = true;
  for (std::size_t area = 1; area < names_.size(); ++area) {
    if (!taken[area]) areas.push_back(static_cast<int>(area));
  }
  return areas;
}

std::optional<int> AreaRoll::find(std::string_view name) const {
  // Those of the data are sorted, and may be tens of thousands.
  const auto data_end = names_.begin() + static_cast<std::ptrdiff_t>(of_data_);
  const auto found = std::lower_bound(names_.begin(), data_end, name);
  if (found != data_end && *found == name) return static_cast<int>(found - names_.begin());
  const auto other = added_.find(name);
  return other == added_.end() ? std::nullopt : std::optional(other->second);
}

std::optional<int> AreaRoll::in_data(int area) const {
  if (static_cast<std::size_t>(area) >= of_data_) return std::nullopt;
  return area;
}

bool applies_to_every_area(const Indicator& indicator, const Target& target) {
  switch (indicator.measure) {
    case Measure::growth:
    case Measure::share:
    case Measure::ratio:
      return target.quantity != Quantity::total && target.quantity != Quantity::change;
    case Measure::stock:
    case Measure::flow:
      return has_own_unit(target.quantity);
    case Measure::rank:
    case Measure::state:
      return false;
  }
  return false;
}

bool is_of_areas_alone(const Indicator& indicator) {
  return !indicator.targets.empty() &&
         std::ranges::none_of(indicator.targets, &std::string_view::empty, &Target::area);
}

bool is_of_several_areas(const Indicator& indicator) {
  return is_of_areas_alone(indicator) &&
         std::ranges::any_of(indicator.targets, [&indicator](const Target& target) {
           return target.area != indicator.targets.front().area;
         });
}

AreaTargets::AreaTargets(const Indicator& indicator, const Date& as_of) {
  for (const Target& target : indicator.targets) {
    if (!is_in_force(target, as_of)) continue;
    if (!target.area.empty()) {
      of_some_[target.area].push_back(&target);
    } else if (applies_to_every_area(indicator, target)) {
      of_every_.push_back(&target);
    }
  }
  std::erase_if(of_every_, [this](const Target* whole) {
    return std::ranges::any_of(of_some_, [whole](const auto& area) {
      return std::ranges::any_of(
          area.second, [whole](const Target* own) { return are_of_one_track(*own, *whole); });
    });
  });
}

const AreaTargets::List& AreaTargets::of(std::string_view area, List& room) const {
  const auto own = of_some_.find(area);
  if (own == of_some_.end()) return of_every_;
  room = of_every_;
  room.insert(room.end(), own->second.begin(), own->second.end());
  return room;
}

}  // namespace planmeter
