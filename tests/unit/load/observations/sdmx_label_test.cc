// SPDX-License-Identifier: MIT
// Codes and their labels, in titles and cells.
#include "load/observations/sdmx_label.h"

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
