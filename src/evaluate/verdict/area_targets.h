// SPDX-License-Identifier: MIT
// Which areas a plan and its data speak of, and which of an indicator's targets are asked of each.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/observations.h"
#include "core/period.h"
#include "core/plan.h"

namespace planmeter {

/// Areas by number: those of the data keep theirs (the plan's own is 0), behind them stand those
/// that the plan lists or sets targets for and no data name.
class AreaRoll {
 public:
  AreaRoll(const Plan& plan, const Observations& observations);

  /// Every area but the plan's own: those that the plan lists in its order, the others by number.
  std::vector<int> others() const;
  std::string_view name(int area) const { return names_[static_cast<std::size_t>(area)]; }
  std::optional<int> find(std::string_view name) const;
  std::span<const std::string_view> names() const { return names_; }
  /// Its number in the data; nothing for an area that these do not name.
  std::optional<int> in_data(int area) const;

 private:
  void add(std::string_view name);

  std::vector<std::string_view> names_;
  std::map<std::string_view, int> added_;  // that no data name
  std::size_t of_data_ = 0;
  std::vector<int> listed_;  // by the plan, in its order
};

/// Whether a target without an area of its own is asked of areas too: of growth, a share or a ratio
/// all but totals and changes; of a stock or flow its growth. What else there is of these is the
/// whole's alone.
bool applies_to_every_area(const Indicator& indicator, const Target& target);

/// Whether the plan sets an indicator's targets for areas alone, so that these make up its row.
bool is_of_areas_alone(const Indicator& indicator);
/// Whether these are of more than one area.
bool is_of_several_areas(const Indicator& indicator);

/// An indicator's targets in force, as areas are asked them, track by track: an area's own where it
/// has one, none where only others have, else the whole's.
class AreaTargets {
 public:
  using List = std::vector<const Target*>;

  AreaTargets(const Indicator& indicator, const Date& as_of);

  /// Of an area; `room` holds them where they are not those of every area.
  const List& of(std::string_view area, List& room) const;
  /// Those of an area without a target of its own.
  const List& of_every() const { return of_every_; }
  bool any_of_some() const { return !of_some_.empty(); }

 private:
  List of_every_;
  std::map<std::string_view, List> of_some_;  // by their areas
};

}  // namespace planmeter
