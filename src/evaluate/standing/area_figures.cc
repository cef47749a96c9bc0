// SPDX-License-Identifier: MIT
// Areas are many, and few of them are shown: their data are gathered for this alone.
#include "evaluate/standing/area_figures.h"

#include <algorithm>

#include "evaluate/known/known.h"

namespace planmeter {

AreaFigures figures_in_area(const Standings& standings, const AreaStanding& areas,
                            const AreaResult& result) {
  AreaFigures known;
  const int year = standings.year();
  const AreaData data = gather_area(standings.plan(), standings.observations(), *result.indicator,
                                    areas.roll.in_data(result.area));
  if (result.deciding != nullptr) {
    known.figures = describe_target(data, *result.deciding, std::min(result.deciding->year, year));
  }
  // What an area has is shown, whatever is asked of it.
  const Known<Rational> value = value_of<Rational>(data, year);
  if (result.deciding == nullptr && value.exists && value.value.exact()) {
    known.figures.actual = number_of(value.value);
  }
  const std::optional<Observation> observed = data.own.at(year);
  if (observed && !observed->is_exact()) known.inexact = observed;
  return known;
}

}  // namespace planmeter
