// SPDX-License-Identifier: MIT
// Which lines are no rows.
#include "load/observations/rows/lines_below.h"

#include <doctest/doctest.h>

#include "finding_lines.h"
#include "observations_sample.h"

namespace planmeter::lines_below_test {
namespace {

/// Takes the lines of a table of three columns one by one: `+` for one that is kept, `-` for a row,
/// whose lines before it come back first, by their texts. Then what is reported.
std::string take(std::string_view lines) {
  const Plan plan = sample::plan();
  SubjectNames names(plan);
  Diagnostics diagnostics;
  const ViewedText source(lines);
  LineIndex index(source);
  const CellFindings findings("f", index, diagnostics);
  LinesBelow below(plan, names, findings);
  CsvReader reader("f", {lines, 0, ',', 3, 0}, index, diagnostics);
  CsvRecord record;
  std::string result;
  while (reader.next(record)) {
    if (below.take(record)) {
      result += "+";
      continue;
    }
    for (const CsvRecord& kept : below.take_back()) {
      for (const CsvField& field : kept.fields) result += field.text;
      result += kept.fits ? " fits " : " ";
    }
    result += "-";
  }
  below.report();
  return result + "\n" + finding_lines(diagnostics);
}

TEST_CASE("lines_below: words for notes") {
  for (const std::string_view note :
       {"注：1.快报数", "注:快报", "注1：", "注1. 快报", "数据来源：统计局", "资料来源: 年鉴",
        "说明：略", "Source: office", "Notes: none", "Data from database: WDI",
        "Last Updated: 07/01/2024"}) {
    CHECK(begins_as_note(note));
  }
  for (const std::string_view name :
       {"注册企业数", "来源地", "说明书", "Sourced goods", "备注册"}) {
    CHECK_FALSE(begins_as_note(name));
  }
}

TEST_CASE("lines_below: at the end, with a count and the first of them") {
  CHECK(take("patents,2022,3\n注：含各县,略\n国家统计局\n") ==
        "-++\nf:2:1 note csv-lines-below 注：含各县|2\n");
  CHECK(take("patents,2022,3\n国家统计局,,\n注：含各县\n") ==
        "-++\nf:2:1 note csv-lines-below 国家统计局|2\n");
}

TEST_CASE("lines_below: one cell before a row is a row, a note is none") {
  CHECK(take("一、工业\n二、农业,,\npatents,2022,3\n") == "++一、工业 二、农业 fits -\n");
  CHECK(take("注：含各县\npatents,2022,3\n") == "+-\nf:1:1 note csv-lines-below 注：含各县|1\n");
}

TEST_CASE("lines_below: what bears on the figures is warned of") {
  CHECK(take("patents,2022,3\n注：2022年为快报数\n单位：万元\n") ==
        "-++\nf:2:1 warning csv-line-qualifies 快报\n"
        "f:2:1 note csv-lines-below 注：2022年为快报数|2\n"
        "f:3:1 warning csv-line-qualifies 万元\n");
}

TEST_CASE("lines_below: a name of the plan, the begin of one, a year and a number are rows") {
  CHECK(take("patents\n高新技术企业,,\n高新\n2022\n2022年\n1,250\n") == "------\n");
}

}  // namespace
}  // namespace planmeter::lines_below_test
