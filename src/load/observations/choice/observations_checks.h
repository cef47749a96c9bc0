// SPDX-License-Identifier: MIT
// Whether the values that count agree with the plan's baselines, and counties' classes with their
// scores.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/diagnostic.h"
#include "core/input_findings.h"
#include "core/inputs.h"
#include "core/observations.h"
#include "core/plan.h"
#include "load/observations/choice/observations_rows.h"

namespace planmeter {

/// What a finding calls a value: its own words where it has any.
std::string shown_value(const Observation& observation);

class ObservationChecks {
 public:
  ObservationChecks(const Plan& plan, const Inputs& places, Diagnostics& diagnostics)
      : plan_(plan), findings_(places, diagnostics) {}

  /// Takes the values that count in the order of subjects, areas and periods. `row` must outlive
  /// this.
  void take(const ObservationRow& row, const Observation& observation);
  /// The plain values, which are taken from their cells.
  void take_plain(const ObservationsBuilder& builder);
  /// After the last value.
  void finish();

 private:
  struct CountyValue {
    const ObservationRow* row;
    Observation observation;
    std::pair<int, int> area_and_year() const { return {row->area, row->year}; }
  };

  void check_baseline(const Indicator& indicator, const Observation& observation);
  void check_class(const CountyValue& tier, const CountyValue& score);

  const Plan& plan_;
  InputFindings findings_;
  std::vector<CountyValue> classes_;
  std::vector<CountyValue> scores_;
};

}  // namespace planmeter
