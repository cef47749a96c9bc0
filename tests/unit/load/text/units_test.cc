// SPDX-License-Identifier: MIT
// What converts to what.
#include "load/text/units.h"

#include <doctest/doctest.h>

namespace planmeter::units_test {
namespace {

constexpr UnitConversion same{};

TEST_CASE("units: the same unit needs no conversion") {
  CHECK(convert_unit("亿元", "亿元") == same);
  CHECK(convert_unit("件/万人", "件/万人") == same);
  CHECK(convert_unit("％", "%") == same);
  CHECK(same_unit("%", "％"));
  CHECK_FALSE(same_unit("家", "个"));
  for (const std::string_view unit :
       {"PT", "PC", "Percent", "percentage", "Percentage (%)", "per cent"}) {
    CAPTURE(unit);
    CHECK(same_unit(unit, "%"));
    CHECK(same_unit("％", unit));
  }
  for (const std::string_view unit : {"pt", "percentage points", "百分点", "‰", "P", ""}) {
    CAPTURE(unit);
    CHECK_FALSE(same_unit(unit, "%"));
  }
}

TEST_CASE("units: orders of magnitude of one base convert") {
  CHECK(convert_unit("万元", "亿元") == UnitConversion{-4, true});
  CHECK(convert_unit("元", "亿元") == UnitConversion{-8, true});
  CHECK(convert_unit("亿元", "万元") == UnitConversion{4, true});
  CHECK(convert_unit("百万元", "万元") == UnitConversion{2, true});
  CHECK(convert_unit("万亿元", "亿元") == UnitConversion{4, true});
  CHECK(convert_unit("人", "万人") == UnitConversion{-4, true});
  CHECK(convert_unit("万吨", "吨") == UnitConversion{4, true});
  CHECK(convert_unit("亿", "亿元") == UnitConversion{0, true});
  CHECK(convert_unit("万", "家") == UnitConversion{4, true});
}

TEST_CASE("units: counters stand for one another") {
  CHECK(convert_unit("个", "家") == UnitConversion{0, true});
  CHECK(convert_unit("名", "人") == UnitConversion{0, true});
  CHECK(convert_unit("万名", "人") == UnitConversion{4, true});
}

TEST_CASE("units: nothing else converts") {
  CHECK_FALSE(convert_unit("百分点", "%"));
  CHECK_FALSE(convert_unit("%", "家"));
  CHECK_FALSE(convert_unit("亿元", "家"));
  CHECK_FALSE(convert_unit("家", "亿元"));
  CHECK_FALSE(convert_unit("亿元/人", "万元/人"));
  CHECK_FALSE(convert_unit("件", "件/万人"));
  CHECK_FALSE(convert_unit("万", "%"));
}

TEST_CASE("units: the magnitude a unit begins with") {
  CHECK(leading_magnitude("万元") == "万");
  CHECK(leading_magnitude("万亿元") == "万亿");
  CHECK(leading_magnitude("百分点").empty());
}

TEST_CASE("units: moving the point is exact and stays in range") {
  CHECK(times_power_of_ten(Decimal(380000), -4)->to_text() == "38");
  CHECK(times_power_of_ten(*Decimal::parse("0.1"), 4)->to_text() == "1000");
  CHECK(times_power_of_ten(Decimal(0), 8)->to_text() == "0");
  CHECK(times_power_of_ten(Decimal(-5), -3)->to_text() == "-0.005");
  CHECK_FALSE(times_power_of_ten(*Decimal::parse("1e28"), 4));
  CHECK_FALSE(times_power_of_ten(*Decimal::parse("1e-28"), -4));
}

}  // namespace
}  // namespace planmeter::units_test
