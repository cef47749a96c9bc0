// SPDX-License-Identifier: MIT
// Holds figures beside each other that may be of two kinds.
#include "evaluate/standing/compared_years.h"

#include "evaluate/known/breaks.h"
#include "evaluate/known/known.h"

namespace planmeter {

namespace {

/// The indicator's own value of a year; nothing unless it is exact.
Figure own_value_in(const AreaData& data, int year) {
  const Known<Rational> known = value_of<Rational>(data, year);
  if (known.exists && known.value.exact()) return number_of(known.value);
  const std::optional<Observation> printed = data.own.at(year);
  return printed && printed->is_plain() ? Figure(Rational(printed->value)) : Figure();
}

JudgedSide side_of(const Standing& standing, const Target* target) {
  const AreaData& data = standing.data_in(target == nullptr ? std::string_view() : target->area);
  const bool plain =
      target == nullptr || (target->quantity == Quantity::value && target->relative_to < 0);
  if (plain) return {target, own_value_in(data, standing.year())};
  return {target, figure_of_year(data, *target, standing.year())};
}

bool compare_like(const Target& left, const Target& right) {
  const bool same_start =
      left.since == right.since || (is_yearly_change(left) && is_yearly_change(right));
  return left.quantity == right.quantity && left.relative_to == right.relative_to && same_start &&
         left.area == right.area;
}

}  // namespace

Figure ComparedYears::change() const {
  const bool known = alike && one_series && then.figure && now.figure;
  return known ? Figure(*now.figure - *then.figure) : Figure();
}

ComparedYears compare_years(const Standing& then, const Standing& now) {
  const Target* asked_then = then.deciding() != nullptr ? then.deciding() : now.deciding();
  const Target* asked_now = now.deciding() != nullptr ? now.deciding() : then.deciding();
  ComparedYears years{side_of(then, asked_then), side_of(now, asked_now)};
  const bool both = asked_then != nullptr && years.then.figure && years.now.figure;
  if (both) years.alike = compare_like(*asked_then, *asked_now);
  const std::string_view area = asked_now == nullptr ? std::string_view() : asked_now->area;
  years.one_series =
      !break_of_quantity(now.data_in(area), years.now.quantity(), then.year(), now.year());
  return years;
}

}  // namespace planmeter
