// SPDX-License-Identifier: MIT
// Compares powers, so that no rounding of a root decides.
#include "evaluate/checks/growth_consistency.h"

#include <algorithm>
#include <string>

#include "core/rational.h"
#include "evaluate/known/breaks.h"
#include "evaluate/known/rounding.h"

namespace planmeter {

namespace {

bool is_amount(const std::optional<Observation>& observed) {
  return observed && observed->is_plain();
}

/// A rate to the first year of another series is that of neither.
bool is_rate(const std::optional<Observation>& observed) {
  return is_amount(observed) && observed->status != ObservationStatus::series_break;
}

/// `falls`: the rate says by how much it fell.
Rational factor_of(const Rational& percent, bool falls) {
  const Rational change = percent / Rational(falls ? -100 : 100);
  const Rational factor = Rational(1) + change;
  return factor.sign() < 0 ? Rational(0) : factor;
}

/// The product of the yearly rates; nothing unless all are known.
std::optional<Rational> by_rates(const AreaData& data, const Period& period) {
  Rational product(1);
  for (int year = period.from; year <= period.to; ++year) {
    const std::optional<Observation> rate = data.own.series.at(year);
    if (!is_rate(rate)) return std::nullopt;
    product = product * factor_of(Rational(rate->value), data.indicator->falls);
  }
  return product;
}

std::optional<Rational> by_amounts(const AreaData& data, const Period& period) {
  const std::optional<Observation> base = data.amounts.at(period.from - 1);
  const std::optional<Observation> level = data.amounts.at(period.to);
  if (!is_amount(base) || !is_amount(level)) return std::nullopt;
  if (last_break(data.amounts, period.from - 1, period.to)) return std::nullopt;
  const Rational from(base->value);
  const Rational to(level->value);
  if (from.sign() <= 0 || to.sign() < 0) return std::nullopt;
  return to / from;
}

/// Whether the rate in so many steps comes to the factor, as far as its last digit goes.
bool agree(const Decimal& rate, const Rational& factor, unsigned steps, bool falls) {
  const Rational stated(rate);
  const Rational half = half_last_digit(rate);
  const Rational one_end = factor_of(stated - half, falls).power(steps);
  const Rational other_end = factor_of(stated + half, falls).power(steps);
  return std::min(one_end, other_end) <= factor && factor <= std::max(one_end, other_end);
}

}  // namespace

void check_growth_consistency(const AreaData& data, const Inputs& inputs, Diagnostics& findings) {
  if (data.indicator->measure != Measure::growth) return;
  const bool falls = data.indicator->falls;
  for (const Observation& published : data.own.series.aside()) {
    const Period& period = published.period;
    if (!period.several_years() || !published.is_exact() || !published.is_comparable()) continue;
    if (published.status == ObservationStatus::series_break) continue;
    const unsigned steps = static_cast<unsigned>(period.cumulative ? 1 : period.years());
    const auto compare = [&](Code code, const std::optional<Rational>& factor) {
      if (!factor || agree(published.value, *factor, steps, falls)) return;
      const InputPlace place = inputs.locate(published.position);
      const Rational computed = (factor->root(steps) - Rational(1)) * Rational(falls ? -100 : 100);
      findings.add(code, place.file, place.line, place.column,
                   {data.indicator->id, std::to_string(period.from), std::to_string(period.to),
                    published.value.to_text(), computed.to_text()});
    };
    compare(
        period.cumulative ? Code::data_cumulative_against_rates : Code::data_average_against_rates,
        by_rates(data, period));
    compare(period.cumulative ? Code::data_cumulative_against_amounts
                              : Code::data_average_against_amounts,
            by_amounts(data, period));
  }
}

}  // namespace planmeter
