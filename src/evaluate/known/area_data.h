// SPDX-License-Identifier: MIT
// All that is known of one indicator in one area, ready to be judged.
#pragma once

#include <array>
#include <memory>
#include <optional>

#include "core/observations.h"
#include "core/plan.h"
#include "core/rational.h"

namespace planmeter {

/// One subject's observations in the area, with the baseline the plan prints for it there.
struct Input {
  Series series;
  std::optional<Baseline> baseline;
  Measure measure = Measure::stock;
  bool counted = false;              // whole figures are not rounded: counts, and places in a list
  std::span<const Release> awaited;  // what the data say comes out after the day looked at

  /// The baseline in its year (the plan holds against an observation), else what is known of the
  /// year.
  std::optional<Observation> at(int year) const;
};

/// At which end of what rounding leaves open data are judged whose figures are moved: at the least
/// or the most that they give, or at a point between.
enum class RoundingEnd { none, low, high, between };

struct AreaData {
  const Plan* plan = nullptr;
  const Indicator* indicator = nullptr;
  Input own;
  Input amounts;      // growth: what it grows
  Input numerator;    // ratio
  Input denominator;  // ratio
  Input level;        // a flow of what is new: the level whose difference stands in for it
  // The amounts are at other prices than the growth, so that they cannot give it.
  bool amounts_at_other_prices = false;
  RoundingEnd end = RoundingEnd::none;
  std::optional<Rational> point;  // of `between`, as measured
  /// The indicator's own figures, and all that they may be computed from.
  std::array<const Input*, 5> inputs() const {
    return {&own, &amounts, &numerator, &denominator, &level};
  }
  std::shared_ptr<const AreaData> reference;  // what relative targets hold it against, else null
};

/// `area` empty: the plan's own. An area without data gives empty series.
AreaData gather(const Plan& plan, const Observations& observations, const Indicator& indicator,
                std::string_view area);
/// The same of an area by its number; nothing: one without data.
AreaData gather_area(const Plan& plan, const Observations& observations, const Indicator& indicator,
                     std::optional<int> area);

}  // namespace planmeter
