// SPDX-License-Identifier: MIT
// Looks for breaks where a target's quantity would be hurt by one.
#include "evaluate/verdict/told_break.h"

#include <algorithm>

#include "evaluate/known/breaks.h"

namespace planmeter {

ToldBreak told_break(const AreaData& data, const Target& target, int year) {
  const int last = std::min(target.year, year);
  const bool level = target.quantity == Quantity::value;
  ToldBreak told;
  told.of_sum = is_sum(target.quantity);
  told.base = base_year_of(data, target);
  if (data.indicator->measure == Measure::growth) {
    const int since = level ? told.base : target.since;
    told.of_rates = last_break(data.own, since, last).has_value();
  } else if (told.of_sum) {
    told.beside_verdict = break_of_sum(data, target.since, last);
  } else if (level) {
    told.beside_verdict = break_of_level(data, told.base, last);
  }
  return told;
}

}  // namespace planmeter
