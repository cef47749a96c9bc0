// SPDX-License-Identifier: MIT
// Whole numbers as digits, and where the point stands among them.
#pragma once

#include <cstdint>
#include <string>

#include "core/int128.h"

namespace planmeter {

/// All digits, most significant first; "0" of zero.
std::string digits_of(UInt128 number);

/// `digits`, which has no sign, over 10^places: a point before the last `places`, or noughts behind
/// for negative places; "0" stays as it is then.
std::string place_point(std::string digits, int places);

/// digits / 10^places without noughts at the end behind the point, and `-` in front if `negative`.
std::string shortest_text(std::uint64_t digits, int places, bool negative);

}  // namespace planmeter
