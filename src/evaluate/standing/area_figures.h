// SPDX-License-Identifier: MIT
// What one of many areas has, beside how it was judged.
#pragma once

#include <optional>

#include "core/observation.h"
#include "evaluate/areas/area_standing.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// What is known of an area's value, as far as its deciding target asks.
struct AreaFigures {
  TargetFigures figures;
  std::optional<Observation> inexact;  // where it is no plain number

  std::string_view text() const { return inexact ? inexact->text : std::string_view(); }
};

/// `result` is one of `areas`, which were judged by the data of `standings`.
AreaFigures figures_in_area(const Standings& standings, const AreaStanding& areas,
                            const AreaResult& result);

}  // namespace planmeter
