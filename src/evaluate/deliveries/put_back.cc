// SPDX-License-Identifier: MIT
// Copies the few series a verdict reads: whole deliveries may be large.
#include "evaluate/deliveries/put_back.h"

namespace planmeter {

Observations put_back(const Observations& after, const FiguresRead& read,
                      const DataChange& change) {
  ObservationsBuilder builder;
  for (const std::string_view name : read.areas) {
    const std::optional<int> number = after.find_area(name);
    const int area = builder.area(name);
    for (const int subject : read.subjects) {
      const bool changed = subject == change.subject && name == change.area;
      if (changed && change.before) builder.add(subject, area, *change.before);
      if (!number) continue;
      for (const Observation& observation : after.series(subject, *number)) {
        if (!changed || observation.period != change.period) {
          builder.add(subject, area, observation);
        }
      }
    }
  }
  return builder.finish();
}

}  // namespace planmeter
