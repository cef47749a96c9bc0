// SPDX-License-Identifier: MIT
// Records of the standards, laid out and then read as any other.
#include "load/observations/rows/record_layout.h"

#include <doctest/doctest.h>

#include <string>

#include "finding_lines.h"
#include "load/observations_csv.h"
#include "observations_sample.h"

namespace planmeter::record_layout_test {
namespace {

/// What is known of the subject 1, area by area, with the number of its status; then findings.
std::string read(const std::string& name, const std::string& text) {
  const Plan plan = sample::plan();
  ObservationsBuilder builder(cell_shape(plan));
  Diagnostics diagnostics;
  std::vector<InputText> inputs = {{name, text}};
  load_observations(inputs, plan, builder, diagnostics);
  const Observations observations = builder.finish();
  std::string shown;
  for (std::size_t area = 0; area < observations.areas().size(); ++area) {
    for (const Observation& observation : observations.series(1, static_cast<int>(area))) {
      shown += std::string(observations.areas()[area]) + " " +
               std::to_string(observation.period.to) + " " + observation.value.to_text() + " " +
               std::string(code_of(observation.status)) +
               (observation.kind == ValueKind::estimate ? " estimate" : "") + "\n";
    }
  }
  return shown + finding_lines(diagnostics);
}

TEST_CASE("record_layout: a code or its label names an indicator and an area") {
  const std::string header = "INDICATOR: I,REF_AREA: A,TIME_PERIOD: T,OBS_VALUE,OBS_STATUS: S\n";
  CHECK(read("f", header + "6: Firms,QH: 清河县,2022,650,P: Provisional value\n"
                           "X1: 高新技术企业,Qinghe: Somewhere,2023,700,A: Normal value\n"
                           "X1: high_tech_enterprises,,2021,600,\n") ==
        " 2021 600 final\n清河县 2022 650 preliminary\n清河县 2023 700 final\n");
}

TEST_CASE("record_layout: a code and a label that name two are an error") {
  const std::string header = "INDICATOR: I,REF_AREA: A,TIME_PERIOD: T,OBS_VALUE\n";
  CHECK(read("f", header + "6: contract_value,,2022,650\n6,Xiangdu: Qinghe,2022,5\n") ==
        "f:2:1 error csv-names-differ 6|contract_value\n"
        "f:3:3 error csv-names-differ Xiangdu|Qinghe\n");
}

TEST_CASE("record_layout: a name beside a code, in a file of plain rows") {
  const std::string header = "Indicator,SeriesCode,GeoAreaName,GeoAreaCode,TimePeriod,Value\n";
  CHECK(read("f", header + "9.b.1,6,清河县,130534,2022,650\n"
                           "6,HT,Qinghe county,清河县,2023,700\n"
                           "6,6,,,2021,600\n") ==
        " 2021 600 final\n清河县 2022 650 final\n清河县 2023 700 final\n");
}

TEST_CASE("record_layout: Eurostat's flags are the status of their value alone") {
  CHECK(read("estat_6.tsv",
             "freq,unit,geo\\TIME_PERIOD\t2021 \t2022 \t2023 \t2024 \n"
             "A,家,邢台市\t600 b\t650 \t700 pe\t:c\n") ==
        " 2021 600 break\n 2022 650 final\n 2023 700 final estimate\n");
  CHECK(read("6.tsv", "geo\\time\t2021 \t2022 \n邢台市\t600 k\t650 \n") ==
        " 2022 650 final\n"
        "6.tsv:0:0 note csv-named-by-file high_tech_enterprises\n"
        "6.tsv:2:9 error csv-bad-status k|final, preliminary, break, other_definition\n");
}

TEST_CASE("record_layout: deletions, and figures that nobody has counted") {
  CHECK(read("f",
             "ACTION,indicator,year,value,Nature\n"
             "D,6,2021,600,\n"
             "R,6,2022,650,C\n"
             "R,6,2023,700,M\n") ==
        " 2022 650 final\n 2023 700 final estimate\n"
        "f:2:1 warning csv-deletions-left-out ACTION|D|1\n");
}

}  // namespace
}  // namespace planmeter::record_layout_test
