// SPDX-License-Identifier: MIT
// A quotient of ranges: nothing is divided on the way to a verdict.
#pragma once

#include "evaluate/known/range.h"

namespace planmeter {

/// numerator / denominator - offset; the denominator holds positive numbers only, and its `low` is
/// known. The offset (100 for growth in per cent from amounts) keeps an uncertain denominator from
/// counting twice.
template <typename Number>
struct Quotient {
  Range<Number> numerator = Range<Number>::unknown();
  Range<Number> denominator = Range<Number>::exactly(Number(1));
  Number offset = Number(0);

  bool exact() const { return numerator.exact() && denominator.exact(); }
};

}  // namespace planmeter
