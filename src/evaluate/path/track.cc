// SPDX-License-Identifier: MIT
// What stands alone among targets has no line to be on.
#include "evaluate/path/track.h"

namespace planmeter {

bool is_yearly_change(const Target& target) {
  return target.quantity == Quantity::change && target.since == target.year - 1;
}

bool is_held_each_year(const Target& target) {
  return target.relative_to >= 0 && target.authority.empty() && !target.every;
}

std::optional<Track> track_of(const Target& target) {
  if (!target.authority.empty() || target.every || target.relative_to >= 0 ||
      is_yearly_change(target)) {
    return std::nullopt;
  }
  return Track{target.quantity, target.since, target.area};
}

}  // namespace planmeter
