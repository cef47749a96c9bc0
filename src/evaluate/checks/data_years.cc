// SPDX-License-Identifier: MIT
// Nobody looks for places unless a year is outside: millions of values are walked for them.
#include "evaluate/checks/data_years.h"

#include <algorithm>
#include <map>
#include <string>

#include "core/plan_lookup.h"

namespace planmeter {

namespace {

/// The first position of each year from `from` on.
std::map<int, std::uint64_t> positions_from(const Plan& plan, const Observations& observations,
                                            int from) {
  std::map<int, std::uint64_t> positions;
  const int areas = static_cast<int>(observations.areas().size());
  for (int subject = 0; subject < subject_count(plan); ++subject) {
    for (int area = 0; area < areas; ++area) {
      for (const Observation& observation : observations.series(subject, area)) {
        if (observation.period.to < from) continue;
        const auto [found, added] = positions.emplace(observation.period.to, observation.position);
        if (!added && observation.position < found->second) found->second = observation.position;
      }
    }
  }
  return positions;
}

void report(const Plan& plan, const Inputs& inputs, Severity severity, int year, int last,
            std::uint64_t position, Diagnostics& findings) {
  const InputPlace place = inputs.locate(position);
  findings.add(Code::data_year_outside, severity, place.file, place.line, place.column,
               {std::to_string(year), std::to_string(plan.baseline_year), std::to_string(last)});
}

}  // namespace

void check_data_years(const Plan& plan, const Observations& observations, const Inputs& inputs,
                      Diagnostics& findings) {
  const std::optional<int> newest = observations.latest_year(subject_count(plan));
  if (!newest) return;
  const int last = last_year_of(plan);
  if (*newest >= plan.baseline_year && *newest <= last) return;
  const int from = *newest > last ? last + 1 : *newest;
  for (const auto& [year, position] : positions_from(plan, observations, from)) {
    report(plan, inputs, Severity::warning, year, last, position, findings);
  }
}

void refuse_data_year(const Plan& plan, const Observations& observations, const Inputs& inputs,
                      int newest, Diagnostics& findings) {
  for (const auto& [year, position] : positions_from(plan, observations, newest)) {
    report(plan, inputs, Severity::error, year, last_year_of(plan), position, findings);
  }
}

}  // namespace planmeter
