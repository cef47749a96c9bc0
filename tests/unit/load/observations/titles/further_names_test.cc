// SPDX-License-Identifier: MIT
// Of several names the one that the plan knows.
#include "load/observations/titles/further_names.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "finding_lines.h"
#include "observations_sample.h"

namespace planmeter::further_names_test {
namespace {

enum class Of { indicators, areas };

/// What stands in the first place after each row of names, `!` for one that names two; then
/// findings.
std::string settled(Of of, const std::vector<std::vector<std::string_view>>& rows) {
  const Plan plan = sample::plan();
  const AreaNames areas(plan);
  const ViewedText source("");
  LineIndex lines(source);
  Diagnostics diagnostics;
  const CellFindings findings("f", lines, diagnostics);
  FurtherNames names(plan, areas, findings);
  std::string text;
  for (const std::vector<std::string_view>& row : rows) {
    CsvField first{row.front(), 0};
    std::vector<CsvField> others;
    for (std::size_t i = 1; i < row.size(); ++i) others.push_back({row[i], 0});
    const bool one = of == Of::indicators ? names.settle_indicator(first, others)
                                          : names.settle_area(first, others);
    text += (one ? std::string(first.text) : "!") + " ";
  }
  return text + "\n" + finding_lines(diagnostics);
}

TEST_CASE("further_names: the first that names an indicator") {
  CHECK(settled(Of::indicators, {{"高新技术企业", "HT.X"},
                                 {"Enterprises of high technology", "high_tech_enterprises"},
                                 {"unknown", "", " 6 "},
                                 {"6", "high_tech_enterprises"},
                                 {"", "10"},
                                 {"unknown", "HT.X"}}) ==
        "高新技术企业 high_tech_enterprises  6  6 10 unknown \n");
}

TEST_CASE("further_names: two that name two are an error; of a number alone a warning, once") {
  CHECK(settled(Of::indicators, {{"6", "contract_value"}, {"unknown", "6", "contract_value"}}) ==
        "! ! \n"
        "f:1:1 error csv-names-differ 6|contract_value\n"
        "f:1:1 error csv-names-differ 6|contract_value\n");
  CHECK(settled(Of::indicators, {{"高新技术企业", "10"}, {"高新技术企业", "1"}}) ==
        "高新技术企业 高新技术企业 \nf:1:1 warning csv-names-differ 高新技术企业|10\n");
}

TEST_CASE("further_names: areas") {
  CHECK(settled(Of::areas, {{"CN-QH", "清河县"},
                            {"清河县", "Qinghe"},
                            {"清河县", "CN-QH"},
                            {"", "Xingtai"},
                            {"", "XX"},
                            {"XX", "YY"}}) == "清河县 清河县 清河县 Xingtai  XX \n");
  CHECK(settled(Of::areas, {{"清河县", "襄都区"}, {"邢台市", "襄都区"}}) ==
        "! ! \n"
        "f:1:1 error csv-names-differ 清河县|襄都区\n"
        "f:1:1 error csv-names-differ 邢台市|襄都区\n");
}

TEST_CASE("further_names: columns that name the same again") {
  const auto again = [](std::string_view title) { return names_again(*find_column_title(title)); };
  CHECK(again("Indicator Code"));
  CHECK(again("SeriesCode"));
  CHECK(again("Country Code"));
  CHECK(again("GeoAreaCode"));
  CHECK_FALSE(again("MEASURE"));
  CHECK_FALSE(again("province"));
  CHECK_FALSE(again("unit"));
}

}  // namespace
}  // namespace planmeter::further_names_test
