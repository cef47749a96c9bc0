// SPDX-License-Identifier: MIT
// The widest integer the decisions are made in before exact rationals take over.
#pragma once

namespace planmeter {

__extension__ typedef __int128 Int128;
__extension__ typedef unsigned __int128 UInt128;

/// How far it is from zero.
constexpr UInt128 without_sign(Int128 value) {
  return value < 0 ? UInt128{0} - static_cast<UInt128>(value) : static_cast<UInt128>(value);
}

}  // namespace planmeter
