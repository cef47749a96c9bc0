// SPDX-License-Identifier: MIT
// Rows of what the plan does not have.
#include "load/observations/rows/rows_of_others.h"

#include <doctest/doctest.h>

#include "finding_lines.h"
#include "observations_sample.h"

namespace planmeter::rows_of_others_test {
namespace {

struct Row {
  std::string_view name;
  std::optional<int> year;
};

/// What is reported of rows, of which the plan's subject 1 (high_tech_enterprises, 高新技术企业)
/// has one of 2022.
std::string report(std::initializer_list<Row> rows, bool strict = false, bool any = true) {
  const Plan plan = sample::plan();
  UnknownAreas areas;
  const RowContext context(plan, areas, strict);
  Diagnostics diagnostics;
  const ViewedText source("a line\n");
  LineIndex lines(source);
  const CellFindings findings("f", lines, diagnostics);
  RowsOfOthers others(context, findings);
  for (const Row& row : rows) others.take({row.name, 0}, row.year);
  others.report(any, [](int subject, std::optional<int> year) {
    return subject == 1 && year.value_or(2022) == 2022;
  });
  return finding_lines(diagnostics);
}

TEST_CASE("rows_of_others: counted, the first by name") {
  CHECK(report({{"国民总收入", 2022}, {"人口", 2021}, {"国民总收入", 2021}}) ==
        "f:1:1 note csv-rows-of-others 国民总收入|3|2|rd_growth\n");
  CHECK(report({{"国民总收入", {}}}, false, false) ==
        "f:1:1 warning csv-rows-of-others 国民总收入|1|1|rd_growth\n");
  CHECK(report({}) == "");
}

TEST_CASE("rows_of_others: a name near to one of the plan is a slip where that has no row") {
  CHECK(report({{"高新技术企叶", 2021}}) ==
        "f:1:1 error csv-unknown-indicator 高新技术企叶|高新技术企业\n");
  CHECK(report({{"高新技术企叶", 2022}}) ==
        "f:1:1 note csv-rows-of-others 高新技术企叶|1|1|rd_growth\n");
  CHECK(report({{"高新技术企叶(家)", {}}}) ==
        "f:1:1 note csv-rows-of-others 高新技术企叶(家)|1|1|rd_growth\n");
  CHECK(report({{"contract_valu", {}}}) ==
        "f:1:1 error csv-unknown-indicator contract_valu|contract_value\n");
}

TEST_CASE("rows_of_others: two letters off a short name is another indicator") {
  CHECK(report({{"高新企业", 2021}}) == "f:1:1 note csv-rows-of-others 高新企业|1|1|rd_growth\n");
}

TEST_CASE("rows_of_others: strict") {
  CHECK(report({{"国民总收入", 2022}, {"国民总收入", 2021}}, true) ==
        "f:1:1 error csv-unknown-indicator 国民总收入|rd_growth\n");
}

}  // namespace
}  // namespace planmeter::rows_of_others_test
