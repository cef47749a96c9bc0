// SPDX-License-Identifier: MIT
// Only flows come in over the year; a level, a share or a state has its day at the end.
#include "evaluate/ledger/pace.h"

namespace planmeter {

std::optional<TimeShare> pace_behind(const AreaData& data, const Target& standard,
                                     const Date& deadline, const Date& as_of) {
  if (deadline <= as_of || deadline.year != standard.year) return std::nullopt;
  if (data.indicator->measure != Measure::flow || standard.quantity != Quantity::value) {
    return std::nullopt;
  }
  if (standard.comparison != Comparison::at_least && standard.comparison != Comparison::more_than) {
    return std::nullopt;
  }
  const std::optional<Observation> known = data.own.at(standard.year);
  if (!known || !known->is_exact() || !known->is_comparable()) return std::nullopt;
  const Period& period = known->period;
  if (!period.year_to_date()) return std::nullopt;
  // The figure of a month that is not over cannot be the whole of it; one past the deadline is for
  // the verdict.
  const bool over = months_after_year_end(period.to - 1, period.month) <= as_of;
  if (!over || period.month >= deadline.month) return std::nullopt;
  TimeShare share;
  share.month = period.month;
  share.due = Rational(standard.bound) * Rational(period.month) / Rational(deadline.month);
  if (Rational(known->value) >= share.due) return std::nullopt;
  return share;
}

}  // namespace planmeter
