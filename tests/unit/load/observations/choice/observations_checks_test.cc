// SPDX-License-Identifier: MIT
// Values against baselines, classes against scores.
#include "load/observations/choice/observations_checks.h"

#include <doctest/doctest.h>

#include "finding_lines.h"
#include "load/observations_csv.h"
#include "observations_sample.h"

namespace planmeter::observations_checks_test {
namespace {

std::string findings_of(const std::string& rows) {
  ObservationsBuilder builder(cell_shape(sample::plan()));
  Diagnostics diagnostics;
  load_observations({{"f", "indicator,area,year,value,status\n" + rows}}, sample::plan(), builder,
                    diagnostics);
  return finding_lines(diagnostics);
}

TEST_CASE("observations_checks: a value of the base year that is not the plan's baseline") {
  CHECK(findings_of("6,,2020,530,\n") == "");
  CHECK(findings_of("6,,2020,450,\n") ==
        "f:2:9 warning csv-baseline-differs 450|high_tech_enterprises|530|2020\n");
  CHECK(findings_of("6,,2020,500余,\n") == "");
  CHECK(findings_of("6,,2020,近530,\n") ==
        "f:2:9 warning csv-baseline-differs 近530|high_tech_enterprises|530|2020\n");
  CHECK(findings_of("6,,2020,约450,\n") == "");
}

TEST_CASE(
    "observations_checks: only comparable whole-year values of the plan's own area are held "
    "against it") {
  CHECK(findings_of("6,清河县,2020,12,\n6,,2020-10,500,\n6,,2021,650,\n") == "");
  CHECK(findings_of("6,,2020,450,other_definition\n") == "");
  // The dropped preliminary value is nobody's business.
  CHECK(findings_of("6,,2020,450,preliminary\n6,,2020,530,final\n") == "");
  CHECK(findings_of("6,,2020,530,preliminary\n6,,2020,450,final\n") ==
        "f:3:9 warning csv-baseline-differs 450|high_tech_enterprises|530|2020\n");
}

TEST_CASE("observations_checks: a class has to be that of the score") {
  CHECK(findings_of("tier,清河县,2023,A,\ntier_score,清河县,2023,80,\n") == "");
  CHECK(findings_of("tier,清河县,2023,C,\ntier_score,清河县,2023,59.99,\n") == "");
  CHECK(findings_of("tier,清河县,2023,A,\ntier_score,清河县,2023,79.99,\n") ==
        "f:3:21 error csv-class-contradicts-score A|79.99|B|f:2\n");
  CHECK(findings_of("tier_score,清河县,2023,79.99,\ntier,Qinghe,2023,A,\n") ==
        "f:3:18 error csv-class-contradicts-score A|79.99|B|f:2\n");
  CHECK(findings_of("tier,清河县,2022,A,\ntier_score,清河县,2023,50,\ntier,襄都区,2023,A,\n") ==
        "");
  CHECK(findings_of("tier,清河县,2023,A,other_definition\ntier_score,清河县,2023,50,\n") == "");
  CHECK(findings_of("tier,清河县,2023,A,\ntier_score,清河县,2023,超50,\n") == "");
}

TEST_CASE("observations_checks: what a finding calls a value") {
  Observation observation;
  observation.value = *Decimal::parse("7.50");
  CHECK(shown_value(observation) == "7.5");
  observation.text = "超7.5";
  CHECK(shown_value(observation) == "超7.5");
  observation = {};
  observation.kind = ValueKind::not_done;
  CHECK(shown_value(observation) == "not_done");
}

}  // namespace
}  // namespace planmeter::observations_checks_test
