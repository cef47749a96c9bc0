// SPDX-License-Identifier: MIT
// Lines above a table that name its indicator.
#include "load/observations/title_lines.h"

#include <doctest/doctest.h>

namespace planmeter::title_lines_test {
namespace {

/// `name|unit|position`.
std::string read(std::string_view above) {
  const std::optional<TitleIndicator> found = find_title_indicator(above);
  return found ? found->name + "|" + found->unit + "|" + std::to_string(found->position) : "none";
}

TEST_CASE("title_lines: an indicator, with its unit in brackets") {
  CHECK(read("数据库\n指标：年末常住人口(万人)\n") == "年末常住人口|万人|10");
  CHECK(read("\"指标名称: 医院数（家）\",,\r\n") == "医院数|家|0");
  CHECK(read("\xEF\xBB\xBFIndicator: Hospitals;;\n") == "Hospitals||3");
  CHECK(read("Series name : Beds (per 1000) a\n") == "Beds (per 1000) a||0");
}

TEST_CASE("title_lines: none") {
  CHECK(read("") == "none");
  CHECK(read("指标：\n") == "none");
  CHECK(read("指标\n时间：最近2年\n") == "none");
  CHECK(read("Indicators: two\n") == "none");
}

}  // namespace
}  // namespace planmeter::title_lines_test
