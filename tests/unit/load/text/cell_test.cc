// SPDX-License-Identifier: MIT
// Blanks.
#include "load/text/cell.h"

#include <doctest/doctest.h>

namespace planmeter::cell_test {
namespace {

TEST_CASE("cell: blanks of all kinds go from both ends, and from nowhere else") {
  CHECK(trim("  a b\t") == "a b");
  CHECK(trim("\xE3\x80\x80 指标\xC2\xA0 ") == "指标");
  CHECK(trim(" \t ").empty());
  CHECK(trim("").empty());
}

}  // namespace
}  // namespace planmeter::cell_test
