// SPDX-License-Identifier: MIT
// The plan's printed numbers say how many digits its subject is told with.
#include "report/words/report_figures.h"

#include <algorithm>

namespace planmeter {

namespace {

/// What is told with one number of decimals: levels with their changes and sums, rates, multiples.
enum class Told { amount, rate, multiple };

/// The year's own figure of what is itself a rate is one too.
Told told_as(const Indicator& indicator, Quantity quantity) {
  const bool of_rate = indicator.measure == Measure::growth && quantity != Quantity::multiple;
  if (of_rate || is_in_per_cent(quantity)) return Told::rate;
  return quantity == Quantity::multiple ? Told::multiple : Told::amount;
}

/// Whether the target has a number, and not the word that something is to grow.
bool has_printed_number(const Target& target) {
  if (target.comparison == Comparison::is) return false;
  const bool difference = target.quantity == Quantity::change || target.relative_to >= 0;
  return !difference || !target.bound.is_zero();
}

void take(std::optional<int>& most, const Decimal& number) {
  most = std::max(most.value_or(0), std::max(number.scale(), 0));
}

int least_places(const Indicator& indicator, Told told) {
  switch (told) {
    case Told::rate:
      return 1;
    case Told::multiple:
      return 2;
    case Told::amount:
      break;
  }
  if (indicator.unit == "%") return 1;
  // A quotient is seldom whole, whatever it is asked to reach.
  return indicator.measure == Measure::ratio ? 2 : 0;
}

}  // namespace

std::optional<int> plan_places(const Indicator& indicator, Quantity quantity) {
  const Told told = told_as(indicator, quantity);
  std::optional<int> most;
  const Told base = told_as(indicator, Quantity::value);
  if (indicator.baseline && base == told) take(most, indicator.baseline->value);
  for (const Target& target : indicator.targets) {
    if (told_as(indicator, target.quantity) != told || !has_printed_number(target)) continue;
    take(most, written_bound(target));
    if (target.comparison == Comparison::between) take(most, target.upper);
    if (target.up_to) take(most, *target.up_to);
  }
  if (!most && told == Told::amount) return std::nullopt;
  return std::max(most.value_or(0), least_places(indicator, told));
}

std::string digits_text(const Rational& value, const Indicator& indicator, Quantity quantity,
                        const Limits& limits, Decimals decimals) {
  const std::optional<int> places =
      decimals == Decimals::as_plan ? plan_places(indicator, quantity) : std::nullopt;
  if (places) return rounded(value, *places, limits);
  if (is_in_per_cent(quantity)) return rounded(value, 2, limits);
  return quantity_text(value, quantity, limits, places_for(indicator.unit));
}

std::string figure_text(const Rational& value, const Indicator& indicator, Quantity quantity,
                        const Limits& limits, Decimals decimals) {
  return digits_text(value, indicator, quantity, limits, decimals) +
         (is_in_per_cent(quantity) ? "%" : "");
}

std::string as_reported(const std::optional<Observation>& observed, const Rational& value,
                        std::string shown) {
  const bool reported = observed && observed->is_exact() && Rational(observed->value) == value;
  if (!reported || observed->value.scale() <= places_of_figure(shown)) return shown;
  return observed->value.to_text();
}

std::string printed_text(const Decimal& value, const Indicator& indicator) {
  const int places = plan_places(indicator).value_or(0);
  return Rational(value).to_fixed(std::max(places, std::max(value.scale(), 0)));
}

}  // namespace planmeter
