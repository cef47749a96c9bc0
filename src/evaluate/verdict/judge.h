// SPDX-License-Identifier: MIT
// Verdicts, without a figure: in 128-bit integers, in exact fractions only where those overflow.
#pragma once

#include "core/status.h"
#include "evaluate/known/area_data.h"
#include "evaluate/path/track.h"

namespace planmeter {

/// A target in the year it is due. Of `no_data` the reason is left to the caller, who knows the
/// date.
Verdict judge_due(const AreaData& data, const Target& target);

/// Where a track stands in `year`, no later than its last target's year; of its targets those
/// before count as anchors.
Verdict judge_track(const AreaData& data, const Track& track, int year);

/// Where a relative target stands in a year before its own: on track or behind, never early; no
/// data without a figure of its own, undetermined (`not_reported`) without the other's alone.
Verdict judge_relative(const AreaData& data, const Target& target, int year);

/// Whether a target is relative and of what it is held against nothing is known in `year`.
bool is_other_missing(const AreaData& data, const Target& target, int year);

}  // namespace planmeter
