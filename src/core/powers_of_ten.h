// SPDX-License-Identifier: MIT
// The powers of ten that 128 bits hold.
#pragma once

#include <array>
#include <cstddef>

#include "core/int128.h"

namespace planmeter {

constexpr int most_power_of_ten = 38;  // 10^38 fits 127 bits

inline constexpr std::array<Int128, most_power_of_ten + 1> powers_of_ten = [] {
  std::array<Int128, most_power_of_ten + 1> powers{1};
  for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
  return powers;
}();

/// Multiplies by 10^exponent, which is 1 below 0; false where that does not fit.
constexpr bool times_ten_to(Int128& value, int exponent) {
  if (exponent <= 0) return true;
  if (exponent > most_power_of_ten) return value == 0;
  return !__builtin_mul_overflow(value, powers_of_ten[static_cast<std::size_t>(exponent)], &value);
}

}  // namespace planmeter
