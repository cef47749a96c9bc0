// SPDX-License-Identifier: MIT
// Breaks in a series: from a flagged year on its figures are of another series than those before,
// so that two levels on either side of it are not to be compared.
#pragma once

#include <optional>

#include "evaluate/known/area_data.h"

namespace planmeter {

/// The latest year in (from, to] whose figure, the one that counts, is flagged; nothing where there
/// is none. A baseline that the plan prints bears no flag.
std::optional<int> last_break(const Input& input, int from, int to);

/// The same of the indicator's own level: of a year without a figure of its own what the level is
/// computed from counts, and where a level of `from` or of `to` is computed, in every year.
std::optional<int> break_of_level(const AreaData& data, int from, int to);

/// The same of a quantity: nothing of what is measured since a year, which says itself where it
/// lies across a break.
std::optional<int> break_of_quantity(const AreaData& data, Quantity quantity, int from, int to);

/// The same of what is summed from the year after `since` to `year`: a flag on the first year
/// summed parts nothing. A flagged figure of several years parts where its years begin.
std::optional<int> break_of_sum(const AreaData& data, int since, int year);

/// The year from which on a break bears on a target: that of its base, and of a sum or a mean the
/// first year summed.
int base_year_of(const AreaData& data, const Target& target);

/// The latest flagged year in (since, year] of the indicator or of anything it is computed from,
/// whether or not it bears on a verdict; nothing where there is none.
std::optional<int> latest_break(const AreaData& data, int since, int year);

}  // namespace planmeter
