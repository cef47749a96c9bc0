// SPDX-License-Identifier: MIT
// How many times its base an indicator has become, from amounts, from yearly rates, from a
// published rate of several years (a year, or in all), or from a chain of these. 年均增长 by
// 水平法: only the end points count.
#pragma once

#include <array>

#include "evaluate/known/known.h"

namespace planmeter {

/// 1 + rate / 100 to the power of `years`, as a quotient over 100^years; 1 - rate / 100 where the
/// rates say by how much it `falls`. A rate below -100 % has no meaning.
template <typename Number>
Known<Number> factor_of_rate(const Known<Number>& rate, unsigned years, bool falls) {
  Known<Number> factor = rate;
  Range<Number> percent =
      rate.value.numerator * Number(falls ? -1 : 1) + Range<Number>::exactly(Number(100));
  if (decide_at_least(percent, Number(0)) == Decision::no)
    return undecided<Number>(Reason::zero_base);
  // Nothing grows by less than -100 %, so the factor is never below 0, whatever the bound says.
  if (!percent.low || percent.low->sign() < 0) {
    percent.low = Number(0);
    percent.low_open = false;
  }
  factor.value.numerator = power(percent, years);
  factor.value.denominator = Range<Number>::exactly(Number(100).power(years));
  return factor;
}

/// Two pieces of a way one after the other; below zero the first leaves no base for the second.
template <typename Number>
Known<Number> chained(const Known<Number>& left, const Known<Number>& right) {
  if (left.reason == Reason::zero_base) return left;
  if (right.reason == Reason::zero_base) return right;
  // What says nothing of the number decides nothing, whatever comes before or after it.
  for (const Known<Number>* piece : {&left, &right}) {
    if (piece->blind) return *piece;
  }
  const Range<Number>& first = left.value.numerator;
  const Range<Number>& second = right.value.numerator;
  if (decide_at_least(first, Number(0)) == Decision::no)
    return undecided<Number>(Reason::zero_base);
  Known<Number> product = left;
  product.value.numerator = first.low && first.low->sign() >= 0 ? times_non_negative(second, first)
                                                                : times_non_negative(first, second);
  product.value.denominator = times_non_negative(left.value.denominator, right.value.denominator);
  add_provenance(product, right);
  return product;
}

/// The pieces of a growth indicator's history between two years.
template <typename Number>
class GrowthPieces {
 public:
  GrowthPieces(const AreaData& data, int since, int year)
      : data_(data), since_(since), year_(year) {}

  /// The whole way from `since` to `year`.
  Known<Number> whole() const {
    if (const Known<Number> rates = from_rates(); rates.exists) return rates;
    if (const Known<Number> average = period(since_ + 1, year_); average.exists) return average;
    const Known<Number> pair = amounts(since_, year_);
    if (is_sound(pair)) return pair;
    if (const Known<Number> chain = chain_to(year_, is_sound); chain.exists) return chain;
    if (pair.exists) return pair;
    if (const Known<Number> chain = chain_to(year_, is_there); chain.exists) return chain;
    if (overlapped_by_period()) return undecided<Number>(Reason::period_not_covering);
    if (any_piece()) return undecided<Number>(Reason::previous_year_missing);
    return {};
  }

  /// The last year before `year` that the data reach from `since` on; `since` if none.
  int reached() const {
    for (int end = year_ - 1; end > since_; --end) {
      if (GrowthPieces(data_, since_, end).is_reachable()) return end;
    }
    return since_;
  }

 private:
  bool is_reachable() const {
    return from_rates().exists || period(since_ + 1, year_).exists ||
           is_sound(amounts(since_, year_)) || chain_to(year_, is_sound).exists;
  }

  static bool is_there(const Known<Number>& piece) { return piece.exists; }
  /// Whether the two amounts are of one series.
  static bool is_sound(const Known<Number>& piece) {
    return piece.exists && piece.reason != Reason::series_break;
  }

  Known<Number> rate(int year) const {
    const std::optional<Observation> observed = data_.own.series.at(year);
    if (!observed || !observed->period.whole_year()) return {};
    return factor_of_rate(read_observation<Number>(observed, Measure::growth), 1,
                          data_.indicator->falls);
  }

