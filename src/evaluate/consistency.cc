// SPDX-License-Identifier: MIT
// Compares the observed with the computed.
#include "evaluate/consistency.h"

#include "core/rational.h"
#include "evaluate/known.h"

namespace planmeter {

namespace {

Rational half_last_digit(const Decimal& value) {
  const Rational half = Rational(1) / Rational(2);
  if (value.scale() <= 0) return half;
  return half / Rational(10).power(static_cast<unsigned>(value.scale()));
}

bool on_different_sides(const Target& target, const Rational& left, const Rational& right) {
  const Rational bound(target.bound);
  switch (target.comparison) {
    case Comparison::at_least:
    case Comparison::less_than:
      return (left >= bound) != (right >= bound);
    case Comparison::more_than:
    case Comparison::at_most:
      return (left > bound) != (right > bound);
    case Comparison::between:
    case Comparison::about:
    case Comparison::is:
      break;
  }
  return false;
}

}  // namespace

void check_consistency(const Plan& plan, const Observations& observations, const Inputs& inputs,
                       Diagnostics& findings) {
  for (const Indicator& indicator : plan.indicators) {
    const AreaData data = gather(plan, observations, indicator, {});
    for (std::size_t i = 0; i < data.own.series.size(); ++i) {
      const Observation observed = data.own.series[i];
      if (!observed.period.whole_year() || !observed.is_exact() || !observed.is_comparable())
        continue;
      const int year = observed.period.to;
      const Known<Rational> computed = indicator.measure == Measure::growth
                                           ? computed_growth<Rational>(data, year)
                                           : computed_ratio<Rational>(data, year);
      if (!computed.exists || !computed.value.exact()) continue;
      const Rational value =
          *computed.value.numerator.low / *computed.value.denominator.low - computed.value.offset;
      const Rational stated(observed.value);
      const Rational difference = value > stated ? value - stated : stated - value;
      const InputLine place = inputs.locate(observed.line);
      const std::string year_text = std::to_string(year);
      if (difference > half_last_digit(observed.value)) {
        findings.add(Code::data_computed_differs, place.file, place.line, 1,
                     {indicator.id, year_text, observed.value.to_text(), value.to_text()});
      }
      for (const Target& target : indicator.targets) {
        if (target.year != year || target.quantity != Quantity::value || !target.area.empty())
          continue;
        if (!on_different_sides(target, stated, value)) continue;
        findings.add(Code::data_across_bound, place.file, place.line, 1,
                     {indicator.id, year_text, observed.value.to_text(), value.to_text(),
                      target.bound.to_text()});
      }
    }
  }
}

}  // namespace planmeter
