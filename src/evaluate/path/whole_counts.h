// SPDX-License-Identifier: MIT
// Whole counts: of what is counted one by one no path asks for a part of one.
#pragma once

#include "core/counters.h"
#include "core/plan_lookup.h"
#include "evaluate/known/fulfilling.h"
#include "evaluate/known/known.h"
#include "evaluate/path/track.h"

namespace planmeter {

/// The greatest whole number that is not above left / right, where `right` is above zero.
inline Rational divided_down(const Rational& left, const Rational& right) {
  return (left / right).floor();
}

/// Whether it is known exactly, and is a whole number.
template <typename Number>
bool is_whole(const Quotient<Number>& value) {
  if (!value.exact()) return false;
  const Number numerator = *value.numerator.low - *value.denominator.low * value.offset;
  const Number& denominator = *value.denominator.low;
  return divided_down(numerator, denominator) * denominator == numerator;
}

/// Whether the numbers that a target sets, of an `about` the ends of its tolerance, are whole.
inline bool has_whole_bounds(const Target& target) {
  if (!is_range(target.comparison)) return target.bound.is_integer();
  const Range<Rational> ends = fulfilling_values(target);
  return ends.low->floor() == *ends.low && ends.high->floor() == *ends.high;
}

/// Whether the path of a track goes in whole ones: of a value, a change or a total whose unit is a
/// bare counter, where all the track's bounds are whole, and its base (of a total there is none)
/// unless it is not known as one number.
template <typename Number>
bool goes_in_whole_ones(const AreaData& data, const Track& track) {
  const bool counted = track.quantity == Quantity::value || track.quantity == Quantity::change ||
                       track.quantity == Quantity::total;
  if (!counted || !is_counted(*data.indicator)) return false;
  for (const Target& target : data.indicator->targets) {
    if (track_of(target) == track && !has_whole_bounds(target)) return false;
  }
  if (track.quantity == Quantity::total) return true;
  const int year =
      track.quantity == Quantity::value ? base_year(*data.plan, *data.indicator) : track.since;
  const Known<Number> base = value_of<Number>(data, year);
  return !base.exists || !base.value.exact() || is_whole(base.value);
}

}  // namespace planmeter
