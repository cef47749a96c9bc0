// SPDX-License-Identifier: MIT
// Parts of a way along which yearly rates multiply.
#include "evaluate/path/path_value.h"

#include <doctest/doctest.h>

namespace planmeter::path_value_test {
namespace {

std::string part(const Rational& now, const Rational& goal) {
  const std::optional<Rational> found = part_in_logarithms(now, goal);
  return found ? found->to_fixed(20) : "nothing";
}

TEST_CASE("equal rates are equal parts of the way") {
  CHECK(part(Rational(2), Rational(4)) == "0.50000000000000000000");
  CHECK(part(Rational(1), Rational(4)) == "0.00000000000000000000");
  CHECK(part(Rational(8), Rational(4)) == "1.50000000000000000000");
  CHECK(part(Rational(1) / Rational(2), Rational(4)) == "-0.50000000000000000000");
  CHECK(part(Rational(1) / Rational(2), Rational(1) / Rational(4)) == "0.50000000000000000000");
}

TEST_CASE("to where it is no way leads, nor to what cannot be told from there") {
  const Rational least = Rational(1) / Rational(10).power(60);
  CHECK(part(Rational(2), Rational(1)) == "nothing");
  CHECK(part(Rational(2), Rational(1) + least) == "nothing");
  CHECK(part(Rational(1), Rational(1)) == "nothing");
}

}  // namespace
}  // namespace planmeter::path_value_test
