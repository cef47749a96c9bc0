// SPDX-License-Identifier: MIT
// Verdicts, without a figure: in 128-bit integers, in exact fractions only where those overflow.
#pragma once

#include <vector>

#include "core/status.h"
#include "evaluate/area_data.h"
#include "evaluate/range.h"

namespace planmeter {

/// Targets that one line of progress joins: one quantity since one base year. Targets of a later
/// authority, of every year and of yearly change belong to no track.
struct Track {
  Quantity quantity = Quantity::value;
  int since = 0;
  std::string_view area;

  friend bool operator==(const Track&, const Track&) = default;
};

/// Nothing for a target that belongs to none.
std::optional<Track> track_of(const Target& target);

/// A target in the year it is due. Of `no_data` the reason is left to the caller, who knows the
/// date.
Verdict judge_due(const AreaData& data, const Target& target);

/// Where a track stands in `year`, no later than its last target's year; of its targets those
/// before count as anchors.
Verdict judge_track(const AreaData& data, const Track& track, int year);

}  // namespace planmeter
