// SPDX-License-Identifier: MIT
// Records, places and findings of the CSV reader.
#include "load/observations/titles/csv.h"

#include <doctest/doctest.h>

#include "finding_lines.h"

namespace planmeter::csv_test {
namespace {

/// All records, fields in brackets, a line each; then the findings.
std::string read(std::string_view text, char separator = ',') {
  Diagnostics diagnostics;
  CsvReader reader("f", text, find_dialect(text, separator), diagnostics);
  CsvRecord record;
  std::string result;
  while (reader.next(record)) {
    for (const CsvField& field : record.fields) result += "[" + std::string(field.text) + "]";
    if (!record.fits) result += " of " + std::to_string(record.written);
    result += "\n";
  }
  return result + finding_lines(diagnostics);
}

/// The places of all fields of all records, as line:column.
std::string places(std::string_view text) {
  Diagnostics diagnostics;
  CsvReader reader("f", text, find_dialect(text, ','), diagnostics);
  CsvRecord record;
  std::string result;
  while (reader.next(record)) {
    for (const CsvField& field : record.fields) {
      const LinePlace place = reader.place(field);
      result += std::to_string(place.line) + ":" + std::to_string(place.column) + " ";
    }
  }
  return result;
}

TEST_CASE("csv: lines end with LF or CRLF, the last one with or without") {
  CHECK(read("a,b\n1,2\n") == "[a][b]\n[1][2]\n");
  CHECK(read("a,b\r\n1,2\r\n") == "[a][b]\n[1][2]\n");
  CHECK(read("a,b\n1,2") == "[a][b]\n[1][2]\n");
  CHECK(read("a,b\n1,2\r") == "[a][b]\n[1][2]\n");
}

TEST_CASE("csv: nothing and blank lines hold no record") {
  CHECK(read("") == "");
  CHECK(read("\n\r\n\n") == "");
  CHECK(read("\n\na,b\n\n \n1,2\n\n") == "[a][b]\n[1][2]\n");
}

TEST_CASE("csv: quoted fields hold separators, line breaks and doubled quotes") {
  CHECK(read("\"a,b\",\"c\nd\"\n\"\",\"e\"\"f\"\"\"\n") == "[a,b][c\nd]\n[][e\"f\"]\n");
  CHECK(read("\"\"\"\"\n") == "[\"]\n");
  CHECK(read("\"a\"\"b\",\"c\"\"d\"\n") == "[a\"b][c\"d]\n");
  CHECK(read("a,\"b\"") == "[a][b]\n");
}

TEST_CASE("csv: empty fields at the ends count") {
  CHECK(read("a,b,c\n,,x\nx,,\n") == "[a][b][c]\n[][][x]\n[x][][]\n");
  CHECK(read("a,b\nx,") == "[a][b]\n[x][]\n");
}

TEST_CASE("csv: a byte-order mark is no part of the first field or its column") {
  CHECK(read("\xEF\xBB\xBF"
             "a,b\n") == "[a][b]\n");
  CHECK(places("\xEF\xBB\xBF"
               "a,b\n") == "1:1 1:3 ");
}

TEST_CASE("csv: another separator leaves commas alone") {
  CHECK(read("a;b\n1,5;\"2;3\"\n", ';') == "[a][b]\n[1,5][2;3]\n");
}

TEST_CASE("csv: places are physical lines and columns in characters") {
  CHECK(places("指标,年份\n\n科技,\"一\n二\",x\n") == "1:1 1:4 3:1 3:4 4:4 ");
  CHECK(places("指,年,值\n\n科技,\"一\n二\",x\n") == "1:1 1:3 1:5 3:1 3:4 4:4 ");
}

TEST_CASE("csv: a quote that is never closed is reported where it opened") {
  CHECK(read("a,b\n1,\"2\n3,4\n") == "[a][b]\nf:2:3 error csv-unclosed-quote\n");
  CHECK(read("a,b\n1,\"2\"\"\n") == "[a][b]\nf:2:3 error csv-unclosed-quote\n");
  CHECK(read("\"") == "f:1:1 error csv-unclosed-quote\n");
}

TEST_CASE("csv: a quote inside a field is reported and only its row is lost") {
  CHECK(read("a,b\n1\"2,3\n4,5\n") == "[a][b]\n[4][5]\nf:2:2 error csv-quote-inside\n");
  CHECK(read("a,b\n\"1\"2,3\n4,5\n") == "[a][b]\n[4][5]\nf:2:4 error csv-quote-inside\n");
}

TEST_CASE("csv: a broken header ends the reading") {
  CHECK(read("a,b\"c\n1,2\n") == "f:1:4 error csv-quote-inside\n");
}

TEST_CASE("csv: rows have as many fields as the header, empty ones beyond it aside") {
  CHECK(read("a,b\n1,2,,\n") == "[a][b]\n[1][2]\n");
  CHECK(read("a,b,,\n1,2\n") == "[a][b]\n[1][2]\n");
  CHECK(read("a,b\n1\n3,4\n") == "[a][b]\n[1] of 1\n[3][4]\n");
  CHECK(read("a,b\n7,141,x\n") == "[a][b]\n[7][141][x] of 3\n");
}

TEST_CASE("csv: the length of a record, where its end can be told") {
  CHECK(csv_record_length("a,b\nc", ',') == 4);
  CHECK(csv_record_length("a,b\r\nc", ',') == 5);
  CHECK(csv_record_length("\"a\nb\",c\nd", ',') == 8);
  CHECK(csv_record_length("a\"b,\"c\nd\"\ne", ',') == 10);
  CHECK(csv_record_length("a\"b\nc\"\n", ',') == 4);  // a quote inside a field opens nothing
  CHECK_FALSE(csv_record_length("a,b", ',').has_value());
  CHECK_FALSE(csv_record_length("\"a\nb\n", ',').has_value());
  CHECK_FALSE(csv_record_length("", ',').has_value());
}

TEST_CASE("csv: a part below its header has the places of the whole") {
  const std::string_view text = "x,y\n1,2\n指标,3,4\n5,6\n";
  const ViewedText source(text);
  LineIndex lines(source);
  Diagnostics diagnostics;
  CsvReader reader("f", {text.substr(8), 8, ',', 2}, lines, diagnostics);
  CsvRecord record;
  REQUIRE(reader.next(record));
  CHECK_FALSE(record.fits);
  CHECK(record.written == 3);
  CHECK(reader.place(record.fields[2]).line == 3);
  CHECK(reader.place(record.fields[2]).column == 6);
  REQUIRE(reader.next(record));
  CHECK(record.fits);
  CHECK(record.fields[1].text == "6");
  CHECK(record.fields[1].position == 21);
  CHECK(reader.place(record.fields[1]).line == 4);
  CHECK_FALSE(reader.next(record));
  CHECK(finding_lines(diagnostics) == "");
}

TEST_CASE("csv: a quoted field with what looks like a row in it") {
  CHECK(read("a,b,c\n1,2,\"x\n3,4,y\"\n") ==
        "[a][b][c]\n[1][2][x\n3,4,y]\nf:2:5 warning csv-quote-over-lines 2\n");
  CHECK(
      read("a,b,c\n1,2,\"x\n3,4,\n5,6,y\"\n").ends_with("f:2:5 warning csv-quote-over-lines 3\n"));
  CHECK(read("a,b,c\n1,2,\"x,y,z\nof May, and\nJune\"\n") ==
        "[a][b][c]\n[1][2][x,y,z\nof May, and\nJune]\n");
  CHECK(read("a,b\n1,\"x\n3,y\"\n") == "[a][b]\n[1][x\n3,y]\n");
  CHECK(read("a;b;c\n1;2;\"x\n3,4,y\"\n", ';') == "[a][b][c]\n[1][2][x\n3,4,y]\n");
}

}  // namespace
}  // namespace planmeter::csv_test
