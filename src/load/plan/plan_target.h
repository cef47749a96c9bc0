// SPDX-License-Identifier: MIT
// One entry of `targets:` to the targets it stands for.
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include "load/plan/plan_map.h"

namespace planmeter {

/// What a target needs to know of its plan and indicator.
struct TargetContext {
  const Plan& plan;                                           // id, period and date are read
  const std::map<std::string_view, std::string_view>& areas;  // as in PlanNames
  std::optional<Measure> measure;  // nothing where the plan file has it wrong, which was reported
  std::string_view indicator;      // its id
  int relative_to = -1;            // what the indicator's relative targets are held against
  bool names_relative_to = false;  // rightly or not
  Direction direction = Direction::unstated;  // of its `about` targets that name none
  std::optional<Baseline> baseline{};         // as printed, of the whole
  bool falls = false;                         // its yearly rates say by how much it fell
};

/// What makes two targets of one indicator of one kind, but for what they are held against.
using TargetKind = std::tuple<int, Quantity, Comparison, int, std::string_view, std::string_view>;
TargetKind kind_of(const Target& target);

/// Lets the bad side alone of an `about` with a direction decide; what has none stays as it is.
void turn_about(Target& target);

/// Quantity, comparison and bound of a target or a standard; false where a finding makes them
/// unusable.
bool read_demand(const PlanReading& reading, const PlanMap& map, std::optional<Measure> measure,
                 Target& target);

/// `since`, or what the quantity takes where the file names none; the target's year and quantity
/// must be set. False where a finding makes it unusable.
bool set_base_year(const PlanReading& reading, const PlanMap& map, const Plan& plan,
                   Target& target);

/// Appends the target that `node` describes, or one for each year where it says `year: every`;
/// nothing where a finding makes it unusable.
void read_target(const PlanReading& reading, const YamlNode& node, const TargetContext& context,
                 std::vector<Target>& targets);

}  // namespace planmeter
