// SPDX-License-Identifier: MIT
// Whether the plan's own path is kept to in a year, whatever target the year is judged by: a later
// document may ask for less than the path does, or for more.
#pragma once

#include <optional>

#include "evaluate/known/area_data.h"
#include "evaluate/verdict/compliance.h"
#include "evaluate/verdict/describe.h"
#include "evaluate/verdict/judge.h"

namespace planmeter {

/// On track or behind by the path: whether it is on track. Of what is judged otherwise (by a target
/// due, by a later document's, by another method) the standing on `track`, the one shown, where
/// that has a path value in the year. Nothing where there is none, where the data do not decide,
/// and where the plan sets no target.
std::optional<bool> path_met(const AreaData& data, const IndicatorResult& result,
                             const IndicatorFigures& figures, const std::optional<Track>& track,
                             const Question& question);

/// A later document's target of the year is met, and the plan's path is not kept to; or the other
/// way round. `figures` are those of the result.
bool is_met_off_path(const IndicatorResult& result, const IndicatorFigures& figures);
bool is_missed_on_path(const IndicatorResult& result, const IndicatorFigures& figures);

}  // namespace planmeter
