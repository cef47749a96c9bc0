// SPDX-License-Identifier: MIT
// An indicator counts in each part that names it, and a part without any counts nothing.
#include "evaluate/standing/grouping_counts.h"

#include "evaluate_sample.h"

namespace planmeter::grouping_counts_test {
namespace {

using sample::Sample;

TEST_CASE("grouping_counts: by part and status") {
  const Sample sample(
      "  - {id: x, name: {zh: 甲}, unit: 家, measure: stock, targets: [{year: 2022, at_least: "
      "5}]}\n"
      "  - {id: y, name: {zh: 乙}, unit: 家, measure: stock, targets: [{year: 2022, at_least: "
      "5}]}\n"
      "  - {id: z, name: {zh: 丙}, unit: 家, measure: stock, targets: [{year: 2022, at_least: "
      "5}]}\n"
      "groupings:\n"
      "  - {id: works, name: {zh: 工作}, parts: [{id: a, name: {zh: 一}, indicators: [x, y]}, "
      "{id: b, name: {zh: 二}}, {id: c, name: {zh: 三}, indicators: [z, x]}]}\n",
      {"x,2022,5", "y,2022,4"});
  std::string all;
  const Standings standings = sample.standings(2022);
  for (const PartCounts& part : count_groupings(standings)) {
    all += std::string(part.part->id) + " " + std::to_string(part.indicators) + ":";
    for (const Status status : all_statuses) {
      if (part.count(status) == 0) continue;
      all += " " + std::string(code_of(status)) + " " + std::to_string(part.count(status));
    }
    all += "; ";
  }
  CHECK(all == "a 2: met 1 missed 1; b 0:; c 2: met 1 no_data 1; ");
}

}  // namespace
}  // namespace planmeter::grouping_counts_test
