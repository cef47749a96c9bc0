// SPDX-License-Identifier: MIT
// Eurostat's tables, laid out with a column a dimension.
#include "load/observations/titles/eurostat_table.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "finding_lines.h"
#include "header_sample.h"

namespace planmeter::eurostat_table_test {
namespace {

std::string fields_of(const CsvRecord& record) {
  std::string text;
  for (const CsvField& field : record.fields) {
    text += std::string(field.text) + "@" + std::to_string(field.position) + " ";
  }
  return text;
}

/// The header, then the rows, as they are laid out, with the places of their fields; then findings.
std::string laid_out(std::string_view table) {
  Diagnostics diagnostics;
  CsvReader reader("f", table, {'\t', 0, 1}, diagnostics);
  CsvRecord record;
  REQUIRE(reader.next(record));
  const std::optional<EurostatTable> eurostat = EurostatTable::take_header(record);
  std::string text = fields_of(record) + "\n";
  while (eurostat && reader.next(record)) {
    if (eurostat->expand(record, reader.findings())) text += fields_of(record) + "\n";
  }
  return text + finding_lines(diagnostics);
}

TEST_CASE("eurostat_table: dimensions, values, then flags") {
  CHECK(laid_out("unit,geo\\TIME_PERIOD\t2021 \t2022 \nPC,DE\t12.5 p\t7.1 bp\n") ==
        "unit@0 geo@5 2021 @21 2022 @27 \nPC@33 DE@36 12.5@39 7.1@46 p@44 bp@50 \n");
  CHECK(laid_out("geo\\time\t2021\nDE\t: u\nFR\t:c\nIT\t-3 \n") ==
        "geo@0 2021@9 \nDE@14 :@17 u@19 \nFR@21 :@24 c@25 \nIT@27 -3@30 @32 \n");
}

TEST_CASE("eurostat_table: letters alone, and capitals, are left to the reader of values") {
  CHECK(laid_out("geo\\time\t2021\t2022\nDE\tpp\t5 P\n") ==
        "geo@0 2021@9 2022@14 \nDE@19 pp@22 5 P@25 @24 @28 \n");
}

TEST_CASE("eurostat_table: as many codes as dimensions") {
  CHECK(laid_out("unit,geo\\time\t2021\nDE\t3\nPC,,DE\t3\nPC,\t3\n") ==
        "unit@0 geo@5 2021@14 \nPC@33 @36 3@37 @38 \n"
        "f:2:1 error csv-code-count 1|2\n"
        "f:3:1 error csv-code-count 3|2\n");
}

TEST_CASE("eurostat_table: its header") {
  const auto is = [](std::string_view first, std::string_view second) {
    const std::array<std::string_view, 2> titles = {first, second};
    return is_eurostat_header(titles);
  };
  CHECK(is("freq,unit,geo\\TIME_PERIOD", "2021"));
  CHECK(is("geo\\time", "2021"));
  CHECK_FALSE(is("geo", "2021"));
  CHECK_FALSE(is("\\time", "2021"));
  CHECK_FALSE(is("indicator\\area", "2021"));
  const std::array<std::string_view, 1> alone = {"geo\\time"};
  CHECK_FALSE(is_eurostat_header(alone));
}

TEST_CASE("eurostat_table: where the flags of a period are") {
  const std::string_view table = "unit,geo\\time\t2021\t2022\n";
  Diagnostics diagnostics;
  CsvReader reader("f", table, {'\t', 0, 1}, diagnostics);
  CsvRecord header;
  REQUIRE(reader.next(header));
  const std::optional<EurostatTable> eurostat = EurostatTable::take_header(header);
  std::optional<ObservationColumns> columns = sample::columns_of(reader, header, diagnostics, 0);
  REQUIRE(columns);
  eurostat->add_flags(*columns);
  REQUIRE(columns->periods.size() == 2);
  CHECK(columns->periods[0].flags == 4);
  CHECK(columns->periods[1].flags == 5);
  CHECK(columns->width == 6);
}

}  // namespace
}  // namespace planmeter::eurostat_table_test
