// SPDX-License-Identifier: MIT
// Small plan files for tests of the plan loader.
#pragma once

#include <string>
#include <string_view>

#include "finding_lines.h"
#include "load/plan_yaml.h"

namespace planmeter {

/// A plan that was read, with its findings as lines.
struct PlanRead {
  LoadedPlan loaded;
  std::string findings;

  const Plan& plan() const { return loaded.plan; }
};

inline PlanRead read_plan(std::string_view text) {
  Diagnostics found;
  PlanRead read;
  read.loaded = parse_plan("p.yaml", text, found);
  read.findings = finding_lines(found);
  return read;
}

inline std::string plan_findings(std::string_view text) { return read_plan(text).findings; }

/// The first two lines of a plan from 2021 to 2025.
inline const std::string plan_head =
    "schema: planmeter/1\n"
    "plan: {id: p, title: {zh: 规划}, baseline_year: 2020, period: {from: 2021, to: 2025}}\n";

/// A plan without indicators; `tail` goes on from line 4 on.
inline std::string plan_without_indicators(std::string_view tail) {
  return plan_head + "indicators: []\n" + std::string(tail);
}

/// A plan of one indicator, whose map begins in line 4, column 5; `lines` go on from line 5 on.
inline std::string plan_of_indicator(std::string_view lines) {
  return plan_head + "indicators:\n  - id: firms\n" + std::string(lines);
}

/// A plan of one indicator whose one target is `target` in line 9 from column 9 on.
inline std::string plan_of_target(std::string_view target, std::string_view measure = "stock") {
  return plan_of_indicator(
      "    name: {zh: 企业}\n    unit: 家\n    measure: " + std::string(measure) +
      "\n    targets:\n      - " + std::string(target) + "\n");
}

}  // namespace planmeter
