// SPDX-License-Identifier: MIT
// Rows of units.
#include "load/observations/rows/panel_units.h"

#include <doctest/doctest.h>

#include "header_sample.h"

namespace planmeter::panel_units_test {
namespace {

/// The units that the row below `年份,高新技术企业,技术合同成交总额` is read as, `-` where it is
/// none.
std::string units(std::string_view row) {
  const std::string text = "年份,高新技术企业,技术合同成交总额\n" + std::string(row) + "\n";
  Diagnostics diagnostics;
  CsvReader reader("f", text, find_dialect(text, ','), diagnostics);
  CsvRecord record;
  REQUIRE(reader.next(record));
  const auto columns = sample::columns_of(reader, record, diagnostics);
  REQUIRE(columns);
  REQUIRE(reader.next(record));
  PanelUnits found;
  if (!found.take(record, *columns)) return "-";
  return std::string(found.of(1).text) + "|" + std::string(found.of(2).text);
}

TEST_CASE("panel_units: no year or the word, and no figure") {
  CHECK(units("单位,家,亿元") == "家|亿元");
  CHECK(units(",(个),（万元）") == "个|万元");
  CHECK(units("Unit,,亿元") == "|亿元");
}

TEST_CASE("panel_units: a year, a figure, another word") {
  CHECK(units("2021,家,亿元") == "-");
  CHECK(units(",10,亿元") == "-");
  CHECK(units("合计,家,亿元") == "-");
}

TEST_CASE("panel_units: the first row alone") {
  const ObservationColumns columns;
  PanelUnits found;
  CHECK_FALSE(found.take({}, columns));
  CHECK(found.of(0).text.empty());
}

}  // namespace
}  // namespace planmeter::panel_units_test
