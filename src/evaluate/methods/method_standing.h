// SPDX-License-Identifier: MIT
// A method asked about a target: what the data say of its track, put to the method, and the band
// that comes of it.
#pragma once

#include <optional>

#include "core/status.h"
#include "evaluate/known/area_data.h"
#include "evaluate/known/figure.h"
#include "evaluate/methods/ask_method.h"
#include "evaluate/path/track.h"

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

/// Whether a target asks for yearly rates that multiply, whose way is even in logarithms.
bool is_way_by_factors(const Indicator& indicator, const Target& target);

/// The method on one target in `year`: on the track it belongs to, or as a demand of every year.
/// Null: without a target.
MethodStanding stand_by_method(const AreaData& data, const Target* target, int year, Method method);

/// The target of a track that a method measures the way to: the next one for the weather symbols,
/// whose source says so, else the final one.
const Target* target_measured(const Indicator& indicator, const Track& track, int year,
                              Method method);

}  // namespace planmeter
