// SPDX-License-Identifier: MIT
// Codes as publishers write them into cells.
#include "load/text/coded_cell.h"

#include <doctest/doctest.h>

namespace planmeter::coded_cell_test {

TEST_CASE("code_of_cell: before a colon, where it is one") {
  CHECK(code_of_cell("FR: France") == "FR");
  CHECK(code_of_cell("A:Annual") == "A");
  CHECK(code_of_cell("Y20-64 : From 20 to 64") == "Y20-64");
  CHECK(code_of_cell("NY.GDP.MKTP.CD: GDP: current US$") == "NY.GDP.MKTP.CD");
  CHECK(code_of_cell("FR") == "FR");
  CHECK(code_of_cell("Note 1: of the year") == "Note 1: of the year");
  CHECK(code_of_cell("指标: 值") == "指标: 值");
  CHECK(code_of_cell(":") == ":");
  CHECK(code_of_cell(": x") == ": x");
  CHECK(code_of_cell("") == "");
}

TEST_CASE("id_of_dataflow: between agency and version") {
  CHECK(id_of_dataflow("ESTAT:NAMA_10_GDP(1.0)") == "NAMA_10_GDP");
  CHECK(id_of_dataflow("ESTAT:NAMA_10_GDP(1.0): GDP and main components") == "NAMA_10_GDP");
  CHECK(id_of_dataflow("OECD.SDD.NAD:DSD_NAMAIN10@DF_TABLE1(2.0)") == "DSD_NAMAIN10@DF_TABLE1");
  CHECK(id_of_dataflow("NAMA_10_GDP") == "NAMA_10_GDP");
  CHECK(id_of_dataflow("From 20 (F)") == "From 20 (F)");
}

}  // namespace planmeter::coded_cell_test
