// SPDX-License-Identifier: MIT
// The figures of one target.
#include "evaluate/known/measured.h"
#include "evaluate/known/real.h"
#include "evaluate/path/path.h"
#include "evaluate/verdict/describe.h"

namespace planmeter {

namespace {

Figure gap_of(const Target& target, const Rational& actual) {
  const Rational bound(target.bound);
  const Rational upper(target.upper);
  const Rational above = actual - bound;
  switch (target.comparison) {
    case Comparison::at_least:
      return above;
    case Comparison::at_most:
      return bound - actual;
    case Comparison::more_than:
      return above.sign() == 0 ? Figure() : Figure(above);
    case Comparison::less_than:
      return above.sign() == 0 ? Figure() : Figure(bound - actual);
    case Comparison::between:
      return std::min(above, upper - actual);
    case Comparison::about:
      return std::min(above + upper, upper - above);
    case Comparison::is:
      break;
  }
  return std::nullopt;
}

/// An average rate with as many digits as its distance from the bound needs: a root so close to it
/// that the two cancel each other.
Rational rate_beside(const Target& target, const Rational& factor, int year) {
  const Real root = Real::root(factor, static_cast<unsigned>(year - target.since));
  const Rational bound(target.bound);
  return bound + (Real(100) * root - Real(Rational(100) + bound)).figure();
}

/// How far one average rate is past the other, in percentage points: the factors that decided are
/// no figures to print.
void describe_relative_growth(const AreaData& data, const Target& target, int year,
                              TargetFigures& figures) {
  const Known<Rational> own = growth_factor<Rational>(data, target.since, year);
  const Known<Rational> other = growth_factor<Rational>(*data.reference, target.since, year);
  if (!own.value.exact() || !other.value.exact()) return;
  if (number_of(own.value).sign() < 0 || number_of(other.value).sign() < 0) return;
  const auto rate = [&](const Known<Rational>& factor) {
    return in_target_unit(Quantity::average_growth, number_of(factor.value), target.since, year);
  };
  figures.actual = rate(own) - rate(other);
  figures.low = figures.high = figures.actual;
  figures.gap = gap_of(target, *figures.actual);
}

}  // namespace

Rational in_target_unit(Quantity quantity, const Rational& measured, int since, int year) {
  if (quantity != Quantity::average_growth) return measured;
  return (measured.root(static_cast<unsigned>(year - since)) - Rational(1)) * Rational(100);
}

Rational bound_as_measured(const Target& target, const Rational& bound, int year) {
  return number_of(demanded(target.quantity, bound, target.since, year));
}

TargetFigures describe_target(const AreaData& data, const Target& target, int year) {
  TargetFigures figures;
  if (year < target.year && is_held_each_year(target) && is_yearly_change(target) &&
      target.since != year - 1) {
    Target of_year = target;
    of_year.since = year - 1;
    return describe_target(data, of_year, year);
  }
  if (target.comparison == Comparison::is) return figures;
  const Known<Rational> known = measured_for<Rational>(data, target, year);
  // That nothing falls by more than all is no knowledge of this growth.
  const bool factors = is_growth(target.quantity) || is_cumulative(target.quantity);
  if (!known.exists || (known.blind && factors)) return figures;
  if (target.relative_to >= 0 && is_growth(target.quantity)) {
    describe_relative_growth(data, target, year, figures);
    return figures;
  }
  const Quotient<Rational>& value = known.value;
  // Below zero a multiple is a figure, and no rate leads there.
  const bool rate = target.quantity == Quantity::average_growth;
  const auto figure = [&](const Rational& measured) -> Figure {
    if (known.no_rate || (rate && measured.sign() < 0)) return std::nullopt;
    return in_target_unit(target.quantity, measured, target.since, year);
  };
  if (value.numerator.low && value.denominator.high && value.numerator.low->sign() >= 0) {
    figures.low = figure(*value.numerator.low / *value.denominator.high - value.offset);
    figures.low_open = value.numerator.low_open || value.denominator.high_open;
  } else if (value.numerator.low && value.denominator.exact()) {
    figures.low = figure(number_of(value));
    figures.low_open = value.numerator.low_open;
  }
  const bool high_above = value.numerator.high && value.numerator.high->sign() >= 0;
  if (value.numerator.high && value.denominator.low && value.denominator.low->sign() > 0 &&
      (high_above || value.denominator.exact())) {
    figures.high = figure(*value.numerator.high / *value.denominator.low - value.offset);
    figures.high_open = value.numerator.high_open || value.denominator.low_open;
  }
  if (!value.exact()) return figures;

  const Rational measured_value = number_of(value);
  if (is_growth(target.quantity)) figures.factor = measured_value;
  figures.actual = figure(measured_value);
  figures.below_zero = !figures.actual;
  if (figures.below_zero) return figures;
  figures.gap = gap_of(target, rate ? rate_beside(target, measured_value, year) : *figures.actual);
  if (wants_more(target.comparison) && target.relative_to < 0) {
    const Quotient<Rational> demand =
        demanded(target.quantity, Rational(target.bound), target.since, year);
    const Rational demanded_value = number_of(demand);
    if (demanded_value.sign() > 0 && !target.about)
      figures.attainment = measured_value / demanded_value;
  }
  return figures;
}

Figure figure_of_year(const AreaData& data, const Target& target, int year) {
  Target asked = target;
  if (is_yearly_change(target)) asked.since = year - 1;
  if (asked.since != 0 && year <= asked.since) return std::nullopt;
  return describe_target(data, asked, year).actual;
}

std::optional<PartialGrowth> describe_partial_growth(const AreaData& data, const Target& target) {
  if (!is_growth(target.quantity) || data.indicator->measure != Measure::growth)
    return std::nullopt;
  if (growth_factor<Rational>(data, target.since, target.year).value.exact()) return std::nullopt;
  const int through = GrowthPieces<Rational>(data, target.since, target.year).reached();
  if (through == target.since) return std::nullopt;
  const Known<Rational> known = growth_factor<Rational>(data, target.since, through);
  if (!known.value.exact() || !wants_more(target.comparison)) return std::nullopt;
  PartialGrowth partial;
  partial.since = target.since;
  partial.through = through;
  partial.factor = number_of(known.value);
  if (partial.factor.sign() <= 0) return std::nullopt;
  const Quotient<Rational> demand =
      demanded(target.quantity, Rational(target.bound), target.since, target.year);
  const Rational needed = number_of(demand) / partial.factor;
  if (needed.sign() < 0) return std::nullopt;
  const unsigned years = static_cast<unsigned>(target.year - through);
  partial.break_even = (needed.root(years) - Rational(1)) * Rational(100);
  return partial;
}

}  // namespace planmeter
