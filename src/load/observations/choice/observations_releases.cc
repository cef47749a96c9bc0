// SPDX-License-Identifier: MIT
// A few rows at most, so they are put in their places one by one.
#include "load/observations/choice/observations_releases.h"

#include <algorithm>

namespace planmeter {

std::vector<RowsOfDay> rows_by_day(const ObservationRows& rows,
                                   std::span<const ObservationRow> group,
                                   const std::optional<Date>& as_of) {
  std::vector<RowsOfDay> days;
  for (const ObservationRow& row : group) {
    const std::optional<Date> day = rows.published(row);
    if (day && as_of && *day > *as_of) continue;
    auto place = std::ranges::lower_bound(days, day, {}, &RowsOfDay::day);
    if (place == days.end() || place->day != day) place = days.insert(place, {day, {}});
    place->rows.push_back(&row);
  }
  return days;
}

}  // namespace planmeter
