// SPDX-License-Identifier: MIT
// A method asked about an indicator: what the data say of its track, put to the method, and the
// band that comes of it.
#pragma once

#include <optional>

#include "evaluate/describe.h"
#include "evaluate/judge.h"
#include "evaluate/method.h"

namespace planmeter {

struct MethodStanding {
  /// What was asked; nothing where the value is not known exactly.
  std::optional<MethodInput> input;
  std::optional<YearValue> start;  // that the recent pace was counted from
  std::optional<YearValue> last;   // the value before, where the last change counts by itself
  Figure figure;                   // absent where the method refused or has none for this case
  Figure scale;                    // what the ends of bands were multiplied by, near a limit
  const Band* band = nullptr;      // null where it is not decided
  Reason reason = Reason::none;
  bool preliminary = false;
};

/// The method on one target in `year`: on the track it belongs to, or as a demand of every year.
/// Null: without a target.
MethodStanding stand_by_method(const AreaData& data, const Target* target, int year, Method method);

/// The same of an indicator that was judged: on the final target of the deciding one's track, for
/// the weather symbols on the next one.
MethodStanding stand_of_result(const Plan& plan, const Observations& observations,
                               const IndicatorResult& result, const Question& question);

/// Where the track of a target stands in `year`: no data and early reaching are the path's to say,
/// the rest the method's. A method that refuses leaves it undetermined, with its reason.
Verdict judge_track_by_method(const AreaData& data, const Target& target, int year, Method method);

}  // namespace planmeter
