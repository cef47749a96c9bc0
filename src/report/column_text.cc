// SPDX-License-Identifier: MIT
// A quantity's figure under its indicator's unit.
#include "report/column_text.h"

#include "report/figure_text.h"
#include "report/target_text.h"

namespace planmeter {

std::string column_text(const Rational& value, const Indicator& indicator, Quantity quantity,
                        const Figure& bound, Language language) {
  const int places = places_for(indicator.unit);
  switch (quantity) {
    case Quantity::value:
    case Quantity::total:
    case Quantity::average:
      return value_text(value, bound, places);
    case Quantity::average_growth:
    case Quantity::cumulative_growth:
    case Quantity::cumulative_fall:
      // Beside a unit that is none of theirs, rates carry their sign.
      return rounded(value, 2, bound) + (indicator.unit == "%" ? "" : "%");
    case Quantity::multiple:
      return multiple_text(value, bound) + unit_after_figure(indicator, quantity, language);
    case Quantity::change:
      break;
  }
  const std::string sign = value.sign() > 0 ? "+" : "";
  const std::string figure = sign + value_text(value, bound, places);
  return indicator.unit == "%" ? with_points(figure, language) : figure;
}

}  // namespace planmeter
