// SPDX-License-Identifier: MIT
// Figures that were revised after they were first published, where an indicator rests on them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/diagnostic.h"
#include "core/inputs.h"
#include "core/observations.h"
#include "core/plan.h"

namespace planmeter {

/// A revised figure of the indicator itself or of what it is computed from.
struct RevisedFigure {
  int subject = -1;  // among the plan's subjects
  const Revision* revision = nullptr;
  Observation now;
};

/// Those of a year and area (empty: the plan's own) that an indicator rests on: its own figure,
/// else the parts it is computed from.
std::vector<RevisedFigure> revised_figures(const Observations& observations,
                                           const Indicator& indicator, std::string_view area,
                                           int year);

/// When an indicator's own figure was published, and what it was before it was revised; nothing
/// where the files do not say.
struct FigureRelease {
  std::optional<Date> day;
  std::optional<Observation> first;
};
FigureRelease release_of(const Observations& observations, const Indicator& indicator,
                         std::string_view area, int year);

/// The target due that year that the indicator's own figure met before it was revised and does not
/// now, or the other way round; null where there is none.
const Target* crossed_target(const Indicator& indicator, const RevisedFigure& figure);

/// Warns of each figure whose revision crosses a bound of its year.
void check_revisions(const Plan& plan, const Observations& observations, const Inputs& inputs,
                     Diagnostics& findings);

}  // namespace planmeter
