// SPDX-License-Identifier: MIT
// The reported figure is what is judged; the computed one is beside it.
#include "evaluate/known/near_bound.h"

#include "evaluate/known/fulfilling.h"
#include "evaluate/known/known.h"

namespace planmeter {

std::optional<Rational> computed_beside(const AreaData& data, const Observation& observed) {
  if (!observed.is_plain()) return std::nullopt;
  // A rate to the first year of another series is that of neither.
  const bool breaks = observed.status == ObservationStatus::series_break;
  if (breaks && data.indicator->measure == Measure::growth) return std::nullopt;
  const int year = observed.period.to;
  const Known<Rational> computed = data.indicator->measure == Measure::growth
                                       ? computed_growth<Rational>(data, year)
                                       : computed_ratio<Rational>(data, year);
  if (!computed.exists || !computed.value.exact()) return std::nullopt;
  return number_of(computed.value);
}

bool lies_between(const Target& target, const Observation& observed, const Rational& computed) {
  return target.year == observed.period.to && target.quantity == Quantity::value &&
         on_different_sides(target, Rational(observed.value), computed);
}

}  // namespace planmeter
