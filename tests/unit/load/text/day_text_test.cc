// SPDX-License-Identifier: MIT
// Tests of days as they are written.
#include "load/text/day_text.h"

#include <doctest/doctest.h>

namespace planmeter::day_text_test {

TEST_CASE("parse_day: as people and spreadsheets write it") {
  const Date day{2023, 1, 20};
  CHECK(parse_day("2023-01-20") == day);
  CHECK(parse_day("2023-1-20") == day);
  CHECK(parse_day("2023/1/20") == day);
  CHECK(parse_day("2023.01.20") == day);
  CHECK(parse_day("2023年1月20日") == day);
  CHECK(parse_day(" ２０２３年1月20日　") == day);
  CHECK(parse_day("2024-02-29") == Date{2024, 2, 29});
}

TEST_CASE("parse_day: what is no whole day, or none of the calendar") {
  for (const std::string_view text :
       {"", "2023", "2023-01", "2023年1月", "2023-1-20日", "2023-01/20", "2023-01-20 ：",
        "23-01-20", "2023-001-20", "2023-01-200", "2023--20", "2023-02-29", "2023-13-01",
        "2023-00-10", "1900-01-01", "2023年1月20", "一月二十日"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_day(text));
  }
}

}  // namespace planmeter::day_text_test
