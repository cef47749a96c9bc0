// SPDX-License-Identifier: MIT
// Tests of a published average against yearly rates and amounts of the same years.
#include "evaluate/checks/consistency.h"
#include "evaluate_sample.h"

namespace planmeter::growth_consistency_test {
namespace {

using sample::Rows;

std::string findings(const Rows& rows) {
  const sample::Sample sample = sample::one(
      "growth",
      "of: amounts, targets: [{year: 2025, quantity: average_growth, since: 2020, at_least: 15}]",
      rows);
  Diagnostics found;
  check_consistency(sample.plan(), sample.observations, sample.inputs, found);
  return finding_lines(found);
}

TEST_CASE("growth consistency: an average against the product of yearly rates") {
  // 1.1 x 1.2 = 1.32, 14.891... % a year
  const Rows rates = {"2021,10", "2022,20"};
  const auto with = [&rates](const std::string& average) {
    Rows rows = rates;
    rows.push_back("2021-2022," + average);
    return findings(rows);
  };
  CHECK(with("14.9") == "");
  CHECK(with("14.89") == "");
  CHECK(with("15") == "");  // rounded to whole per cent
  CHECK(with("14.8") ==
        "data.csv:4:13 warning data-average-against-rates x|2021|2022|14.8|14.8912529307606\n");
}

TEST_CASE("growth consistency: an average against the amounts, base year included") {
  CHECK(findings({"amounts,2020,100", "amounts,2022,121", "2021-2022,10"}) == "");
  CHECK(findings({"amounts,2020,100", "amounts,2022,144", "2021-2022,10"}) ==
        "data.csv:4:13 warning data-average-against-amounts x|2021|2022|10|20\n");
  CHECK(findings({"amounts,2021,100", "amounts,2022,144", "2021-2022,10"}) == "");
}

TEST_CASE("growth consistency: a yearly rate against the amounts") {
  CHECK(findings({"amounts,2020,100", "amounts,2021,110.4", "2021,10"}) == "");
  CHECK(findings({"amounts,2020,100", "amounts,2021,112", "2021,10"}) ==
        "data.csv:4:8 warning data-computed-differs x|2021|10|12\n");
}

TEST_CASE("growth consistency: what is not comparable is not compared") {
  CHECK(findings({"2021,10", "2022,20", "2021-2022,30,other_definition"}) == "");
}

}  // namespace
}  // namespace planmeter::growth_consistency_test
