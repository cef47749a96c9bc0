// SPDX-License-Identifier: MIT
// Tests of 累计法: the rate whose yearly levels add up.
#include "evaluate/known/cumulative_rate.h"

#include <doctest/doctest.h>

#include <string>

namespace planmeter::cumulative_rate_test {
namespace {

std::string rate(std::string_view sum, unsigned years, int places) {
  const std::optional<Rational> found = cumulative_rate(Decimal::parse(sum).value(), years);
  return found ? found->to_fixed(places) : "-";
}

TEST_CASE("cumulative_rate: a rate that ends is found exactly") {
  CHECK(*cumulative_rate(Decimal(24725, 4), 2) == Rational(Decimal(15, 2)));  // 1.15 + 1.3225
  CHECK(*cumulative_rate(Decimal(13, 1), 1) == Rational(Decimal(3, 1)));
  CHECK(*cumulative_rate(Decimal(5), 5) == Rational(0));
  CHECK(*cumulative_rate(Decimal(75, 2), 2) == Rational(Decimal(-5, 1)));  // 0.5 + 0.25
}

TEST_CASE("cumulative_rate: else to twenty digits") {
  // g + g^2 = 2.5: g = (sqrt 11 - 1) / 2, sqrt 11 = 3.31662479035539984911
  CHECK(rate("2.5", 2, 18) == "0.158312395177699925");
}

TEST_CASE("cumulative_rate: nothing is left, or there is no answer") {
  CHECK(rate("0", 3, 0) == "-1");
  CHECK(rate("-1", 3, 0) == "-");
  CHECK(rate("1", 0, 0) == "-");
}

}  // namespace
}  // namespace planmeter::cumulative_rate_test
