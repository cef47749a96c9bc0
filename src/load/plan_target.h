// SPDX-License-Identifier: MIT
// One entry of `targets:` to the targets it stands for.
#pragma once

#include <optional>
#include <vector>

#include "load/plan_map.h"

namespace planmeter {

/// What a target needs to know of its plan and indicator.
struct TargetContext {
  const Plan& plan;                // id, period and date are read
  std::optional<Measure> measure;  // nothing where the plan file has it wrong, which was reported
};

/// Appends the target that `node` describes, or one for each year where it says `year: every`;
/// nothing where a finding makes it unusable.
void read_target(const PlanReading& reading, const YamlNode& node, const TargetContext& context,
                 std::vector<Target>& targets);

}  // namespace planmeter
