// SPDX-License-Identifier: MIT
// Observed figures against those computed from their parts.
#include "evaluate/checks/consistency.h"

#include "evaluate_sample.h"

namespace planmeter::consistency_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;

std::string findings(const Sample& sample) {
  Diagnostics found;
  check_consistency(sample.plan(), sample.observations, sample.inputs, found);
  return finding_lines(found);
}

/// A ratio of 2022 with a target of 0.8 in that year; the observation is the third row of data.
std::string ratio(const std::string& patents, const std::string& observed,
                  const std::string& target = "at_least: 0.8") {
  return findings(one("ratio",
                      "ratio: {of: patents, per: people, scale: 10000}, "
                      "targets: [{year: 2022, " +
                          target + "}]",
                      {"patents,2022," + patents, "people,2022,7100000", "2022," + observed}));
}

TEST_CASE("consistency: within half a unit of the last digit nothing is said") {
  // 600 x 10000 / 7100000 = 0.845070...
  CHECK(ratio("600", "0.85") == "");
  CHECK(ratio("600", "0.845") == "");
  CHECK(ratio("600", "0.8451") == "");
  CHECK(ratio("600", "0.8") == "");
  CHECK(ratio("600", "0.9") ==
        "data.csv:4:8 warning data-computed-differs "
        "x|2022|0.9|0.845070422535211\n");
  CHECK(ratio("600", "0.846") ==
        "data.csv:4:8 warning data-computed-differs "
        "x|2022|0.846|0.845070422535211\n");
}

TEST_CASE("consistency: exactly half a unit is still rounding") {
  // 603.5 x 10000 / 7100000 = 0.85.
  CHECK(ratio("603.5", "0.9") == "");
  CHECK(ratio("603.5", "0.8") == "");
  CHECK(ratio("603.57", "0.8") ==
        "data.csv:4:8 warning data-computed-differs "
        "x|2022|0.8|0.850098591549296\n");
}

TEST_CASE("consistency: across a bound it is always said, however small the difference") {
  // 567.9 x 10000 / 7100000 = 0.799859...: rounds to 0.8, and is below it.
  CHECK(ratio("567.9", "0.8") ==
        "data.csv:4:8 warning data-across-bound "
        "x|2022|0.8|0.799859154929577|0.8\n");
  CHECK(ratio("568", "0.8") == "");
  CHECK(ratio("568.1", "0.8", "at_most: 0.8") ==
        "data.csv:4:8 warning data-across-bound "
        "x|2022|0.8|0.800140845070423|0.8\n");
  CHECK(ratio("568.1", "0.8", "more_than: 0.8") ==
        "data.csv:4:8 warning data-across-bound "
        "x|2022|0.8|0.800140845070423|0.8\n");
  CHECK(ratio("567.9", "0.8", "less_than: 0.8") ==
        "data.csv:4:8 warning data-across-bound "
        "x|2022|0.8|0.799859154929577|0.8\n");
  CHECK(ratio("568.1", "0.8") == "");
}

TEST_CASE("consistency: far off and across, both are said") {
  CHECK(ratio("497", "0.8") ==
        "data.csv:4:8 warning data-computed-differs x|2022|0.8|0.7\n"
        "data.csv:4:8 warning data-across-bound x|2022|0.8|0.7|0.8\n");
}

TEST_CASE("consistency: a bound of another year is no concern") {
  const std::string keys =
      "ratio: {of: patents, per: people, scale: 10000}, targets: [{year: 2025, at_least: 0.8}]";
  CHECK(findings(one("ratio", keys, {"patents,2022,567.9", "people,2022,7100000", "2022,0.8"})) ==
        "");
}

TEST_CASE("consistency: growth of amounts against the observed rate") {
  const std::string keys = "of: amounts, targets: [{year: 2022, at_least: 15}]";
  const Rows amounts = {"amounts,2021,100", "amounts,2022,114.96"};
  Rows rounded = amounts;
  rounded.push_back("2022,15.0");
  CHECK(findings(one("growth", keys, rounded)) ==
        "data.csv:4:8 warning data-across-bound x|2022|15|14.96|15\n");
  Rows different = amounts;
  different.push_back("2022,13.9");
  CHECK(findings(one("growth", keys, different)) ==
        "data.csv:4:8 warning data-computed-differs x|2022|13.9|14.96\n");
}

TEST_CASE("consistency: a whole number is rounded to units") {
  const std::string keys =
      "ratio: {of: patents, per: people}, targets: [{year: 2025, at_least: 1}]";
  CHECK(findings(one("ratio", keys, {"patents,2022,1061", "people,2022,2", "2022,530"})) == "");
  CHECK(findings(one("ratio", keys, {"patents,2022,1062", "people,2022,2", "2022,530"})) ==
        "data.csv:4:8 warning data-computed-differs x|2022|530|531\n");
}

TEST_CASE("consistency: bounds, estimates and other definitions are not compared") {
  CHECK(ratio("497", "超过0.8") == "");
  CHECK(ratio("497", "约0.8") == "");
  CHECK(ratio("497", "0.8,other_definition") == "");
  CHECK(ratio("超过497", "0.8") == "");
}

}  // namespace
}  // namespace planmeter::consistency_test
