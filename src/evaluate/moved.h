// SPDX-License-Identifier: MIT
// Figures that rounding may have moved, as ranges.
#pragma once

#include "core/observation.h"
#include "evaluate/area_data.h"
#include "evaluate/quotient.h"

namespace planmeter {

/// Moves what an exact figure says by half a unit of its last written digit, the way it is taken to
/// be off; to both sides, it may be either end and all between.
template <typename Number>
void move_by_rounding(Range<Number>& range, const Observation& observation) {
  if (observation.moved == Moved::not_at_all) return;
  const Number half_unit(observation.half_unit);
  if (range.low) {
    range.low = observation.moved == Moved::up ? *range.low + half_unit : *range.low - half_unit;
  }
  if (range.high) {
    range.high =
        observation.moved == Moved::down ? *range.high - half_unit : *range.high + half_unit;
  }
  range.rounded = observation.moved == Moved::either_way;
}

/// A quotient of moved figures as one range, so that however it goes on none counts twice. Others
/// stay: what is not moved need not be divided.
template <typename Number>
Quotient<Number> divided_if_moved(const Quotient<Number>& quotient) {
  if constexpr (requires(const Number& number) { number / number; }) {
    const Range<Number>& above = quotient.numerator;
    const Range<Number>& below = quotient.denominator;
    if (!is_rounded(above, below)) return quotient;
    Quotient<Number> divided = quotient;
    divided.numerator =
        Range<Number>::exactly(*above.low / (above.low->sign() < 0 ? *below.low : *below.high));
    divided.numerator.high = *above.high / (above.high->sign() < 0 ? *below.high : *below.low);
    divided.numerator.rounded = true;
    divided.denominator = Range<Number>::exactly(Number(1));
    return divided;
  } else {
    return quotient;
  }
}

/// A decision on a value that is open for rounding alone, as the data are to be judged.
template <typename Number>
Decision taken(Decision decision, const Quotient<Number>& value, const AreaData& data) {
  const bool open = decision == Decision::unknown && value.exact();
  if (!open || data.doubt == Doubt::left_open) return decision;
  return data.doubt == Doubt::kindly ? Decision::yes : Decision::no;
}

}  // namespace planmeter
