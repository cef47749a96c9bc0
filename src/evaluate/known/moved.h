// SPDX-License-Identifier: MIT
// Figures that rounding may have moved, as ranges.
#pragma once

#include <type_traits>

#include "core/observation.h"
#include "core/rational.h"
#include "evaluate/known/area_data.h"
#include "evaluate/known/quotient.h"

namespace planmeter {

/// Moves what a figure says by half a unit of its last written digit, the way it is taken to be
/// off; to both sides, it may be either end and all between. Of some months of a year, a sum that
/// bounds the year moves with them; a bound as written has no such unit.
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

/// The value at the end that the data are judged at, or at the point between; in itself where it is
/// not one number but for rounding.
template <typename Number>
Quotient<Number> at_end(Quotient<Number> value, const AreaData& data) {
  if (data.end == RoundingEnd::none || !value.exact()) return value;
  Range<Number>& number = value.numerator;
  if constexpr (std::is_same_v<Number, Rational>) {
    if (data.end == RoundingEnd::between) {
      // A mean is divided by its years, which are known exactly.
      const Rational point = (*data.point + value.offset) * *value.denominator.low;
      // Beyond the ends it is none.
      if (*number.low <= point && point <= *number.high) {
        number = Range<Number>::exactly(point);
        return value;
      }
    }
  }
  number = Range<Number>::exactly(data.end == RoundingEnd::high ? *number.high : *number.low);
  return value;
}

/// A decision that goes by no value, where rounding leaves it open: it holds somewhere between the
/// ends, and at neither of them for certain.
template <typename Number>
Decision taken(Decision decision, const Quotient<Number>& value, const AreaData& data) {
  const bool open = decision == Decision::unknown && value.exact();
  if (!open || data.end == RoundingEnd::none) return decision;
  return data.end == RoundingEnd::between ? Decision::yes : Decision::no;
}

}  // namespace planmeter
