// SPDX-License-Identifier: MIT
// Headers read against the sample plan.
#pragma once

#include <optional>
#include <vector>

#include "load/observations/titles/observations_columns.h"
#include "observations_sample.h"

namespace planmeter::sample {

/// `subject`: what a file without a column of indicators is about.
inline std::optional<ObservationColumns> columns_of(const CsvReader& reader,
                                                    const CsvRecord& header,
                                                    Diagnostics& diagnostics,
                                                    std::optional<int> subject = std::nullopt) {
  const Plan read_against = plan();
  const std::vector<SubjectForm> forms = subject_forms(read_against);
  SubjectNames names(read_against);
  return read_observation_header(reader, header, {forms, names, {}, subject, {}}, diagnostics);
}

}  // namespace planmeter::sample
