// SPDX-License-Identifier: MIT
// What is counted one by one.
#include "core/counters.h"

#include <doctest/doctest.h>

namespace planmeter::counters_test {
namespace {

Subject subject(Measure measure, std::string_view unit) {
  Subject made;
  made.measure = measure;
  made.unit = unit;
  return made;
}

TEST_CASE("counters: a bare counter, and no order of magnitude before it") {
  CHECK(is_counter("家"));
  CHECK(is_counter("条"));
  CHECK_FALSE(is_counter("万人"));
  CHECK_FALSE(is_counter("件/万人"));
  CHECK_FALSE(is_counter("亿元"));
  CHECK_FALSE(is_counter(""));
}

TEST_CASE("counters: only some stand for one another") {
  CHECK(counts_anything("个"));
  CHECK_FALSE(counts_anything("户"));
  CHECK_FALSE(counts_anything("吨"));
}

TEST_CASE("counters: amounts alone are counted") {
  CHECK(is_counted(subject(Measure::stock, "家")));
  CHECK(is_counted(subject(Measure::flow, "项")));
  CHECK_FALSE(is_counted(subject(Measure::ratio, "件")));
  CHECK_FALSE(is_counted(subject(Measure::stock, "亿元")));
}

}  // namespace
}  // namespace planmeter::counters_test
