// SPDX-License-Identifier: MIT
// Half a unit of a figure's last written digit: how far rounding may have moved it.
#pragma once

#include <optional>

#include "core/decimal.h"

namespace planmeter {

/// Half of 10^-places: 3.90 has two places, 1.50E+3 minus one.
constexpr Decimal half_unit(int places) { return Decimal::from_normal(5, places + 1); }

/// The noughts written behind the last digit that a Decimal keeps, as a plain value has them beside
/// its scale: few, or `unsaid`.
struct WrittenZeros {
  static constexpr int unsaid = 15;  // the figure is as it is, or nothing is known of its rounding
  static constexpr int most = 14;

  static constexpr Decimal half_unit_of(int scale, int zeros) {
    return zeros == unsaid ? Decimal() : half_unit(scale + zeros);
  }
  /// Nothing where `half_unit` is that of no digit which so many noughts reach.
  static constexpr std::optional<int> of(const Decimal& value, const Decimal& half_unit) {
    if (half_unit.is_zero()) return unsaid;
    const int zeros = half_unit.scale() - 1 - value.scale();
    if (half_unit.coefficient() != 5 || zeros < 0 || zeros > most) return std::nullopt;
    return zeros;
  }
};

}  // namespace planmeter
