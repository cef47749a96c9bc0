// SPDX-License-Identifier: MIT
// The path as a figure: where it stands in a year, and when it gets to a value. For display only.
#pragma once

#include <optional>

#include "core/rational.h"
#include "evaluate/area_data.h"
#include "evaluate/judge.h"

namespace planmeter {

/// The path at `year` as measured: a level, a running total, for growth a multiple of the base.
/// Nothing where there is no path.
std::optional<Rational> path_value(const AreaData& data, const Track& track, int year);

/// The time, in years, at which the path stands at `measured` (S-time, Sicherl), its first and last
/// pieces drawn on beyond their ends. Nothing where there is no path, the piece that would hold the
/// value is level, or growth meets a value not above zero. Exact for straight lines, else of 30
/// digits.
std::optional<Rational> time_on_path(const AreaData& data, const Track& track,
                                     const Rational& measured);

}  // namespace planmeter
