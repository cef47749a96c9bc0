// SPDX-License-Identifier: MIT
// Bounds, estimates, states and periods, as they were published.
#include "report/tables/actual_text.h"

#include <vector>

#include "report/words/figure_text.h"
#include "report/words/sentence.h"

namespace planmeter {

namespace {

/// Growth known only up to an earlier year than the target's: `2021-2024: 28.77`.
std::string partial_text(const AreaData& data, const Target& target) {
  std::vector<std::string> parts;
  for (const Observation& observation : data.own.series) {
    if (observation.period.to <= target.since || observation.period.to > target.year) continue;
    parts.push_back(period_text(observation.period, Language::en) + ": " +
                    observation_text(observation, Language::en));
  }
  return join(parts, "; ");
}

}  // namespace

/// Whether a figure comes of a division or a root, and not of decimals added and subtracted.
bool is_derived(const Indicator& indicator, const Target* target, bool observed) {
  const bool growth = target != nullptr &&
                      (has_own_unit(target->quantity) || target->quantity == Quantity::average);
  return growth || (!observed && (indicator.ratio || indicator.measure == Measure::growth));
}

std::string actual_text(const AreaData& data, const Target* target, const IndicatorFigures& figures,
                        int year) {
  if (figures.of_deciding.actual && data.indicator->measure == Measure::growth) return {};
  if (figures.observed && figures.observed->period.to == year) {
    const Observation& observed = *figures.observed;
    if (observed.is_plain()) return {};
    if (observed.period.whole_year()) return observation_text(observed, Language::zh);
    return period_text(observed.period, Language::en) + ": " +
           observation_text(observed, Language::zh);
  }
  if (target != nullptr && target->since != 0 && !figures.of_deciding.actual) {
    return partial_text(data, *target);
  }
  return {};
}

}  // namespace planmeter
