// SPDX-License-Identifier: MIT
// What of an indicator a target is about, and how it is compared; each with its code.
#pragma once

#include <array>

#include "core/words.h"

namespace planmeter {

enum class Quantity {
  value,
  change,
  total,
  average,  // the mean of the values after `since`
  average_growth,
  multiple,
  cumulative_growth,  // in per cent of the value of `since`; yearly rates multiply
  cumulative_fall,
};

template <>
inline constexpr auto word_rows<Quantity> = std::to_array<CodeRow<Quantity>>({
    {Quantity::value, "value"},
    {Quantity::change, "change"},
    {Quantity::total, "total"},
    {Quantity::average, "average"},
    {Quantity::average_growth, "average_growth"},
    {Quantity::multiple, "multiple"},
    {Quantity::cumulative_growth, "cumulative_growth"},
    {Quantity::cumulative_fall, "cumulative_fall"},
});

/// Whether it is in per cent, whatever the unit of the indicator.
constexpr bool is_in_per_cent(Quantity quantity) {
  return quantity == Quantity::average_growth || quantity == Quantity::cumulative_growth ||
         quantity == Quantity::cumulative_fall;
}

enum class Comparison { at_least, more_than, at_most, less_than, between, about, is };

template <>
inline constexpr auto word_rows<Comparison> = std::to_array<CodeRow<Comparison>>({
    {Comparison::at_least, "at_least"},
    {Comparison::more_than, "more_than"},
    {Comparison::at_most, "at_most"},
    {Comparison::less_than, "less_than"},
    {Comparison::between, "between"},
    {Comparison::about, "about"},
    {Comparison::is, "is"},
});

constexpr bool wants_more(Comparison comparison) {
  return comparison == Comparison::at_least || comparison == Comparison::more_than;
}
constexpr bool wants_less(Comparison comparison) {
  return comparison == Comparison::at_most || comparison == Comparison::less_than;
}

/// Whether the bound itself does not do: above or below it, and not at it.
constexpr bool is_strict(Comparison comparison) {
  return comparison == Comparison::more_than || comparison == Comparison::less_than;
}

/// The same demand in the other direction: at_least for at_most; ranges and states as they are.
constexpr Comparison mirrored(Comparison comparison) {
  switch (comparison) {
    case Comparison::at_least:
      return Comparison::at_most;
    case Comparison::more_than:
      return Comparison::less_than;
    case Comparison::at_most:
      return Comparison::at_least;
    case Comparison::less_than:
      return Comparison::more_than;
    case Comparison::between:
    case Comparison::about:
    case Comparison::is:
      break;
  }
  return comparison;
}

/// A range or a value with its tolerance: `upper` counts.
constexpr bool is_range(Comparison comparison) {
  return comparison == Comparison::between || comparison == Comparison::about;
}

}  // namespace planmeter
