// SPDX-License-Identifier: MIT
// What of an indicator a target is about, and how it is compared; each with its code.
#pragma once

#include <array>
#include <string_view>

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

/// What its figures are, and so how they are written.
enum class QuantityKind {
  level,        // of one year, in the unit of the indicator
  difference,   // of two years, in the same unit, with its sign; of per cents in points
  sum,          // over the years after `since`, or their mean, in the same unit
  yearly_rate,  // in per cent a year
  multiple,     // a plain number
  cumulative,   // in per cent over all the years
};

/// The base year where the plan names none.
enum class UsualBase { none, year_before, baseline };

/// The facts of a quantity. What reports say of it in sentences is in
/// `report/words/quantity_words.cc`.
struct QuantityRow {
  Quantity value;
  std::string_view code;
  Name name;  // in a table; sentences have their own
  QuantityKind kind;
  UsualBase base;
  int sign;         // -1 where a figure above zero is a fall
  Quantity turned;  // what says the same with the other sign; itself where it can
};

template <>
inline constexpr auto word_rows<Quantity> = std::to_array<QuantityRow>({
    {Quantity::value,
     "value",
     {"当年数", "value"},
     QuantityKind::level,
     UsualBase::none,
     1,
     Quantity::value},
    {Quantity::change,
     "change",
     {"增减量", "change"},
     QuantityKind::difference,
     UsualBase::year_before,
     1,
     Quantity::change},
    {Quantity::total,
     "total",
     {"累计数", "total"},
     QuantityKind::sum,
     UsualBase::baseline,
     1,
     Quantity::total},
    {Quantity::average,
     "average",
     {"年均数", "average"},
     QuantityKind::sum,
     UsualBase::baseline,
     1,
     Quantity::average},
    {Quantity::average_growth,
     "average_growth",
     {"年均增速", "average growth"},
     QuantityKind::yearly_rate,
     UsualBase::baseline,
     1,
     Quantity::average_growth},
    {Quantity::multiple,
     "multiple",
     {"倍数", "multiple"},
     QuantityKind::multiple,
     UsualBase::baseline,
     1,
     Quantity::multiple},
    {Quantity::cumulative_growth,
     "cumulative_growth",
     {"累计增长", "cumulative growth"},
     QuantityKind::cumulative,
     UsualBase::baseline,
     1,
     Quantity::cumulative_fall},
    {Quantity::cumulative_fall,
     "cumulative_fall",
     {"累计降低", "cumulative fall"},
     QuantityKind::cumulative,
     UsualBase::baseline,
     -1,
     Quantity::cumulative_growth},
});

constexpr QuantityKind quantity_kind(Quantity quantity) { return word_of(quantity).kind; }

/// Whether it is the sum of several years, or their mean.
constexpr bool is_sum(Quantity quantity) { return quantity_kind(quantity) == QuantityKind::sum; }

/// Whether it says how many times the base there is, or the yearly rate that leads there.
constexpr bool is_growth(Quantity quantity) {
  return quantity_kind(quantity) == QuantityKind::yearly_rate ||
         quantity_kind(quantity) == QuantityKind::multiple;
}

constexpr bool is_cumulative(Quantity quantity) {
  return quantity_kind(quantity) == QuantityKind::cumulative;
}

/// Whether its figures have a unit of their own, whatever that of the indicator.
constexpr bool has_own_unit(Quantity quantity) {
  return is_growth(quantity) || is_cumulative(quantity);
}

/// Whether it is in per cent, whatever the unit of the indicator.
constexpr bool is_in_per_cent(Quantity quantity) {
  return has_own_unit(quantity) && quantity_kind(quantity) != QuantityKind::multiple;
}

/// Whether it holds one year against its base.
constexpr bool is_from_base(Quantity quantity) {
  return has_own_unit(quantity) || quantity_kind(quantity) == QuantityKind::difference;
}

/// Whether a figure of it is of all the years since its base.
constexpr bool spans_years(Quantity quantity) {
  return word_of(quantity).base == UsualBase::baseline;
}

enum class Comparison { at_least, more_than, at_most, less_than, between, about, is };

struct ComparisonRow {
  Comparison value;
  std::string_view code;
  Name name;
  std::string_view sign;  // before its bound; empty where words stand around it
};

template <>
inline constexpr auto word_rows<Comparison> = std::to_array<ComparisonRow>({
    {Comparison::at_least, "at_least", {"不低于", "at least"}, "≥"},
    {Comparison::more_than, "more_than", {"高于", "more than"}, ">"},
    {Comparison::at_most, "at_most", {"不高于", "at most"}, "≤"},
    {Comparison::less_than, "less_than", {"低于", "less than"}, "<"},
    {Comparison::between, "between", {"区间", "between"}, ""},
    {Comparison::about, "about", {"约", "about"}, ""},
    {Comparison::is, "is", {"应完成", "to be done"}, ""},
});

constexpr std::string_view sign_of(Comparison comparison) { return word_of(comparison).sign; }
/// Of what is known to lie above its low end; `open`: and not at it.
constexpr std::string_view sign_of_low_end(bool open) {
  return sign_of(open ? Comparison::more_than : Comparison::at_least);
}
/// Of what is known to lie below its high end.
constexpr std::string_view sign_of_high_end(bool open) {
  return sign_of(open ? Comparison::less_than : Comparison::at_most);
}

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
