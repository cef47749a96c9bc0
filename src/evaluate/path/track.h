// SPDX-License-Identifier: MIT
// Which targets one line of progress joins.
#pragma once

#include <compare>
#include <optional>
#include <string_view>

#include "core/plan.h"

namespace planmeter {

/// Targets that one line of progress joins: one quantity since one base year. Targets of a later
/// authority, of every year, of yearly change and relative ones belong to no track.
struct Track {
  Quantity quantity = Quantity::value;
  int since = 0;
  std::string_view area;

  friend auto operator<=>(const Track&, const Track&) = default;
};

/// Whether a target asks for a change on the year before.
bool is_yearly_change(const Target& target);

/// Whether a relative target is held each year before its own against the other's actual.
bool is_held_each_year(const Target& target);

/// Nothing for a target that belongs to none.
std::optional<Track> track_of(const Target& target);

}  // namespace planmeter
