// SPDX-License-Identifier: MIT
// Which of an indicator's targets an amendment means.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include "core/plan.h"
#include "load/plan/plan_map.h"

namespace planmeter {

class AmendedTargets {
 public:
  /// `plan` has its indicators as printed; `file` is the map they were read from. All must outlive
  /// this.
  AmendedTargets(const PlanReading& reading, const PlanMap& file, const Plan& plan);

  /// The position of the one target of the indicator that an amendment's year, area and the like
  /// name; where there is none or several, that is reported, unless the plan prints a target that
  /// could not be read, which has been: the amendment may mean that one.
  std::optional<int> find(const PlanMap& amendment, int indicator);

 private:
  const Indicator& indicator_at(int position) const;
  const std::vector<std::size_t>& positions_of(int indicator, int year, std::string_view area);
  bool has_unread(int indicator);
  void report(const PlanMap& amendment, const Indicator& indicator, int year,
              const std::vector<std::size_t>& fits) const;

  const PlanReading& reading_;
  const PlanMap& file_;
  const Plan& plan_;
  /// By indicator, year and area; those of a year whatever their area have the empty one.
  std::map<std::tuple<int, int, std::string_view>, std::vector<std::size_t>> positions_;
  std::map<int, bool> has_unread_;  // indicators that were asked about
};

}  // namespace planmeter
