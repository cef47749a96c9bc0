// SPDX-License-Identifier: MIT
// Tests of collecting and ordering findings.
#include "core/diagnostic.h"

#include <doctest/doctest.h>

#include "finding_lines.h"

namespace planmeter::diagnostic_test {

TEST_CASE("Diagnostics::add: the severity is the code's usual one") {
  Diagnostics found;
  CHECK(found.empty());
  CHECK_FALSE(found.has_error());
  found.add(Code::csv_unit_converted, "a.csv", 2, 5, {"万元", "亿元", "rd_expenditure"});
  found.add(Code::csv_baseline_differs, "a.csv", 3, 1, {});
  CHECK_FALSE(found.empty());
  CHECK_FALSE(found.has_error());
  found.add(Code::csv_bad_value, "", 0, 0, {"x"});
  CHECK(found.has_error());
  CHECK(finding_lines(found) ==
        "a.csv:2:5 note csv-unit-converted 万元|亿元|rd_expenditure\n"
        "a.csv:3:1 warning csv-baseline-differs\n"
        ":0:0 error csv-bad-value x\n");
}

TEST_CASE("Diagnostics::add: a finished finding keeps its severity") {
  Diagnostics found;
  Diagnostic harmless;
  harmless.code = Code::csv_bad_value;
  harmless.severity = Severity::warning;
  found.add(harmless);
  CHECK_FALSE(found.has_error());
  REQUIRE(found.all().size() == 1);
  CHECK(found.all()[0] == harmless);
}

TEST_CASE("Diagnostics::sort: by file as given, line, column, then as found") {
  Diagnostics found;
  found.add(Code::csv_bad_value, "b.csv", 1, 1, {"1"});
  found.add(Code::csv_bad_value, "a.csv", 10, 1, {"2"});
  found.add(Code::csv_bad_value, "a.csv", 9, 20, {"3"});
  found.add(Code::csv_bad_value, "a.csv", 9, 3, {"4"});
  found.add(Code::csv_bad_status, "a.csv", 9, 3, {"5"});
  found.add(Code::csv_empty, "elsewhere", 1, 1, {"6"});
  found.add(Code::csv_empty, "z.csv", 0, 0, {"7"});
  const std::vector<std::string> files = {"z.csv", "a.csv", "b.csv"};
  found.sort(files);
  CHECK(finding_lines(found) ==
        "z.csv:0:0 error csv-empty 7\n"
        "a.csv:9:3 error csv-bad-value 4\n"
        "a.csv:9:3 error csv-bad-status 5\n"
        "a.csv:9:20 error csv-bad-value 3\n"
        "a.csv:10:1 error csv-bad-value 2\n"
        "b.csv:1:1 error csv-bad-value 1\n"
        "elsewhere:1:1 error csv-empty 6\n");
}

TEST_CASE("Diagnostics::append: behind what is there") {
  Diagnostics first;
  first.add(Code::csv_empty, "a.csv", 1, 1, {});
  Diagnostics second;
  second.add(Code::csv_empty, "b.csv", 1, 1, {});
  first.append(second);
  CHECK(finding_lines(first) == "a.csv:1:1 error csv-empty\nb.csv:1:1 error csv-empty\n");
}

TEST_CASE("InputError: an error of the command line has no place") {
  const InputError error(Code::usage_no_data, {"report"});
  CHECK(finding_lines(error.diagnostics()) == ":0:0 error usage-no-data report\n");
}

TEST_CASE("Severity: words that stay English") {
  CHECK(code_of(Severity::error) == "error");
  CHECK(code_of(Severity::warning) == "warning");
  CHECK(code_of(Severity::note) == "note");
}

}  // namespace planmeter::diagnostic_test
