// SPDX-License-Identifier: MIT
// The path as a figure: where it stands in a year, and when it gets to a value. For display only.
#pragma once

#include <optional>

#include "core/per_cent_factor.h"
#include "core/rational.h"
#include "evaluate/known/area_data.h"
#include "evaluate/path/path.h"
#include "evaluate/path/track.h"

namespace planmeter {

/// The path at `year` as measured: a level, a running total, for growth a multiple of the base; of
/// whole counts rounded to a whole one. Nothing where there is no path.
std::optional<Rational> path_value(const AreaData& data, const Track& track, int year);
/// The same on the piece of the path that `year` lies on.
Rational value_on_piece(const PathPiece<Rational>& piece, const PathForm& form, int year);

/// The time, in years, at which the path, as it is drawn, stands at `value` (S-time, Sicherl), its
/// first and last pieces drawn on beyond their ends. Nothing where there is no path, it turns back
/// on its way, the piece that would hold the value is level, or growth meets a value not above
/// zero. Exact for straight lines, else of 30 digits.
std::optional<Rational> time_on_path(const AreaData& data, const Track& track,
                                     const Rational& value);

/// How many years earlier (below 0: later) the path holds `value` than what it asks for in `year`;
/// 0 at that itself. Nothing where time_on_path says nothing.
std::optional<Rational> years_ahead_of_path(const AreaData& data, const Track& track,
                                            const Rational& value, int year);

/// The part of the way from 1 to `goal` that is done at `now` where yearly rates multiply, ln now /
/// ln goal, both above zero. Nothing where the goal is 1, or so close to it that its logarithm does
/// not show.
std::optional<Rational> part_in_logarithms(const Rational& now, const Rational& goal);

/// As the path is even in it: the factor where yearly rates multiply, else the value itself.
Rational on_path_scale(const Rational& value, const PathForm& form);

}  // namespace planmeter