  Known<Number> period(int from, int to) const {
    if (from >= to) return {};
    const std::optional<Observation> observed = data_.own.series.over(from, to);
    if (!observed) return {};
    const int steps = observed->period.cumulative ? 1 : observed->period.years();
    return factor_of_rate(read_observation<Number>(observed, Measure::growth),
                          static_cast<unsigned>(steps), data_.indicator->falls);
  }

  Known<Number> amounts(int from, int to) const {
    const Known<Number> base =
        read_observation<Number>(data_.amounts.at(from), data_.amounts.measure);
    if (!base.exists) return {};
    if (data_.amounts_at_other_prices) {
      const bool there = data_.amounts.at(to).has_value();
      return there ? undecided<Number>(Reason::other_definition) : Known<Number>{};
    }
    const Known<Number> level =
        read_observation<Number>(data_.amounts.at(to), data_.amounts.measure);
    if (level.exists && last_break(data_.amounts, from, to)) {
      return undecided<Number>(Reason::series_break);
    }
    return amounts_factor(base, level);
  }

  Known<Number> from_rates() const {
    Known<Number> product;
    for (int year = since_ + 1; year <= year_; ++year) {
      const Known<Number> step = rate(year);
      if (!step.exists) return {};
      product = year == since_ + 1 ? step : chained(product, step);
    }
    return product;
  }

  /// The piece that starts at `from`: an observed rate before a period average before amounts, the
  /// longest first. `usable` tells at which years it may end, `fits` which amounts will do; `end`
  /// becomes where it does end.
  template <typename Usable, typename Fits>
  Known<Number> piece_from(int from, Usable usable, Fits fits, int& end) const {
    end = from + 1;
    if (usable(end)) {
      if (const Known<Number> step = rate(end); step.exists) return step;
    }
    for (end = year_; end > from + 1; --end) {
      if (!usable(end)) continue;
      if (const Known<Number> average = period(from + 1, end); average.exists) return average;
    }
    for (end = year_; end > from; --end) {
      if (!usable(end)) continue;
      if (const Known<Number> pair = amounts(from, end); fits(pair)) return pair;
    }
    return {};
  }

  template <typename Fits>
  Known<Number> chain_to(int goal, Fits fits) const {
    // reaches[k]: the goal can be reached from since + k. Filled from the back.
    std::array<bool, static_cast<std::size_t>(last_year - first_year + 1)> reaches{};
    const auto at = [&](int year) -> bool& {
      return reaches[static_cast<std::size_t>(year - since_)];
    };
    const auto usable = [&](int year) { return at(year); };
    int end = 0;
    at(goal) = true;
    for (int from = goal - 1; from >= since_; --from)
      at(from) = piece_from(from, usable, fits, end).exists;
    if (!at(since_)) return {};
    Known<Number> product = piece_from(since_, usable, fits, end);
    while (end < goal) {
      const Known<Number> next = piece_from(end, usable, fits, end);
      product = chained(product, next);
    }
    return product;
  }

  bool overlapped_by_period() const {
    for (const Observation& observation : data_.own.series.aside()) {
      const Period& period = observation.period;
      if (period.several_years() && period.from <= year_ && period.to > since_) return true;
    }
    return false;
  }

  bool any_piece() const {
    const auto anywhere = [](int) { return true; };
    int end = 0;
    for (int from = since_; from < year_; ++from) {
      if (piece_from(from, anywhere, is_there, end).exists) return true;
      if (data_.own.series.at(from + 1) || data_.amounts.at(from + 1)) return true;
    }
    return false;
  }

  const AreaData& data_;
  int since_;
  int year_;
};

/// How many times its value of `since` the indicator is in `year`. For a growth indicator its own
/// baseline, a rate, is never a step. Undecided, with the reason, where the data do not reach or
/// growth has no meaning.
template <typename Number>
Known<Number> growth_factor(const AreaData& data, int since, int year) {
  if (data.indicator->measure == Measure::growth)
    return GrowthPieces<Number>(data, since, year).whole();
  const Known<Number> base = value_of<Number>(data, since);
  const Known<Number> level = value_of<Number>(data, year);
  if (base.exists && level.exists && break_of_level(data, since, year)) {
    return undecided<Number>(Reason::series_break);
  }
  return amounts_factor(base, level);
}

}  // namespace planmeter
