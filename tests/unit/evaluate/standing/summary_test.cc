// SPDX-License-Identifier: MIT
// How many indicators have each status.
#include "evaluate/standing/summary.h"

#include "evaluate_sample.h"

namespace planmeter::summary_test {
namespace {

using sample::Sample;

TEST_CASE("summary: the summary counts every status, scopes and natures apart") {
  const Sample sample(
      "  - {id: a, number: \"1\", name: {zh: 甲}, unit: 家, measure: stock, nature: expected, "
      "targets: [{year: 2022, at_least: 10}]}\n"
      "  - {id: b, number: \"2\", name: {zh: 乙}, unit: 家, measure: stock, nature: expected, "
      "targets: [{year: 2022, at_least: 10}]}\n"
      "  - {id: c, number: \"3\", name: {zh: 丙}, unit: 家, measure: stock, nature: binding, "
      "targets: [{year: 2022, at_least: 10}]}\n"
      "  - {id: d, name: {zh: 丁}, unit: 家, measure: stock, targets: [{year: 2022, at_least: "
      "10}]}\n"
      "  - {id: e, name: {zh: 戊}, unit: 家, measure: stock, targets: [{year: 2021, at_least: "
      "10}]}\n",
      {"a,2022,10", "b,2022,9", "c,2022,约10"});
  std::string lines;
  for (const SummaryRow& row : summarize(sample.standings(2022))) {
    lines += std::to_string(static_cast<int>(row.scope)) +
             std::to_string(static_cast<int>(row.nature)) + " " + std::to_string(row.indicators);
    for (const Status status : all_statuses) {
      if (row.count(status) > 0) {
        lines += " " + std::string(code_of(status)) + " " + std::to_string(row.count(status));
      }
    }
    lines += "\n";
  }
  // Scope: 0 table, 1 text. Nature: 0 expected, 1 binding, 2 unstated.
  CHECK(lines ==
        "00 2 met 1 missed 1\n"
        "01 1 undetermined 1\n"
        "12 2 no_data 1 no_target 1\n");
}

}  // namespace
}  // namespace planmeter::summary_test
