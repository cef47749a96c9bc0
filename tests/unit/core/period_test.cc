// SPDX-License-Identifier: MIT
// Tests of years, periods and dates.
#include "core/period.h"

#include <doctest/doctest.h>

#include <string>

namespace planmeter::period_test {

namespace {

std::string period(std::string_view text) {
  const std::optional<Period> read = parse_period(text);
  if (!read) return "(none)";
  return std::to_string(read->from) + " " + std::to_string(read->to) + " " +
         std::to_string(read->month);
}

std::string written(const std::optional<Date>& date) {
  if (!date) return "(none)";
  return std::to_string(date->year) + "/" + std::to_string(date->month) + "/" +
         std::to_string(date->day);
}

std::string date(std::string_view text) { return written(parse_date(text)); }

}  // namespace

TEST_CASE("parse_year: four digits within the years any file may speak of") {
  CHECK(parse_year("2022") == 2022);
  CHECK(parse_year("1901") == 1901);
  CHECK(parse_year("2155") == 2155);
  for (const std::string text : {"1900", "2156", "0000", "", "22", "02022", "20222", "202a", "-202",
                                 "+202", " 202", "2022 ", "２０"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_year(text).has_value());
  }
}

TEST_CASE("parse_period: a year") {
  CHECK(period("2021") == "2021 2021 0");
  CHECK(period("2021年") == "2021 2021 0");
  CHECK(period("2021年度") == "2021 2021 0");
  CHECK(period("2021年末") == "2021 2021 0");
  CHECK(period("2021年底") == "2021 2021 0");
  CHECK(period("2021末") == "(none)");
  CHECK(period("2021年 ") == "(none)");
  CHECK(period("21") == "(none)");
  CHECK(period("") == "(none)");
  CHECK(period("年") == "(none)");
}

TEST_CASE("parse_period: several years, rising") {
  for (const std::string text : {"2021-2024", "2021—2024", "2021–2024", "2021～2024", "2021~2024",
                                 "2021至2024", "2021年-2024年", "2021年至2024年", "2021-2024年"}) {
    CAPTURE(text);
    CHECK(period(text) == "2021 2024 0");
  }
  CHECK(period("2024-2021") == "(none)");
  CHECK(period("2021-2021") == "(none)");
  CHECK(period("2021-2156") == "(none)");
  CHECK(period("2021/2024") == "(none)");
  CHECK(period("2021-24") == "(none)");  // no month, and no year of four digits
  CHECK(period("2021-") == "(none)");
  CHECK(period("2021--2024") == "(none)");
}

TEST_CASE("parse_period: the year to date") {
  CHECK(period("2021-10") == "2021 2021 10");
  CHECK(period("2021-01") == "2021 2021 1");
  CHECK(period("2021年10月") == "2021 2021 10");
  CHECK(period("2021年3月") == "2021 2021 3");
  CHECK(period("2021-12") == "2021 2021 0");  // to December is the whole year
  CHECK(period("2021年12月") == "2021 2021 0");
  CHECK(period("2021-00") == "(none)");
  CHECK(period("2021-13") == "(none)");
  CHECK(period("2021年13月") == "(none)");
  CHECK(period("2021年0月") == "(none)");
  CHECK(period("2021-3") == "(none)");
  CHECK(period("2021—10") == "(none)");  // a dash of that length joins years
  CHECK(period("2021年-10") == "(none)");
}

TEST_CASE("Period: its three kinds") {
  CHECK(Period{2021, 2021, 0}.whole_year());
  CHECK_FALSE(Period{2021, 2021, 10}.whole_year());
  CHECK(Period{2021, 2021, 10}.year_to_date());
  CHECK(Period{2021, 2024, 0}.several_years());
  CHECK_FALSE(Period{2021, 2024, 0}.whole_year());
}

TEST_CASE("parse_date: a day, a month's last day, a year's last day") {
  CHECK(date("2022-10-31") == "2022/10/31");
  CHECK(date("2022-10-01") == "2022/10/1");
  CHECK(date("2022-10") == "2022/10/31");
  CHECK(date("2022-04") == "2022/4/30");
  CHECK(date("2022-02") == "2022/2/28");
  CHECK(date("2024-02") == "2024/2/29");
  CHECK(date("2100-02") == "2100/2/28");
  CHECK(date("2000-02") == "2000/2/29");
  CHECK(date("2022") == "2022/12/31");
  for (const std::string text :
       {"", "22", "2022-", "2022-1", "2022-13", "2022-00", "2022-10-", "2022-10-00", "2022-10-32",
        "2022-11-31", "2023-02-29", "2022-10-1", "2022/10/31", "2022-10-31T", "2022年10月",
        "1900-01"}) {
    CAPTURE(text);
    CHECK(date(text) == "(none)");
  }
}

TEST_CASE("months_after_year_end: the last day of the month") {
  CHECK(written(months_after_year_end(2022, 0)) == "2022/12/31");
  CHECK(written(months_after_year_end(2022, 1)) == "2023/1/31");
  CHECK(written(months_after_year_end(2023, 2)) == "2024/2/29");
  CHECK(written(months_after_year_end(2022, 12)) == "2023/12/31");
  CHECK(written(months_after_year_end(2022, 13)) == "2024/1/31");
  CHECK(written(year_end(2022)) == "2022/12/31");
}

TEST_CASE("Date: in the order of the calendar") {
  CHECK(Date{2022, 12, 31} < Date{2023, 1, 1});
  CHECK(Date{2023, 4, 20} < Date{2023, 4, 21});
  CHECK(Date{2023, 4, 21} == parse_date("2023-04-21"));
}

}  // namespace planmeter::period_test
