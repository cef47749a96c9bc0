// SPDX-License-Identifier: MIT
// Tests of growth the document states: agreement within the rounding of the stated figure.
#include "evaluate/checks/claims.h"

#include "evaluate_sample.h"

namespace planmeter::claims_test {
namespace {

/// `computed agrees steps`, of a plan's only claim.
std::string recomputed(const std::string& claim) {
  const sample::Sample sample(
      "  - {id: x, name: {zh: 指标甲}, unit: 家, measure: stock}\n"
      "claims:\n  - {about: 指标甲, " +
          claim + "}\n",
      {});
  const ClaimResult result = evaluate_claims(sample.plan()).at(0);
  std::string agrees = "-";
  if (result.agrees) agrees = *result.agrees ? "agrees" : "differs";
  return sample::text(result.computed) + " " + agrees + " " +
         (result.steps ? std::to_string(*result.steps) : "-");
}

TEST_CASE("claims: the whole change, without a base year") {
  // 530 / 131 = 4.0458015..., 7141 / 3110 = 2.2961414...
  CHECK(recomputed("from: {value: 131}, to: {year: 2020, value: 530}, "
                   "stated: {change_percent: 304.6}") == "304.580152671756 agrees -");
  CHECK(recomputed("from: {value: 3110}, to: {year: 2020, value: 7141}, "
                   "stated: {change_percent: 129.6}") == "129.614147909968 agrees -");
  CHECK(recomputed("from: {value: 131}, to: {year: 2020, value: 530}, "
                   "stated: {change_percent: 304.5}") == "304.580152671756 differs -");
}

TEST_CASE("claims: a figure without a start is computed from nothing") {
  CHECK(recomputed("to: {year: 2020, value: 23}") == "- - -");
  CHECK(recomputed("to: {value: 4}") == "- - -");
}

TEST_CASE("claims: half a unit of the last digit agrees, a little more does not") {
  const std::string from = "from: {value: 1000}, stated: {change_percent: 10.5}, to: ";
  CHECK(recomputed(from + "{value: 1105.5}") == "10.55 agrees -");
  CHECK(recomputed(from + "{value: 1105.51}") == "10.551 differs -");
  CHECK(recomputed(from + "{value: 1104.5}") == "10.45 agrees -");
}

TEST_CASE("claims: a multiple and an average, decided by powers") {
  CHECK(recomputed("from: {year: 2016, value: 100}, to: {year: 2018, value: 121}, "
                   "stated: {average_percent: 10}") == "10 agrees 2");
  // sqrt 1.225 = sqrt 4.9 / 2 = 2.213594362117866 / 2
  CHECK(recomputed("from: {year: 2016, value: 100}, to: {year: 2018, value: 122.5}, "
                   "stated: {average_percent: 10}") == "10.6797181058933 differs 2");
  CHECK(recomputed("from: {value: 4}, to: {value: 10}, stated: {multiple: 2.5}") == "2.5 agrees -");
}

TEST_CASE("claims: two years and nothing stated give the average rate") {
  // (35.9 / 7.87)^(1/4) = 4.561626^(1/4) = 1.461436
  const sample::Sample sample(
      "  - {id: x, name: {zh: 指标甲}, unit: 家, measure: stock}\n"
      "claims:\n  - {about: 指标甲, from: {year: 2016, value: 7.87}, "
      "to: {year: 2020, value: 35.9}}\n",
      {});
  const ClaimResult result = evaluate_claims(sample.plan()).at(0);
  CHECK(result.steps == 4);
  CHECK(result.rate->to_fixed(3) == "0.461");
  CHECK(result.computed->to_fixed(1) == "46.1");
  CHECK(!result.agrees);
  CHECK(!result.interval);
}

TEST_CASE("claims: without a base year only the interval for four and five steps") {
  const sample::Sample sample(
      "  - {id: x, name: {zh: 指标甲}, unit: 家, measure: stock}\n"
      "claims:\n  - {about: 指标甲, from: {value: 100}, to: {value: 1024}}\n",
      {});
  const ClaimResult result = evaluate_claims(sample.plan()).at(0);
  CHECK(result.interval->low.to_fixed(4) == "0.5924");   // 10.24^(1/5) = 1.59243
  CHECK(result.interval->high.to_fixed(4) == "0.7889");  // sqrt(3.2) = 1.78885
  CHECK(result.computed->to_text() == "924");
}

TEST_CASE("claims: nothing grows from zero or to less by a rate") {
  CHECK(recomputed("from: {value: 0}, to: {value: 5}, stated: {change_percent: 10}") == "- - -");
  CHECK(recomputed("from: {value: 5}, to: {value: -5}, stated: {multiple: 2}") == "- - -");
}

}  // namespace
}  // namespace planmeter::claims_test
