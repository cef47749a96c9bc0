// SPDX-License-Identifier: MIT
// Tests of the table of plan keys.
#include "load/plan/plan_keys.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <utility>

#include "core/quantity.h"

namespace planmeter::plan_keys_test {

TEST_CASE("keys_of: a section's keys in their order") {
  CHECK(keys_of("baseline") == std::vector<std::string_view>{"year", "value"});
  CHECK(keys_of("published") ==
        std::vector<std::string_view>{"by", "after_months", "source", "assumed"});
  CHECK(keys_of("scale") == std::vector<std::string_view>{"min", "max"});
  CHECK(keys_of("name") == std::vector<std::string_view>{"zh", "en"});
  CHECK(keys_of("no such section").empty());
}

TEST_CASE("plan_keys: each key once in its section") {
  std::set<std::pair<std::string, std::string>> seen;
  for (const PlanKey& row : plan_keys()) {
    CAPTURE(std::string(row.section));
    CAPTURE(std::string(row.key));
    CHECK(seen.emplace(row.section, row.key).second);
  }
}

TEST_CASE("plan_keys: every comparison is one of a target's keys") {
  std::vector<std::string_view> comparisons;
  for (const PlanKey& row : plan_keys()) {
    if (row.section == "target" && row.need == Need::one_of) comparisons.push_back(row.key);
  }
  CHECK(comparisons ==
        std::vector<std::string_view>(all_codes<Comparison>.begin(), all_codes<Comparison>.end()));
}

}  // namespace planmeter::plan_keys_test
