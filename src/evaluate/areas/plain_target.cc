// SPDX-License-Identifier: MIT
// V_t against V_0 * (1 + r)^n, or V against the bound, in 128-bit integers.
#include "evaluate/areas/plain_target.h"

#include "core/powers_of_ten.h"
#include "evaluate/path/path.h"

namespace planmeter {

namespace {

constexpr Int128 hundred = 100;

bool times(Int128& value, Int128 factor) { return !__builtin_mul_overflow(value, factor, &value); }

/// coefficient * 10^-scale as (1 + rate / 100)^steps or as a multiple; false where it does not fit.
bool demanded_multiple(const Target& target, Int128& demand, int& scale) {
  const Decimal& bound = target.bound;
  if (!bound.is_narrow()) return false;
  Int128 once = bound.coefficient();
  int places = bound.scale();
  if (places < 0) {
    if (!times_ten_to(once, -places)) return false;
    places = 0;
  }
  if (target.quantity == Quantity::multiple) {
    demand = once;
    scale = places;
    return demand > 0;
  }
  Int128 whole = hundred;
  if (!times_ten_to(whole, places)) return false;
  if (__builtin_add_overflow(once, whole, &once) || once <= 0) return false;
  demand = 1;
  scale = 0;
  for (int year = target.since; year < target.year; ++year) {
    if (!times(demand, once)) return false;
    scale += places + 2;
  }
  return true;
}

}  // namespace

std::optional<PlainTarget> PlainTarget::of(const Indicator& indicator, const Target& target) {
  if (!wants_more(target.comparison) && !wants_less(target.comparison)) return std::nullopt;
  if (is_growth(target.quantity)) {
    // The values of a growth indicator are rates, and no amounts.
    if (indicator.measure == Measure::growth) return std::nullopt;
    Int128 demand = 0;
    int scale = 0;
    if (!demanded_multiple(target, demand, scale)) return std::nullopt;
    return PlainTarget(target, demand, scale);
  }
  if (target.quantity != Quantity::value || !target.bound.is_narrow()) return std::nullopt;
  return PlainTarget(target, target.bound.coefficient(), target.bound.scale());
}

std::optional<Status> PlainTarget::judge(const Series& own) const {
  const ObservationCell* cell = own.final_cell(target_->year);
  if (cell == nullptr) return std::nullopt;
  Int128 value = cell->coefficient;
  Int128 demand = demand_;
  int value_scale = CellMark::scale(cell->mark);
  int demand_scale = scale_;
  if (is_growth(target_->quantity)) {
    if (own.may_break()) return std::nullopt;
    const ObservationCell* base = own.final_cell(target_->since);
    if (base == nullptr || base->coefficient <= 0 || value < 0) return std::nullopt;
    if (!times(demand, base->coefficient)) return std::nullopt;
    demand_scale += CellMark::scale(base->mark);
  }
  if (!times_ten_to(value, demand_scale - value_scale) ||
      !times_ten_to(demand, value_scale - demand_scale)) {
    return std::nullopt;
  }
  bool met = false;
  switch (target_->comparison) {
    case Comparison::at_least:
      met = value >= demand;
      break;
    case Comparison::more_than:
      met = value > demand;
      break;
    case Comparison::at_most:
      met = value <= demand;
      break;
    case Comparison::less_than:
      met = value < demand;
      break;
    case Comparison::between:
    case Comparison::about:
    case Comparison::is:
      return std::nullopt;
  }
  return met ? Status::met : Status::missed;
}

}  // namespace planmeter
