// SPDX-License-Identifier: MIT
// Compares powers, so that no rounding of a root decides.
#include "evaluate/growth_consistency.h"

#include <string>

#include "core/rational.h"
#include "evaluate/rounding.h"

namespace planmeter {

namespace {

bool is_usable(const std::optional<Observation>& observed) {
  return observed && observed->period.whole_year() && observed->is_exact() &&
         observed->is_comparable();
}

Rational factor_of(const Rational& percent) {
  const Rational factor = Rational(1) + percent / Rational(100);
  return factor.sign() < 0 ? Rational(0) : factor;
}

/// The product of the yearly rates; nothing unless all are known.
std::optional<Rational> by_rates(const AreaData& data, const Period& period) {
  Rational product(1);
  for (int year = period.from; year <= period.to; ++year) {
    const std::optional<Observation> rate = data.own.series.at(year);
    if (!is_usable(rate)) return std::nullopt;
    product = product * factor_of(Rational(rate->value));
  }
  return product;
}

std::optional<Rational> by_amounts(const AreaData& data, const Period& period) {
  const std::optional<Observation> base = data.amounts.at(period.from - 1);
  const std::optional<Observation> level = data.amounts.at(period.to);
  if (!is_usable(base) || !is_usable(level)) return std::nullopt;
  const Rational from(base->value);
  const Rational to(level->value);
  if (from.sign() <= 0 || to.sign() < 0) return std::nullopt;
  return to / from;
}

bool agree(const Decimal& average, const Rational& factor, unsigned years) {
  const Rational stated(average);
  const Rational half = half_last_digit(average);
  return factor_of(stated - half).power(years) <= factor &&
         factor <= factor_of(stated + half).power(years);
}

}  // namespace

void check_growth_consistency(const AreaData& data, const Inputs& inputs, Diagnostics& findings) {
  if (data.indicator->measure != Measure::growth) return;
  for (const Observation& average : data.own.series.aside()) {
    const Period& period = average.period;
    if (!period.several_years() || !average.is_exact() || !average.is_comparable()) continue;
    const unsigned years = static_cast<unsigned>(period.to - period.from + 1);
    const auto compare = [&](Code code, const std::optional<Rational>& factor) {
      if (!factor || agree(average.value, *factor, years)) return;
      const InputPlace place = inputs.locate(average.position);
      const Rational computed = (factor->root(years) - Rational(1)) * Rational(100);
      findings.add(code, place.file, place.line, place.column,
                   {data.indicator->id, std::to_string(period.from), std::to_string(period.to),
                    average.value.to_text(), computed.to_text()});
    };
    compare(Code::data_average_against_rates, by_rates(data, period));
    compare(Code::data_average_against_amounts, by_amounts(data, period));
  }
}

}  // namespace planmeter
