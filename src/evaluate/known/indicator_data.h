// SPDX-License-Identifier: MIT
// All that is known of one indicator, in whatever areas are asked about.
#pragma once

#include <map>
#include <optional>
#include <string_view>

#include "evaluate/known/area_data.h"

namespace planmeter {

/// Gathers each area's data once, when they are first asked for. Plan, observations and indicator
/// must outlive it; one thread may ask at a time.
class IndicatorData {
 public:
  IndicatorData(const Plan& plan, const Observations& observations, const Indicator& indicator)
      : plan_(&plan), observations_(&observations), indicator_(&indicator) {}

  const Plan& plan() const { return *plan_; }
  const Observations& observations() const { return *observations_; }
  const Indicator& indicator() const { return *indicator_; }

  /// Empty: the plan's own area. The name must live as long as this, the data do.
  const AreaData& in(std::string_view area) const;

 private:
  const Plan* plan_;
  const Observations* observations_;
  const Indicator* indicator_;
  mutable std::optional<AreaData> whole_;
  mutable std::map<std::string_view, AreaData> areas_;
};

}  // namespace planmeter
