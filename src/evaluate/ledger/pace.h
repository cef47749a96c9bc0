// SPDX-License-Identifier: MIT
// Within the year: whether what is known of a standard keeps up with the time until its deadline.
#pragma once

#include <optional>

#include "core/plan.h"
#include "core/rational.h"
#include "evaluate/known/area_data.h"

namespace planmeter {

/// What the standard's share of the time comes to by the month that the figure reaches.
struct TimeShare {
  int month = 0;  // to whose end the figure goes, from January
  Rational due;   // bound x month / months until the deadline, in the indicator's unit
};

/// Nothing but where all hold: the day `as_of` is before the deadline, the standard is a floor on
/// the amount of a flow, the year's figure is exact and goes from January to the end of a month
/// that is over by then, and it lies below its share of the time. A reading, no verdict.
std::optional<TimeShare> pace_behind(const AreaData& data, const Target& standard,
                                     const Date& deadline, const Date& as_of);

}  // namespace planmeter
