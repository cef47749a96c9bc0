// SPDX-License-Identifier: MIT
// Tests of the names of findings, which users write in scripts.
#include "core/diagnostic_codes.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "core/diagnostic.h"

namespace planmeter::diagnostic_codes_test {

namespace {

constexpr int code_count = static_cast<int>(Code::count);

}  // namespace

TEST_CASE("info_of: each code has a name of its own, in lower case and hyphens") {
  std::set<std::string> names;
  for (int i = 0; i < code_count; ++i) {
    const CodeInfo& info = info_of(static_cast<Code>(i));
    const std::string name(info.name);
    CAPTURE(name);
    CHECK(info.code == static_cast<Code>(i));
    CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
    CHECK(name.find('-') != std::string::npos);
    CHECK(name.find('-') != 0);
    CHECK(names.insert(name).second);
  }
}

TEST_CASE("info_of: what does not stop an answer is a warning or a note") {
  const CodeInfo milder[] = {
      {Code::plan_contradiction, "plan-contradiction", Severity::note},
      {Code::csv_unit_converted, "csv-unit-converted", Severity::note},
      {Code::csv_duplicate_value, "csv-duplicate-value", Severity::note},
      {Code::csv_baseline_differs, "csv-baseline-differs", Severity::warning},
      {Code::data_computed_differs, "data-computed-differs", Severity::warning},
      {Code::data_across_bound, "data-across-bound", Severity::warning},
  };
  for (const CodeInfo& expected : milder) {
    CAPTURE(std::string(expected.name));
    CHECK(info_of(expected.code).name == expected.name);
    CHECK(info_of(expected.code).severity == expected.severity);
  }
  CHECK(info_of(Code::plan_empty).severity == Severity::error);
  CHECK(info_of(Code::csv_conflicting_values).severity == Severity::error);
}

}  // namespace planmeter::diagnostic_codes_test
