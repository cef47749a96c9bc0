// SPDX-License-Identifier: MIT
// Figures that are parts of a hundred.
#pragma once

#include "core/plan.h"

namespace planmeter {

/// Whether a subject's values are shares in per cent, whatever its measure is called; a rate of
/// growth, in per cent too, is none.
constexpr bool is_per_cent(const Subject& subject) {
  if (subject.measure == Measure::growth) return false;
  return subject.measure == Measure::share || subject.unit == "%" || subject.unit == "％";
}

}  // namespace planmeter
