// SPDX-License-Identifier: MIT
// The facts of each quantity, and the signs of comparisons.
#include "core/quantity.h"

#include <doctest/doctest.h>

#include <string>

namespace planmeter::quantity_test {
namespace {

/// The codes of those that a predicate holds of.
std::string those(bool (*predicate)(Quantity)) {
  std::string codes;
  for (const Quantity quantity : all_values<Quantity>) {
    if (predicate(quantity)) codes += std::string(code_of(quantity)) + " ";
  }
  return codes;
}

std::string with_base(UsualBase base) {
  std::string codes;
  for (const Quantity quantity : all_values<Quantity>) {
    if (word_of(quantity).base == base) codes += std::string(code_of(quantity)) + " ";
  }
  return codes;
}

TEST_CASE("quantities: what each predicate holds of") {
  CHECK(those(is_in_per_cent) == "average_growth cumulative_growth cumulative_fall ");
  CHECK(those(has_own_unit) == "average_growth multiple cumulative_growth cumulative_fall ");
  CHECK(those(is_growth) == "average_growth multiple ");
  CHECK(those(is_cumulative) == "cumulative_growth cumulative_fall ");
  CHECK(those(is_sum) == "total average ");
  CHECK(those(is_from_base) == "change average_growth multiple cumulative_growth cumulative_fall ");
  CHECK(those(spans_years) ==
        "total average average_growth multiple cumulative_growth cumulative_fall ");
}

TEST_CASE("quantities: the base year where the plan names none") {
  CHECK(with_base(UsualBase::none) == "value ");
  CHECK(with_base(UsualBase::year_before) == "change ");
  CHECK(with_base(UsualBase::baseline) ==
        "total average average_growth multiple cumulative_growth cumulative_fall ");
}

TEST_CASE("quantities: only a cumulative fall counts downwards, and turned round it is growth") {
  for (const Quantity quantity : all_values<Quantity>) {
    const QuantityRow& row = word_of(quantity);
    CHECK(row.sign == (quantity == Quantity::cumulative_fall ? -1 : 1));
    CHECK(word_of(row.turned).turned == quantity);
    CHECK((row.turned == quantity) == !is_cumulative(quantity));
  }
}

TEST_CASE("comparisons: a sign where one stands before the bound") {
  std::string signs;
  for (const Comparison comparison : all_values<Comparison>) {
    signs += std::string(code_of(comparison)).append(sign_of(comparison)) + " ";
  }
  CHECK(signs == "at_least≥ more_than> at_most≤ less_than< between about is ");
  CHECK(sign_of_low_end(false) == "≥");
  CHECK(sign_of_low_end(true) == ">");
  CHECK(sign_of_high_end(false) == "≤");
  CHECK(sign_of_high_end(true) == "<");
}

}  // namespace
}  // namespace planmeter::quantity_test
