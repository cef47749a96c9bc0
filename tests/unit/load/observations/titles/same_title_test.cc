// SPDX-License-Identifier: MIT
// Titles as different hands write them.
#include "load/observations/titles/same_title.h"

#include <doctest/doctest.h>

namespace planmeter::same_title_test {
namespace {

TEST_CASE("same_title: blanks, hyphens, underscores, brackets and case are alike") {
  CHECK(same_title("Unit measure", "UNIT_MEASURE"));
  CHECK(same_title("[Units]", "units"));
  CHECK(same_title("time-period", "TimePeriod"));
  CHECK_FALSE(same_title("units", "unit"));
  CHECK_FALSE(same_title("年份", "年度"));
}

TEST_CASE("folded_title: one text for what same_title takes for one") {
  CHECK(folded_title("[Unit-MEASURE]") == "unitmeasure");
  CHECK(folded_title("年 份") == "年份");
  CHECK(folded_title("_- ") == "");
}

}  // namespace
}  // namespace planmeter::same_title_test
