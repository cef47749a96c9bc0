// SPDX-License-Identifier: MIT
// Of several values for one thing: which counts, and what is found.
#include "load/observations/choice/observations_resolve.h"

#include <doctest/doctest.h>

#include "finding_lines.h"
#include "load/observations_csv.h"
#include "observations_sample.h"

namespace planmeter::observations_resolve_test {
namespace {

/// What is kept of one indicator's rows (`value,status`, all of 2022), then the findings.
std::string resolve(const std::vector<std::string>& rows) {
  std::string text = "indicator,year,value,status\n";
  for (const std::string& row : rows) text += "6,2022," + row + "\n";
  ObservationsBuilder builder(cell_shape(sample::plan()));
  Diagnostics diagnostics;
  load_observations({{"f", text}}, sample::plan(), builder, diagnostics);
  const Observation kept = *builder.finish().find(1, 0, 2022);
  return kept.value.to_text() + " " + std::string(code_of(kept.status)) + "\n" +
         finding_lines(diagnostics);
}

std::string findings_of(const std::string& rows) {
  ObservationsBuilder builder(cell_shape(sample::plan()));
  Diagnostics diagnostics;
  load_observations({{"f", "indicator,area,year,value,status\n" + rows}}, sample::plan(), builder,
                    diagnostics);
  return finding_lines(diagnostics);
}

TEST_CASE("observations_resolve: final beats preliminary beats another definition, in any order") {
  CHECK(resolve({"740,preliminary", "750,final"}) == "750 final\n");
  CHECK(resolve({"750,final", "740,preliminary"}) == "750 final\n");
  CHECK(resolve({"800,other_definition", "740,preliminary"}) == "740 preliminary\n");
  CHECK(resolve({"740,preliminary", "750,break"}) == "750 break\n");
}

TEST_CASE("observations_resolve: an exact value beats bounds that it satisfies") {
  CHECK(resolve({"超700,", "752,"}) == "752 final\n");
  CHECK(resolve({"752,", "750以上,", "<=760,"}) == "752 final\n");
  CHECK(resolve({"752,", "750以下,"}) ==
        "752 final\nf:3:8 error csv-conflicting-values 750以下|752|f:2\n");
  CHECK(resolve({"750,", "超750,"}) ==
        "750 final\nf:3:8 error csv-conflicting-values 超750|750|f:2\n");
}

TEST_CASE("observations_resolve: the same value twice is a note") {
  CHECK(resolve({"750,", "750.0,"}) == "750 final\nf:3:8 note csv-duplicate-value 750|750|f:2\n");
  CHECK(resolve({"超750,", ">750,"}) ==
        "750 final\nf:3:8 note csv-duplicate-value >750|超750|f:2\n");
  CHECK(resolve({"750,", "750,break"}) ==
        "750 break\nf:3:8 note csv-duplicate-value 750|750|f:2\n");
  CHECK(resolve({"750,break", "750,"}) ==
        "750 break\nf:3:8 note csv-duplicate-value 750|750|f:2\n");
}

TEST_CASE("observations_resolve: two values of one rank are an error that names both lines") {
  CHECK(resolve({"750,", "751,", "752,"}) ==
        "750 final\n"
        "f:3:8 error csv-conflicting-values 751|750|f:2\n"
        "f:4:8 error csv-conflicting-values 752|750|f:2\n");
  CHECK(resolve({"约750,", "752,"}) ==
        "750 final\nf:3:8 error csv-conflicting-values 752|约750|f:2\n");
  CHECK(resolve({">=700,", ">=710,"}) ==
        "700 final\nf:3:8 error csv-conflicting-values >=710|>=700|f:2\n");
  CHECK(resolve({"超760,", "752,"}) ==
        "752 final\nf:3:8 error csv-conflicting-values 752|超760|f:2\n");
}

TEST_CASE("observations_resolve: other areas and periods are other things") {
  CHECK(findings_of("6,,2022,750,\n6,清河县,2022,30,\n6,,2022-10,700,\n6,,2021,650,\n") == "");
}

TEST_CASE("observations_resolve: classes and states said twice") {
  CHECK(findings_of("tier,清河县,2023,A,\ntier,Qinghe,2023,A类,\ntier,清河县,2023,B,\n") ==
        "f:3:18 note csv-duplicate-value A|A|f:2\n"
        "f:4:15 error csv-conflicting-values B|A|f:2\n");
  CHECK(findings_of("zone_built,,2023,done,\nzone_built,,2023,未完成,\n") ==
        "f:3:18 error csv-conflicting-values not_done|done|f:2\n");
}

}  // namespace
}  // namespace planmeter::observations_resolve_test
