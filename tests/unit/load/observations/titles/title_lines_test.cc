// SPDX-License-Identifier: MIT
// Lines above a table that name its indicator.
#include "load/observations/titles/title_lines.h"

#include <doctest/doctest.h>

namespace planmeter::title_lines_test {
namespace {

/// `name|unit|position`.
std::string read(std::string_view above) {
  const std::optional<TitleIndicator> found = read_title_lines(above).indicator;
  return found ? found->name + "|" + found->unit + "|" + std::to_string(found->position) : "none";
}

TEST_CASE("title_lines: an indicator, with its unit in brackets") {
  CHECK(read("数据库\n指标：年末常住人口(万人)\n") == "年末常住人口|万人|10");
  CHECK(read("\"指标名称: 医院数（家）\",,\r\n") == "医院数|家|0");
  CHECK(read("\xEF\xBB\xBFIndicator: Hospitals;;\n") == "Hospitals||3");
  CHECK(read("Series name : Beds (per 1000) a\n") == "Beds (per 1000) a||0");
}

/// The unit that lines give, `-` for none.
std::string unit(std::string_view above) {
  const std::optional<TitleText> found = read_title_lines(above).unit;
  return found ? found->text + "|" + std::to_string(found->position) : "-";
}

/// The year that lines give, 0 for none.
int year(std::string_view above) {
  const std::optional<TitleYear> found = read_title_lines(above).year;
  return found ? found->year : 0;
}

TEST_CASE("title_lines: a unit, or several") {
  CHECK(unit("表4 人口\n单位：万人,,\n") == "万人|12");
  CHECK(unit("表4 人口（单位：万人）,,\n") == "万人|0");
  CHECK(unit("计量单位: 亿元、家\n") == "亿元、家|0");
  CHECK(unit("Unit: %;\n") == "%|0");
}

TEST_CASE("title_lines: no unit") {
  CHECK(unit("填报单位：甲局\n") == "-");
  CHECK(unit("单位负责人：张三\n") == "-");
  CHECK(unit("单位：\n") == "-");
}

TEST_CASE("title_lines: a year, where it is one and whole") {
  CHECK(year("2022年各县主要指标\n") == 2022);
  CHECK(year("各县主要指标（2022年）\n2022年\n") == 2022);
  CHECK(year("2021年\n2022年\n") == 0);
  CHECK(year("2021-2022年\n") == 0);
  CHECK(year("2022年1-9月\n") == 0);
  CHECK(year("2022年前三季度\n") == 0);
  CHECK(year("最近10年\n") == 0);
  CHECK(year("统计年鉴 2023年\n") == 0);
}

TEST_CASE("title_lines: none") {
  CHECK(read("") == "none");
  CHECK(read("指标：\n") == "none");
  CHECK(read("指标\n时间：最近2年\n") == "none");
  CHECK(read("Indicator two\n") == "none");
}

}  // namespace
}  // namespace planmeter::title_lines_test
