// SPDX-License-Identifier: MIT
// Periods that look like months or several years and are neither.
#include "load/observations/cells/financial_years.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "core/text_source.h"
#include "finding_lines.h"

namespace planmeter::financial_years_test {
namespace {

/// The findings of a file that has each text in a line of its own.
std::string report(const std::vector<std::string>& texts, std::optional<int> second_subject = 0) {
  std::string file;
  FinancialYears years;
  for (const std::string& text : texts) {
    years.take(text, file.size(), file.empty() ? 0 : second_subject);
    file += text + "\n";
  }
  const ViewedText source(file);
  LineIndex lines(source);
  Diagnostics diagnostics;
  years.report(CellFindings("f", lines, diagnostics));
  return diagnostics.empty() ? "" : finding_lines(diagnostics);
}

TEST_CASE("financial_years: months that are all the next year's digits") {
  CHECK(report({"2008-09", "2009-10"}) == "f:1:1 error csv-financial-year 2008-09|2008\n");
  CHECK(report({"2010", "2011-12"}) == "f:2:1 warning csv-financial-year 2011-12|2011\n");
  CHECK(report({"2008-09", "2009-10", "2010-10"}).empty());
  CHECK(report({"2009-01", "2009-10"}).empty());
  CHECK(report({"2009年10月", "2010年11月"}).empty());
}

TEST_CASE("financial_years: two years that overlap, of one subject") {
  CHECK(report({"2020-2021", "2021—2022"}) == "f:1:1 warning csv-financial-year 2020-2021|2020\n");
  CHECK(report({"2020-2021", "2021-2022"}, 1).empty());
  CHECK(report({"2020-2021", "2022-2023"}).empty());
  CHECK(report({"2020-2021", "2021-2022", "2021-2024"}).empty());
}

TEST_CASE("financial_years: forms that are nothing else") {
  for (const std::string text : {"2021-22", "2021/22", "2021–22", "2021/2022", "FY2022", "FY 22",
                                 "1999-00", "２０２１/２２"}) {
    CAPTURE(text);
    CHECK(names_financial_year(text));
  }
  for (const std::string text : {"2021", "2021-23", "2021/23", "2021/", "soon", "FY", "2021-1x"}) {
    CAPTURE(text);
    CHECK_FALSE(names_financial_year(text));
  }
  CHECK(begin_of_financial_year("FY2022") == "2022");
  CHECK(begin_of_financial_year("2021/22") == "2021");
}

}  // namespace
}  // namespace planmeter::financial_years_test
