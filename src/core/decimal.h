// SPDX-License-Identifier: MIT
// Exact decimal numbers: the only number type a target, a baseline or an actual may have.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/int128.h"

namespace planmeter {

/// coefficient * 10^-scale, always without trailing zeros, so that equal numbers are equal members.
///
/// Range: at most 38 significant digits; the exponent of the coefficient or that of the first digit
/// is within -30 to 30.
class Decimal {
 public:
  static constexpr int max_digits = 38;
  static constexpr int max_exponent = 30;

  constexpr Decimal() = default;
  constexpr Decimal(std::int64_t coefficient, int scale = 0) : Decimal(Wide{coefficient}, scale) {}

  /// The number whose coefficient is high * 2^64 + low; what the plan compiler writes for wide
  /// ones.
  static constexpr Decimal from_parts(std::int64_t high, std::uint64_t low, int scale) {
    return Decimal(Wide{static_cast<Int128>(
                       (static_cast<UInt128>(static_cast<std::uint64_t>(high)) << 64) | low)},
                   scale);
  }
  /// A number whose coefficient is known to have no trailing zeros, and to be 0 only with scale 0.
  static constexpr Decimal from_normal(std::int64_t coefficient, int scale) {
    Decimal number;
    number.high_ = coefficient < 0 ? -1 : 0;
    number.low_ = static_cast<std::uint64_t>(coefficient);
    number.scale_ = static_cast<std::int16_t>(scale);
    return number;
  }
  static constexpr Decimal from_coefficient(Int128 coefficient, int scale) {
    return Decimal(Wide{coefficient}, scale);
  }

  /// Reads `12`, `-0.5`, `+3`, `010` (ten), `1.03E+3`. Nothing for anything else, and nothing for a
  /// number out of range: no `nan`, `inf`, hexadecimal, spaces, thousands separators or units.
  static std::optional<Decimal> parse(std::string_view text);
  /// The same; `places` becomes the power of ten that the last written digit is divided by: 2 of
  /// 3.90, -1 of 1.50E+3.
  static std::optional<Decimal> parse(std::string_view text, int& places);

  constexpr Int128 coefficient() const {
    return static_cast<Int128>((static_cast<UInt128>(static_cast<std::uint64_t>(high_)) << 64) |
                               low_);
  }
  constexpr int scale() const { return scale_; }
  constexpr bool is_zero() const { return high_ == 0 && low_ == 0; }
  constexpr bool is_negative() const { return high_ < 0; }
  constexpr bool is_integer() const { return scale_ <= 0; }
  /// Whether the coefficient fits 64 bits, as an observation is stored.
  constexpr bool is_narrow() const {
    return coefficient() == Int128{static_cast<std::int64_t>(low_)};
  }

  /// Exact text: no exponent, no trailing zeros, no digit grouping, `-` in front of negative ones.
  std::string to_text() const;

  friend constexpr bool operator==(const Decimal&, const Decimal&) = default;
  friend std::strong_ordering operator<=>(const Decimal& left, const Decimal& right);

 private:
  // A type of its own, or Decimal(225, 1) would be ambiguous.
  struct Wide {
    Int128 value;
  };
  constexpr Decimal(Wide wide, int scale) : scale_(static_cast<std::int16_t>(scale)) {
    Int128 coefficient = wide.value;
    while (coefficient != 0 && coefficient % 10 == 0) {
      coefficient /= 10;
      --scale_;
    }
    if (coefficient == 0) scale_ = 0;
    high_ = static_cast<std::int64_t>(coefficient >> 64);
    low_ = static_cast<std::uint64_t>(coefficient);
  }

  // Two halves and not one Int128, whose alignment would make every struct that holds one larger.
  std::int64_t high_ = 0;
  std::uint64_t low_ = 0;
  std::int16_t scale_ = 0;
};

}  // namespace planmeter
