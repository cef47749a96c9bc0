// SPDX-License-Identifier: MIT
// A flow comes in over the year; a level, a share or a rate is asked for whole at any time.
#include "evaluate/standing/interim.h"

namespace planmeter {

namespace {

/// The same months of the year before over that whole year; nothing unless both are known exactly
/// and the whole is above 0.
Figure share_of_last_year(const Series& series, const Period& period) {
  const int before = period.to - 1;
  const std::optional<Observation> whole = series.at(before);
  if (!whole || !whole->is_plain() || Rational(whole->value).sign() <= 0) return std::nullopt;
  for (const Observation& part : series.aside()) {
    const bool same =
        part.period.year_to_date() && part.period.to == before && part.period.month == period.month;
    if (same && part.is_exact() && part.is_comparable()) {
      return Rational(part.value) / Rational(whole->value);
    }
  }
  return std::nullopt;
}

/// A floor or a ceiling on the indicator's own value that is not one of every year's.
bool can_be_read(const Target& target) {
  return target.quantity == Quantity::value && target.relative_to < 0 && !target.every &&
         target.comparison != Comparison::is && target.comparison != Comparison::between;
}

/// What the whole year asks for, in the indicator's unit.
Figure target_of_year(const Standing& standing) {
  const Target* target = standing.deciding();
  if (target == nullptr || !can_be_read(*target)) return std::nullopt;
  if (target->year == standing.year()) return Rational(target->bound);
  return standing.figures().path_value;
}

void settle_due(InterimReading& reading) {
  const Indicator& indicator = reading.standing->indicator();
  if (indicator.measure != Measure::flow) {
    reading.due = reading.target;
    reading.basis = InterimBasis::full;
    return;
  }
  const Period& period = reading.latest.period;
  const Figure last_year = share_of_last_year(reading.standing->data().own.series, period);
  const Rational by_time = Rational(period.month) / Rational(12);
  reading.due = *reading.target * (last_year ? *last_year : by_time);
  reading.basis = last_year ? InterimBasis::year_before : InterimBasis::time;
}

}  // namespace

std::optional<InterimReading> interim_of(const Standing& standing) {
  if (standing.indicator().measure == Measure::state) return std::nullopt;
  const std::optional<Observation> latest = standing.data().own.series.at(standing.year());
  if (!latest || !latest->period.year_to_date()) return std::nullopt;
  InterimReading reading;
  reading.standing = &standing;
  reading.latest = *latest;
  if (latest->is_exact() && latest->is_comparable()) reading.actual = Rational(latest->value);
  reading.target = target_of_year(standing);
  if (!reading.target) return reading;
  settle_due(reading);
  if (!reading.actual) return reading;
  if (reading.target->sign() > 0) reading.share = *reading.actual / *reading.target;
  reading.difference = *reading.actual - *reading.due;
  return reading;
}

std::vector<InterimReading> interim_readings(const Standings& standings) {
  std::vector<InterimReading> readings;
  for (const Standing* standing : standings.rows_and_areas()) {
    if (std::optional<InterimReading> reading = interim_of(*standing)) {
      readings.push_back(*std::move(reading));
    }
  }
  return readings;
}

}  // namespace planmeter
