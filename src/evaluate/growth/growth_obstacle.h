// SPDX-License-Identifier: MIT
// Why an indicator has no growth rate, so that a report can say it in words.
#pragma once

#include "evaluate/growth/growth.h"
#include "evaluate/known/area_data.h"
#include "evaluate/verdict/judge.h"

namespace planmeter {

/// `base` is the course's: the level of the base year, or 1 where growth itself is the target; then
/// the amounts and rates it rests on are looked at.
GrowthObstacle growth_obstacle(const AreaData& data, const Track& track, const Rational& base,
                               int year);

}  // namespace planmeter
