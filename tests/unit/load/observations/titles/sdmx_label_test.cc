// SPDX-License-Identifier: MIT
// Codes and their labels, in titles and cells.
#include "load/observations/titles/sdmx_label.h"

#include <doctest/doctest.h>

#include <string>

namespace planmeter::sdmx_label_test {
namespace {

std::string parts(std::string_view cell) {
  const LabelledCode found = part_label(cell);
  return std::string(found.code) + "|" + std::string(found.label);
}

TEST_CASE("sdmx_label: a cell is a code and its label, or one of them") {
  CHECK(parts("FR: France") == "FR|France");
  CHECK(parts("A:Annual") == "A|Annual");
  CHECK(parts("_T: Total") == "_T|Total");
  CHECK(parts("SP.POP.TOTL: Population: all") == "SP.POP.TOTL|Population: all");
  CHECK(parts("FR") == "FR|");
  CHECK(parts("FR:") == "FR|");
  CHECK(parts(" FR ") == "FR|");
  CHECK(parts("") == "|");
  CHECK(parts(":") == ":|");
  CHECK(parts("a share: of all") == "a share: of all|");
  CHECK(parts("指标: 人口") == "指标: 人口|");
}

TEST_CASE("code_of_cell: before a colon, where it is one") {
  CHECK(part_label("FR: France").code == "FR");
  CHECK(part_label("A:Annual").code == "A");
  CHECK(part_label("Y20-64 : From 20 to 64").code == "Y20-64");
  CHECK(part_label("NY.GDP.MKTP.CD: GDP: current US$").code == "NY.GDP.MKTP.CD");
  CHECK(part_label("FR").code == "FR");
  CHECK(part_label("Note 1: of the year").code == "Note 1: of the year");
  CHECK(part_label("指标: 值").code == "指标: 值");
  CHECK(part_label(":").code == ":");
  CHECK(part_label(": x").code == ": x");
  CHECK(part_label("").code == "");
}

TEST_CASE("sdmx_label: the id of a dataflow: between agency and version") {
  CHECK(id_of_dataflow("ESTAT:NAMA_10_GDP(1.0)") == "NAMA_10_GDP");
  CHECK(id_of_dataflow("ESTAT:NAMA_10_GDP(1.0): GDP and main components") == "NAMA_10_GDP");
  CHECK(id_of_dataflow("OECD.SDD.NAD:DSD_NAMAIN10@DF_TABLE1(2.0)") == "DSD_NAMAIN10@DF_TABLE1");
  CHECK(id_of_dataflow("NAMA_10_GDP") == "NAMA_10_GDP");
  CHECK(id_of_dataflow("From 20 (F)") == "From 20 (F)");
}

TEST_CASE("sdmx_label: a title's code") {
  CHECK(code_of_title("REF_AREA: Reference area") == "REF_AREA");
  CHECK(code_of_title("freq:Time frequency") == "freq");
  CHECK(code_of_title("STRUCTURE[;]") == "STRUCTURE");
  CHECK(code_of_title("COMMENT[]") == "COMMENT");
  CHECK(code_of_title("CONTACT[;]: Contact") == "CONTACT");
  CHECK(code_of_title("[Units]") == "[Units]");
  CHECK(code_of_title("Share [%]") == "Share ");
  CHECK(code_of_title("2020 [YR2020]") == "2020 [YR2020]");
  CHECK(code_of_title("value [m]") == "value [m]");
}

TEST_CASE("sdmx_label: a remark is no title with a label") {
  CHECK(has_label("REF_AREA: Reference area"));
  CHECK(has_label("geo:Geopolitical entity"));
  CHECK_FALSE(has_label("Note: estimated"));
  CHECK_FALSE(has_label("source: World Bank"));
  CHECK_FALSE(has_label("REF_AREA:"));
  CHECK_FALSE(has_label("2021: final"));
  CHECK_FALSE(has_label("value"));
}

}  // namespace
}  // namespace planmeter::sdmx_label_test
