// SPDX-License-Identifier: MIT
// A target held against plain values by the million: the comparison of judge_due, with what is the
// same for every area computed once. Whatever is not plain is left to judge_due.
#pragma once

#include <cstdint>
#include <optional>

#include "core/int128.h"
#include "core/observations.h"
#include "core/plan.h"
#include "core/status.h"

namespace planmeter {

class PlainTarget {
 public:
  /// For floors and ceilings (strict or not) of values and, of amounts, of growth. Nothing for
  /// other targets and for numbers too long.
  static std::optional<PlainTarget> of(const Indicator& indicator, const Target& target);

  /// `met` or `missed` in the year the target is due, by an indicator's own series; nothing where
  /// that does not have plain, final values of the years it takes, or they are too long; of growth
  /// too where they are not above 0, or a series may break.
  std::optional<Status> judge(const Series& own) const;

 private:
  PlainTarget(const Target& target, Int128 demand, int scale)
      : target_(&target), demand_(demand), scale_(scale) {}

  const Target* target_;
  // The bound, or how many times its base a value must be: demand * 10^-scale.
  Int128 demand_;
  int scale_;
};

}  // namespace planmeter
