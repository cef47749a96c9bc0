// SPDX-License-Identifier: MIT
// Names with their units and what they say of months.
#include "load/observations/cells/written_name.h"

#include <doctest/doctest.h>

#include <string>

namespace planmeter::written_name_test {
namespace {

/// `name|unit|months`.
std::string parts(std::string_view text) {
  const WrittenName found = part_name(text);
  return std::string(found.name) + "|" + std::string(found.unit) + "|" +
         std::to_string(static_cast<int>(found.months));
}

TEST_CASE("written_name: brackets of either width at the end hold a unit") {
  CHECK(parts("地区生产总值(亿元)") == "地区生产总值|亿元|0");
  CHECK(parts("高新技术企业 （ 家 ）") == "高新技术企业|家|0");
  CHECK(parts("产量(公斤/公顷)") == "产量|公斤/公顷|0");
  CHECK(parts("GDP (nominal) (100 million yuan)") == "GDP (nominal)|100 million yuan|0");
}

TEST_CASE("written_name: no unit") {
  CHECK(parts("地区生产总值") == "地区生产总值||0");
  CHECK(parts("(亿元)") == "(亿元)||0");
  CHECK(parts("(一)工业") == "(一)工业||0");
  CHECK(parts("") == "||0");
}

TEST_CASE("written_name: what the figures of months are") {
  CHECK(parts("社会消费品零售总额_累计值(亿元)") == "社会消费品零售总额|亿元|2");
  CHECK(parts("社会消费品零售总额_当期值（亿元）") == "社会消费品零售总额|亿元|1");
  CHECK(parts("国内生产总值_当季值") == "国内生产总值||1");
  CHECK(parts("社会消费品零售总额_同比增长(%)") == "社会消费品零售总额_同比增长|%|0");
}

}  // namespace
}  // namespace planmeter::written_name_test
