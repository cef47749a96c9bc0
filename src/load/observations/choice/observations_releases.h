// SPDX-License-Identifier: MIT
// Rows of one indicator, area and period by the day they were published.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/period.h"
#include "load/observations/choice/observations_rows.h"

namespace planmeter {

/// What was published on one day; without a day, what counts as the first publication.
struct RowsOfDay {
  std::optional<Date> day;
  std::vector<const ObservationRow*> rows;
};

/// The rows of a group by day, the first publication first; those after `as_of` are left out.
std::vector<RowsOfDay> rows_by_day(const ObservationRows& rows,
                                   std::span<const ObservationRow> group,
                                   const std::optional<Date>& as_of);

}  // namespace planmeter
