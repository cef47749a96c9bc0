// SPDX-License-Identifier: MIT
// Multipliers in figures and in words.
#include "load/observations/cells/multiplier.h"

#include <doctest/doctest.h>

namespace planmeter::multiplier_test {
namespace {

TEST_CASE("multiplier: powers of ten, numbers and words") {
  CHECK(parse_multiplier("") == 0);
  CHECK(parse_multiplier("0") == 0);
  CHECK(parse_multiplier("Units") == 0);
  CHECK(parse_multiplier(" 3 ") == 3);
  CHECK(parse_multiplier("thousands") == 3);
  CHECK(parse_multiplier("1000") == 3);
  CHECK(parse_multiplier("千") == 3);
  CHECK(parse_multiplier("Millions") == 6);
  CHECK(parse_multiplier("亿") == 8);
  CHECK(parse_multiplier("12") == 12);
}

TEST_CASE("multiplier: what may be read in two ways is none") {
  CHECK(parse_multiplier("1") == std::nullopt);
  CHECK(parse_multiplier("10") == std::nullopt);
  CHECK(parse_multiplier("dozens") == std::nullopt);
  CHECK(parse_multiplier("-3") == std::nullopt);
}

TEST_CASE("multiplier: units with an order of magnitude") {
  CHECK(has_magnitude("万人"));
  CHECK(has_magnitude("亿元"));
  CHECK(has_magnitude("Thousand persons"));
  CHECK(has_magnitude("million"));
  CHECK_FALSE(has_magnitude("人"));
  CHECK_FALSE(has_magnitude("persons"));
  CHECK_FALSE(has_magnitude(""));
}

}  // namespace
}  // namespace planmeter::multiplier_test
