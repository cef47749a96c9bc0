// SPDX-License-Identifier: MIT
// What the data say of a target's quantity in a year.
#pragma once

#include <array>

#include "evaluate/known/ends.h"
#include "evaluate/known/growth_factor.h"
#include "evaluate/known/published_years.h"

namespace planmeter {

/// left + right * sign; both exist.
template <typename Number>
Known<Number> combined(const Known<Number>& left, const Known<Number>& right, int sign) {
  if (!left.value.denominator.exact() || !right.value.denominator.exact()) {
    Known<Number> first = left;
    Known<Number> second = right;
    first.value = over_one(left.value);
    second.value = over_one(right.value);
    return combined(first, second, sign);
  }
  const auto folded = [](const Quotient<Number>& value) {
    return value.numerator - value.denominator * value.offset;
  };
  Known<Number> sum;
  sum.exists = true;
  sum.value.numerator =
      times_non_negative(folded(left.value), right.value.denominator) +
      times_non_negative(folded(right.value), left.value.denominator) * Number(sign);
  sum.value.denominator = times_non_negative(left.value.denominator, right.value.denominator);
  add_provenance(sum, left);
  add_provenance(sum, right);
  return sum;
}

/// V_year - V_since. A two-year change is never divided by two.
template <typename Number>
Known<Number> measured_change(const AreaData& data, int since, int year) {
  const Known<Number> level = value_of<Number>(data, year);
  if (!level.exists) return {};
  const Known<Number> base = value_of<Number>(data, since);
  if (!base.exists) {
    return undecided<Number>(since == year - 1 ? Reason::previous_year_missing
                                               : Reason::no_baseline);
  }
  if (break_of_level(data, since, year)) return undecided<Number>(Reason::series_break);
  return combined(level, base, -1);
}

/// The sum of a flow after `since`, all of one series. A published total of several years stands
/// for its years; of the ways to put years and totals together the one that covers most counts.
/// Missing years leave a lower bound, unless the flow is known to have been negative.
template <typename Number>
Known<Number> total_of_one_series(const AreaData& data, int since, int year) {
  const int years = year - since;
  constexpr int most_years = last_year - first_year + 1;
  // Best coverage of the first k years, and the length of the last piece in it: 0 is a missing
  // year.
  std::array<int, static_cast<std::size_t>(most_years)> covered{};
  std::array<int, static_cast<std::size_t>(most_years)> piece{};
  const auto at = [](auto& array, int k) -> int& { return array[static_cast<std::size_t>(k)]; };
  const auto observed = [&](int end, int length) {
    const int last = since + end;
    return length == 1 ? value_of<Number>(data, last)
                       : published_sum<Number>(data, last - length + 1, last);
  };
  const auto says_something = [](const Known<Number>& part) {
    return part.value.numerator.low.has_value() || part.value.numerator.high.has_value();
  };
  Known<Number> total;
  Reason unusable = Reason::bound_insufficient;
  for (int k = 1; k <= years; ++k) {
    at(covered, k) = at(covered, k - 1);
    for (int length = 1; length <= k; ++length) {
      const Known<Number> part = observed(k, length);
      total.exists = total.exists || part.exists;
      if (part.blind) unusable = part.reason;
      const int reach = at(covered, k - length) + length;
      if (!says_something(part) || reach <= at(covered, k)) continue;
      at(covered, k) = reach;
      at(piece, k) = length;
    }
  }
  if (!total.exists && overlapped_by_published(data, since, year)) {
    return undecided<Number>(Reason::period_not_covering);
  }
  if (!total.exists) return total;

  total.value.numerator = Range<Number>::exactly(Number(0));
  bool negative = false;
  bool assumed = false;
  for (int k = years; k > 0; k -= std::max(1, at(piece, k))) {
    Known<Number> part = observed(k, std::max(1, at(piece, k)));
    negative = negative || decide_at_least(part.value.numerator, Number(0)) == Decision::no;
    // A year of which nothing is known adds something, but not less than nothing.
    if (!part.value.numerator.low) {
      part.value.numerator.low = Number(0);
      assumed = true;
    }
    total.value.numerator = total.value.numerator + part.value.numerator;
    add_provenance(total, part);
  }
  if (negative && assumed) total.value.numerator.low.reset();
  if (!total.value.numerator.exact()) {
    const Known<Number> whole = published_sum<Number>(data, since + 1, year);
    if (whole.exists && whole.value.exact()) return whole;
    if (total.reason == Reason::none) total.reason = unusable;
  }
  return total;
}

/// The sum of a flow after `since`. Across a break the two sides do not add up: it is at least what
/// one of them comes to, as the other is not below zero, unless the flow is known to have been.
template <typename Number>
Known<Number> measured_total(const AreaData& data, int since, int year) {
  std::optional<int> begin = break_of_sum(data, since, year);
  if (!begin) return total_of_one_series<Number>(data, since, year);
  Known<Number> total = undecided<Number>(Reason::series_break);
  Range<Number>& range = total.value.numerator;
  for (int end = year; end > since; begin = break_of_sum(data, since, end)) {
    const int before = begin ? *begin - 1 : since;
    const Known<Number> side = total_of_one_series<Number>(data, before, end);
    end = before;
    total.preliminary = total.preliminary || side.preliminary;
    const std::optional<Number>& low = side.value.numerator.low;
    if (!side.exists || !low) continue;
    const bool higher = !range.low || *low > *range.low;
    const bool same = range.low && *low == *range.low;
    if (higher || (same && side.value.numerator.low_open)) {
      range.low = low;
      range.low_open = side.value.numerator.low_open;
    }
  }
  for (int each = since + 1; each <= year; ++each) {
    const Range<Number> flow = value_of<Number>(data, each).value.numerator;
    if (decide_at_least(flow, Number(0)) == Decision::no) range = Range<Number>::unknown();
  }
  total.blind = !range.low;
  return total;
}

/// The mean of the values after `since`, up to `year`, from single years and figures published over
/// several. Undecided where a year is in none of them. Across a break that of a flow is at least
/// what one side alone comes to, and of nothing else is anything known.
template <typename Number>
Known<Number> measured_average(const AreaData& data, int since, int year) {
  const Number years(static_cast<std::int64_t>(year - since));
  if (break_of_sum(data, since, year)) {
    if (data.own.measure != Measure::flow) return undecided<Number>(Reason::series_break);
    Known<Number> total = measured_total<Number>(data, since, year);
    total.value.denominator = total.value.denominator * years;
    return total;
  }
  Known<Number> sum;
  const bool complete = for_each_piece<Number>(data, since, year, [&](const Known<Number>& piece) {
    sum = sum.exists ? combined(piece, sum, 1) : piece;
  });
  const Known<Number> whole = published_sum<Number>(data, since + 1, year);
  if (whole.exists && whole.value.exact() && !(complete && sum.value.exact())) {
    sum = whole;
  } else if (!complete) {
    bool any = overlapped_by_published(data, since, year);
    for (int each = since + 1; each <= year; ++each) {
      any = any || value_of<Number>(data, each).exists;
    }
    return any ? undecided<Number>(uncovered_reason(data, since, year)) : Known<Number>{};
  }
  sum.value.numerator = sum.value.numerator - sum.value.denominator * sum.value.offset;
  sum.value.offset = Number(0);
  sum.value.denominator = sum.value.denominator * years;
  return sum;
}

/// For average_growth and multiple, how many times the value of `since` it is. Nothing at or before
/// `since`.
template <typename Number>
Known<Number> measured(const AreaData& data, Quantity quantity, int since, int year) {
  if (quantity != Quantity::value && year <= since) return {};
  switch (quantity) {
    case Quantity::value:
      return value_of<Number>(data, year);
    case Quantity::change:
      return measured_change<Number>(data, since, year);
    case Quantity::total:
      return measured_total<Number>(data, since, year);
    case Quantity::average:
      return measured_average<Number>(data, since, year);
    case Quantity::average_growth:
    case Quantity::multiple:
      return growth_factor<Number>(data, since, year);
    case Quantity::cumulative_growth:
    case Quantity::cumulative_fall:
      return factor_in_per_cent(growth_factor<Number>(data, since, year),
                                quantity == Quantity::cumulative_fall);
  }
  return {};
}

/// What a target compares: the quantity, or, for a relative one, how far it is past that of the
/// indicator it is relative to. Of average growth, the factors stand for the rates: 1 and what one
/// is past the other, which is above 1 exactly where its rate is higher. Undecided where the other
/// is not reported.
template <typename Number>
Known<Number> measured_for(const AreaData& data, const Target& target, int year) {
  const Known<Number> own = measured<Number>(data, target.quantity, target.since, year);
  if (target.relative_to < 0 || !own.exists || !data.reference) return own;
  const Known<Number> other =
      measured<Number>(*data.reference, target.quantity, target.since, year);
  if (!other.exists) return undecided<Number>(Reason::not_reported);
  Known<Number> past = combined(own, other, -1);
  if (target.quantity == Quantity::average_growth) past.value.offset = Number(-1);
  return past;
}

}  // namespace planmeter
