// SPDX-License-Identifier: MIT
// What a bound allows.
#include "load/text/bounds.h"

#include <doctest/doctest.h>

namespace planmeter::bounds_test {
namespace {

bool fits(int value, ValueKind kind, int bound) {
  Observation observation;
  observation.kind = kind;
  observation.value = bound;
  return satisfies(value, observation);
}

TEST_CASE("bounds: inclusive bounds allow their own number, strict ones do not") {
  CHECK(fits(750, ValueKind::at_least, 750));
  CHECK_FALSE(fits(749, ValueKind::at_least, 750));
  CHECK_FALSE(fits(750, ValueKind::more_than, 750));
  CHECK(fits(751, ValueKind::more_than, 750));
  CHECK(fits(750, ValueKind::at_most, 750));
  CHECK_FALSE(fits(751, ValueKind::at_most, 750));
  CHECK_FALSE(fits(750, ValueKind::less_than, 750));
  CHECK(fits(749, ValueKind::less_than, 750));
}

TEST_CASE("bounds: what is no bound allows nothing") {
  CHECK_FALSE(fits(750, ValueKind::exact, 750));
  CHECK_FALSE(fits(750, ValueKind::estimate, 750));
  CHECK(is_bound(ValueKind::less_than));
  CHECK_FALSE(is_bound(ValueKind::estimate));
}

}  // namespace
}  // namespace planmeter::bounds_test
