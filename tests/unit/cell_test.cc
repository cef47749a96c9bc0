// SPDX-License-Identifier: MIT
// Blanks and case.
#include "load/cell.h"

#include <doctest/doctest.h>

namespace planmeter {
namespace {

TEST_CASE("cell: blanks of all kinds go from both ends, and from nowhere else") {
  CHECK(trim("  a b\t") == "a b");
  CHECK(trim("\xE3\x80\x80 指标\xC2\xA0 ") == "指标");
  CHECK(trim(" \t ").empty());
  CHECK(trim("").empty());
}

TEST_CASE("cell: case of ASCII letters does not matter, Chinese stays itself") {
  CHECK(equal_ignoring_case("Year", "yEAR"));
  CHECK(equal_ignoring_case("年份", "年份"));
  CHECK_FALSE(equal_ignoring_case("year", "years"));
  CHECK_FALSE(equal_ignoring_case("年份", "年度"));
}

}  // namespace
}  // namespace planmeter
