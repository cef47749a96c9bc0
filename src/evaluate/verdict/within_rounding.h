// SPDX-License-Identifier: MIT
// Verdicts that half a unit of the last written digit of the data would turn.
#pragma once

#include <optional>

#include "evaluate/verdict/compliance.h"
#include "evaluate/verdict/describe.h"

namespace planmeter {

/// Whether a target's verdict would be another if the figures were off by half a unit of their last
/// written digits, all of them to the worse or all to the better side; a figure exactly half a unit
/// off counts. Nothing where the verdict is no decision. `data` are those of the target's area.
std::optional<bool> is_within_rounding(const AreaData& data, const TargetResult& item,
                                       const Question& question);

/// The same of an indicator's own verdict, or that of an area.
std::optional<bool> is_within_rounding(const IndicatorData& known, const IndicatorResult& result,
                                       const Question& question);

/// How far half a unit of the last written digits moves what a target compares, and what the path
/// asks for then; in the unit of the target. Figures that do not move are absent.
struct MovedEnds {
  Figure low;
  Figure high;
  Figure path_low;
  Figure path_high;
};
MovedEnds moved_ends(const AreaData& data, const Target& target, int year);

}  // namespace planmeter
