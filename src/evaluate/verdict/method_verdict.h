// SPDX-License-Identifier: MIT
// What a method makes of an indicator, and of a verdict by the path.
#pragma once

#include "evaluate/methods/method_standing.h"
#include "evaluate/verdict/compliance.h"

namespace planmeter {

/// The method on an indicator that was judged: on the final target of the deciding one's track, for
/// the weather symbols on the next one. `data`: of the deciding target's area.
MethodStanding stand_of_result(const AreaData& data, const IndicatorResult& result,
                               const Question& question);

/// Where the track of a target stands in `year`: no data and early reaching are the path's to say,
/// the rest the method's. A method that refuses leaves it undetermined, with its reason.
Verdict judge_track_by_method(const AreaData& data, const Target& target, int year, Method method);

}  // namespace planmeter
