// SPDX-License-Identifier: MIT
// Up in size: what is needed leads past the bound, whichever way.
#include "report/words/needed_amount.h"

#include "core/counters.h"
#include "report/words/figure_text.h"
#include "report/words/target_text.h"

namespace planmeter {

std::string needed_amount(const Rational& change, const Subject& subject, int years) {
  const Rational size = change.magnitude();
  const Rational all = size * Rational(years);
  const bool counted = is_counted(subject) && all == all.rounded(0);
  if (!counted && size == size.rounded(6)) return value_text(size);
  if (counted) return needed_text(size, 0, Rational(0), true);
  // Of 0.0401 a tenth more would be asked for with two places: two digits at least.
  int places = pace_places;
  while (places < 6 && size * Rational(10).power(static_cast<unsigned>(places)) < Rational(10)) {
    ++places;
  }
  return needed_text(size, places, Rational(0), true);
}

}  // namespace planmeter
