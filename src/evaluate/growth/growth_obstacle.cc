// SPDX-License-Identifier: MIT
// A base not above zero, an amount below zero, a rate below -100 %: none of them has a growth rate,
// and nothing is put in their place.
#include "evaluate/growth/growth_obstacle.h"

#include "evaluate/path/path.h"

namespace planmeter {

namespace {

int sign_of(const Decimal& value) { return value.is_negative() ? -1 : value.is_zero() ? 0 : 1; }

/// A base without growth, or a level of the other sign.
GrowthObstacle obstacle_between(int base, int level) {
  if (base == 0) return GrowthObstacle::zero_base;
  if (base > 0) return level < 0 ? GrowthObstacle::sign_change : GrowthObstacle::none;
  return level > 0 ? GrowthObstacle::sign_change : GrowthObstacle::negative_base;
}

/// The sign of what is known exactly; that of `otherwise` where nothing is.
int sign_in(const Input& input, int year, int otherwise) {
  const std::optional<Observation> observed = input.at(year);
  return observed && observed->is_exact() ? sign_of(observed->value) : otherwise;
}

}  // namespace

GrowthObstacle growth_obstacle(const AreaData& data, const Track& track, const Rational& base,
                               int year) {
  if (!is_growth(track.quantity)) {
    return obstacle_between(base.sign(), sign_in(data.own, year, base.sign()));
  }
  const bool by_rates = data.indicator->measure == Measure::growth;
  const Input& amounts = by_rates ? data.amounts : data.own;
  if (amounts.at(track.since)) {
    const int sign = sign_in(amounts, track.since, 1);
    const GrowthObstacle found = obstacle_between(sign, sign_in(amounts, year, sign));
    if (found != GrowthObstacle::none) return found;
  }
  if (!by_rates) return GrowthObstacle::none;
  for (const Observation& rate : data.own.series) {
    if (rate.period.to <= track.since || rate.period.to > year) continue;
    if (rate.is_exact() && rate.value < Decimal(-100)) return GrowthObstacle::below_nothing;
  }
  return GrowthObstacle::none;
}

}  // namespace planmeter
