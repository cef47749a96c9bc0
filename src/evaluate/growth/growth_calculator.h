// SPDX-License-Identifier: MIT
// Compound growth without a plan: from what is given of rate, years, ends and multiple, the rest.
#pragma once

#include <optional>

#include "core/decimal.h"
#include "core/rational.h"

namespace planmeter {

/// What was given; nothing is assumed of the rest.
struct GrowthGiven {
  std::optional<Decimal> rate = {};  // a year, in per cent
  std::optional<int> years = {};     // yearly steps
  std::optional<Decimal> from = {};
  std::optional<Decimal> to = {};
  std::optional<Decimal> multiple = {};
};

/// Given or computed; rational ones are exact, roots and logarithms for display only.
struct GrowthAnswer {
  std::optional<Rational> rate;    // a plain number
  std::optional<Rational> years;   // may be a fraction where it was computed
  std::optional<int> whole_years;  // computed years: the first whole year that gets there
  std::optional<Rational> from;
  std::optional<Rational> to;
  Rational multiple;
  bool doubles = false;  // compared with 2 exactly
};

/// Throws InputError where an end or the multiple is not above zero, the rate not above -100 %,
/// where too little is given, or what is given contradicts itself or is never reached.
GrowthAnswer calculate_growth(const GrowthGiven& given);

}  // namespace planmeter
