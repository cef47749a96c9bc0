// SPDX-License-Identifier: MIT
// Months and quarters, each alone or the year to its end.
#include "load/text/period_text.h"

#include <doctest/doctest.h>

#include <string>

namespace planmeter::period_text_test {
namespace {

/// `from to first_month-month`, and the month of an open one.
std::string read(std::string_view text, MonthsOfFile months = MonthsOfFile::open) {
  const std::optional<PeriodText> read = parse_period_text(text, months);
  if (!read) return "none";
  const Period& period = read->period;
  std::string shown = std::to_string(period.from) + " " + std::to_string(period.to) + " " +
                      std::to_string(period.first_month) + "-" + std::to_string(period.month);
  return read->open() ? shown + " open " + std::to_string(read->month) : shown;
}

TEST_CASE("period_text: years are read as parse_period reads them") {
  CHECK(read("2021") == "2021 2021 0-0");
  CHECK(read("2021年末") == "2021 2021 0-0");
  CHECK(read("2021年底") == "2021 2021 0-0");
  CHECK(read("2021—2024年") == "2021 2024 0-0");
  CHECK(read("soon") == "none");
  CHECK(read("2021-13") == "none");
  CHECK(read("2021-3") == "none");
}

TEST_CASE("period_text: a year as programs write it, and its last day") {
  for (const std::string text : {"2021.0", "2021.00", "2021-12-31", "2021/12/31", "2021.12.31",
                                 "2021年12月31日", "截至2021年12月31日", "2021-12-31 00:00:00",
                                 "2021-12-31T00:00:00.000Z", "2021-12-31 00:00"}) {
    CAPTURE(text);
    CHECK(read(text) == "2021 2021 0-0");
  }
  for (const std::string text :
       {"2021.5", "2021.", "2021-12-30", "2021-01-01", "2021年1月1日", "2021年.0",
        "2021-12-31 12:00:00", "2021-12-31-01", "2021年12月31日止"}) {
    CAPTURE(text);
    CHECK(read(text) == "none");
  }
}

TEST_CASE("period_text: the World Bank repeats a period as a code") {
  CHECK(read("2021 [YR2021]") == "2021 2021 0-0");
  CHECK(read("2021Q1 [2021Q1]") == "2021 2021 0-3");
  CHECK(read("2021M07 [2021M07]") == "2021 2021 7-7");
  CHECK(read("2021 [YR2020]") == "none");
  CHECK(read("2021 [m]") == "none");
  CHECK(read("[2021]") == "none");
}

TEST_CASE("period_text: words for the year to date") {
  CHECK(read("2021年1-9月") == "2021 2021 0-9");
  CHECK(read("2021年1—9月") == "2021 2021 0-9");
  CHECK(read("2021年1月至9月") == "2021 2021 0-9");
  CHECK(read("2021年1-12月") == "2021 2021 0-0");
  CHECK(read("2021年前三季度") == "2021 2021 0-9");
  CHECK(read("2021年前9个月") == "2021 2021 0-9");
  CHECK(read("2021年上半年") == "2021 2021 0-6");
  CHECK(read("2021年截至9月") == "2021 2021 0-9");
  CHECK(read("截至2021年9月") == "2021 2021 0-9");
  CHECK(read("截至2021年9月底") == "2021 2021 0-9");
  CHECK(read("2021年9月累计") == "2021 2021 0-9");
  CHECK(read("2021-10", MonthsOfFile::to_date) == "2021 2021 0-10");
  CHECK(read("2021-Q3", MonthsOfFile::to_date) == "2021 2021 0-9");
  CHECK(read("2021年第一季度", MonthsOfFile::to_date) == "2021 2021 0-3");
}

TEST_CASE("period_text: months and quarters alone") {
  CHECK(read("2021-Q1") == "2021 2021 0-3");  // the year to March
  CHECK(read("2021-Q3") == "2021 2021 7-9");
  CHECK(read("2021Q4") == "2021 2021 10-12");
  CHECK(read("2021-M12") == "2021 2021 12-12");
  CHECK(read("2021-S2") == "2021 2021 7-12");
  CHECK(read("2021年第三季度") == "2021 2021 7-9");
  CHECK(read("2021年四季度") == "2021 2021 10-12");
  CHECK(read("2021年7-9月") == "2021 2021 7-9");
  CHECK(read("2021年10月当月") == "2021 2021 10-10");
  CHECK(read("2021-10", MonthsOfFile::alone) == "2021 2021 10-10");
  CHECK(read("2021-12", MonthsOfFile::alone) == "2021 2021 12-12");
  CHECK(read("2021-Q5") == "none");
  CHECK(read("2021年第五季度") == "none");
  CHECK(read("2021年9-7月") == "none");
}

TEST_CASE("period_text: a bare month says neither") {
  CHECK(read("2021-10") == "2021 2021 0-10 open 10");
  CHECK(read("2021年3月") == "2021 2021 0-3 open 3");
  CHECK(read("2021-12") == "2021 2021 0-0 open 12");
  CHECK(read("2021年13月") == "none");
}

}  // namespace
}  // namespace planmeter::period_text_test
