// SPDX-License-Identifier: MIT
// The value of an indicator in a year as a quotient of ranges: nothing is ever divided on the way
// to a verdict.
#pragma once

#include "core/status.h"
#include "evaluate/known/area_data.h"
#include "evaluate/known/breaks.h"
#include "evaluate/known/moved.h"
#include "evaluate/known/quotient.h"

namespace planmeter {

/// The number an exact quotient is (its low end where only the denominator is exact); only for
/// figures, as Fixed does not divide.
template <typename Number>
Number number_of(const Quotient<Number>& quotient) {
  return *quotient.numerator.low / *quotient.denominator.low - quotient.offset;
}

/// What the data say of a quantity. `exists`: something that bears on it was observed. `reason`:
/// why it may not decide. `no_rate`: a rate to an amount below zero, which decides and is no
/// figure.
template <typename Number>
struct Known {
  bool exists = false;
  bool no_rate = false;
  Reason reason = Reason::none;
  bool blind = false;  // something was observed, and says nothing of the number
  bool preliminary = false;
  Quotient<Number> value;
};

template <typename Number>
Known<Number> undecided(Reason reason) {
  Known<Number> known;
  known.exists = true;
  known.blind = true;
  known.reason = reason;
  return known;
}

/// One observation of a number. A flow of a part of the year is a lower bound of the year; any
/// other value of a part of it, an estimate and another definition say nothing of the year, nor
/// does a rate of growth to the first year of another series.
template <typename Number>
Known<Number> read_observation(const std::optional<Observation>& observation, Measure measure) {
  if (!observation) return {};
  if (!observation->is_comparable()) return undecided<Number>(Reason::other_definition);
  if (measure == Measure::growth && observation->status == ObservationStatus::series_break) {
    return undecided<Number>(Reason::series_break);
  }
  Known<Number> known = undecided<Number>(Reason::bound_insufficient);
  known.preliminary = observation->status == ObservationStatus::preliminary;
  const bool to_date = observation->period.part_of_year();
  if (to_date && measure != Measure::flow) {
    known.reason = Reason::period_not_covering;
    return known;
  }
  Range<Number>& range = known.value.numerator;
  const Number value(observation->value);
  switch (observation->kind) {
    case ValueKind::exact:
      range.low = value;
      if (!to_date) {
        range.high = value;
        known.reason = Reason::none;
      }
      break;
    case ValueKind::at_least:
      range.low = value;
      break;
    case ValueKind::more_than:
      range.low = value;
      range.low_open = true;
      break;
    case ValueKind::at_most:
      if (!to_date) range.high = value;
      break;
    case ValueKind::less_than:
      if (!to_date) range.high = value;
      range.high_open = !to_date;
      break;
    case ValueKind::estimate:
    case ValueKind::done:
    case ValueKind::not_done:
    case ValueKind::share_done:
    case ValueKind::tier:
      break;
  }
  move_by_rounding(range, *observation);
  known.blind = !range.low && !range.high;
  return known;
}

template <typename Number>
void add_provenance(Known<Number>& known, const Known<Number>& part) {
  known.preliminary = known.preliminary || part.preliminary;
  // What makes a value unusable says more than that another is only a bound.
  if (known.reason == Reason::none || (part.blind && !known.blind)) {
    known.reason = part.reason == Reason::none ? known.reason : part.reason;
  }
  known.blind = known.blind || part.blind;
}

/// level / base: the base must be above zero, the level may be anything. Exists if `level` does;
/// undecided where the base has no growth.
template <typename Number>
Known<Number> amounts_factor(const Known<Number>& base, const Known<Number>& level) {
  if (!level.exists) return {};
  if (!base.exists) return undecided<Number>(Reason::no_baseline);
  const Range<Number>& below = base.value.numerator;
  const Range<Number>& above = level.value.numerator;
  const Number zero(0);
  if (decide_more_than(below, zero) == Decision::no) return undecided<Number>(Reason::zero_base);
  if (decide_more_than(below, zero) == Decision::unknown) {
    return undecided<Number>(base.reason == Reason::none ? Reason::bound_insufficient
                                                         : base.reason);
  }
  Known<Number> factor;
  factor.exists = true;
  factor.value.numerator = times_non_negative(above, base.value.denominator);
  factor.value.denominator = times_non_negative(below, level.value.denominator);
  factor.value = divided_if_moved(factor.value);
  add_provenance(factor, base);
  add_provenance(factor, level);
  return factor;
}

/// of / per * scale of one year. What it is divided by says nothing alone; undecided where that is
/// what is missing.
template <typename Number>
Known<Number> computed_ratio(const AreaData& data, int year) {
  if (!data.indicator->ratio) return {};
  const Known<Number> of =
      read_observation<Number>(data.numerator.at(year), data.numerator.measure);
  const Known<Number> per =
      read_observation<Number>(data.denominator.at(year), data.denominator.measure);
  if (!of.exists) return {};
  if (!per.exists) return undecided<Number>(Reason::not_reported);
  const Number zero(0);
  if (decide_more_than(per.value.numerator, zero) == Decision::no) {
    return undecided<Number>(Reason::zero_base);
  }
  if (decide_more_than(per.value.numerator, zero) == Decision::unknown) {
    return undecided<Number>(per.reason == Reason::none ? Reason::bound_insufficient : per.reason);
  }
  Known<Number> ratio;
  ratio.exists = true;
  ratio.value.numerator = of.value.numerator * Number(data.indicator->ratio->scale);
  ratio.value.denominator = per.value.numerator;
  ratio.value = divided_if_moved(ratio.value);
  add_provenance(ratio, of);
  add_provenance(ratio, per);
  return ratio;
}

/// (factor - 1) * 100, or, as a fall, (1 - factor) * 100.
template <typename Number>
Known<Number> factor_in_per_cent(Known<Number> factor, bool falls) {
  const Number hundred(falls ? -100 : 100);
  factor.value.numerator = factor.value.numerator * hundred;
  factor.value.offset = hundred;
  return factor;
}

/// The growth of one year in per cent, from the amounts; does not exist unless both years' amounts
/// do.
template <typename Number>
Known<Number> computed_growth(const AreaData& data, int year) {
  const Known<Number> base =
      read_observation<Number>(data.amounts.at(year - 1), data.amounts.measure);
  const Known<Number> level = read_observation<Number>(data.amounts.at(year), data.amounts.measure);
  if (!level.exists) return {};
  if (!base.exists) return undecided<Number>(Reason::previous_year_missing);
  if (data.amounts_at_other_prices) return undecided<Number>(Reason::other_definition);
  if (last_break(data.amounts, year - 1, year)) return undecided<Number>(Reason::series_break);
  Known<Number> rate = factor_in_per_cent(amounts_factor(base, level), data.indicator->falls);
  rate.no_rate = decide_at_least(level.value.numerator, Number(0)) == Decision::no;
  return rate;
}

/// What a level rose by in the year (净增), for a flow of what is new in it; does not exist unless
/// the levels of both years are reported.
template <typename Number>
Known<Number> net_difference(const AreaData& data, int year) {
  if (data.indicator->change_of < 0) return {};
  const Known<Number> level = read_observation<Number>(data.level.at(year), data.level.measure);
  if (!level.exists) return {};
  const Known<Number> base = read_observation<Number>(data.level.at(year - 1), data.level.measure);
  if (!base.exists) return {};
  if (last_break(data.level, year - 1, year)) return undecided<Number>(Reason::series_break);
  Known<Number> difference;
  difference.exists = true;
  difference.value.numerator = level.value.numerator - base.value.numerator;
  add_provenance(difference, level);
  add_provenance(difference, base);
  return difference;
}

/// The value of a year: baseline, observation, or what is computed from other series, in this
/// order. A growth indicator's baseline is last year's rate, printed for comparison, and no value
/// to be judged.
template <typename Number>
Known<Number> value_of(const AreaData& data, int year) {
  const bool growth = data.indicator->measure == Measure::growth;
  const std::optional<Observation> observation =
      growth ? data.own.series.at(year) : data.own.at(year);
  const Known<Number> observed = read_observation<Number>(observation, data.own.measure);
  if (observed.exists) return observed;
  if (growth) return computed_growth<Number>(data, year);
  return data.indicator->change_of < 0 ? computed_ratio<Number>(data, year)
                                       : net_difference<Number>(data, year);
}

}  // namespace planmeter
