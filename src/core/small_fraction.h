// SPDX-License-Identifier: MIT
// Fractions of 64-bit integers, which nearly all figures are; each operation says when its result
// is none.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

#include "core/int128.h"

namespace planmeter {

/// In lowest terms. The numerator is within -(2^63 - 1) to 2^63 - 1, so that its sign can always be
/// turned; the denominator is within 1 to 2^63 - 1.
struct SmallFraction {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;

  /// numerator / denominator, which must not be zero, in lowest terms, below zero if `negative`.
  /// Nothing, here as below, where the result is no SmallFraction, and only there.
  static std::optional<SmallFraction> reduced(UInt128 numerator, UInt128 denominator,
                                              bool negative);

  static std::optional<SmallFraction> sum(const SmallFraction& left, const SmallFraction& right);
  static std::optional<SmallFraction> product(const SmallFraction& left,
                                              const SmallFraction& right);
  /// Nothing where `right` is zero.
  static std::optional<SmallFraction> quotient(const SmallFraction& left,
                                               const SmallFraction& right);
  friend bool operator==(const SmallFraction&, const SmallFraction&) = default;
  friend std::strong_ordering operator<=>(const SmallFraction& left, const SmallFraction& right);

  SmallFraction negated() const { return {-numerator, denominator}; }
  std::uint64_t numerator_magnitude() const {
    return static_cast<std::uint64_t>(numerator < 0 ? -numerator : numerator);
  }
  std::optional<SmallFraction> power(unsigned exponent) const;
  /// The root where it is rational. The number must be above zero and the degree not zero.
  std::optional<SmallFraction> exact_root(unsigned degree) const;
};

}  // namespace planmeter
