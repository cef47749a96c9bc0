// SPDX-License-Identifier: MIT
// Exact arithmetic in 128 bits, which says when it cannot: nearly every verdict is reached in it.
#pragma once

#include <compare>
#include <cstdint>

#include "core/decimal.h"
#include "core/int128.h"

namespace planmeter {

/// Thrown when a result does not fit; the caller starts over with Rational.
struct Overflow {};

/// coefficient * 10^-scale, scale at least 0.
class Fixed {
 public:
  Fixed(std::int64_t value = 0) : coefficient_(value) {}
  Fixed(const Decimal& value) : coefficient_(value.coefficient()), scale_(value.scale()) {
    if (scale_ < 0) align(0);
  }

  int sign() const { return coefficient_ > 0 ? 1 : coefficient_ < 0 ? -1 : 0; }

  friend Fixed operator+(Fixed left, Fixed right) {
    align(left, right);
    if (__builtin_add_overflow(left.coefficient_, right.coefficient_, &left.coefficient_))
      throw Overflow();
    return left;
  }
  friend Fixed operator-(Fixed left, Fixed right) {
    align(left, right);
    if (__builtin_sub_overflow(left.coefficient_, right.coefficient_, &left.coefficient_))
      throw Overflow();
    return left;
  }
  friend Fixed operator*(Fixed left, const Fixed& right) {
    if (__builtin_mul_overflow(left.coefficient_, right.coefficient_, &left.coefficient_))
      throw Overflow();
    left.scale_ += right.scale_;
    return left;
  }
  friend std::strong_ordering operator<=>(Fixed left, Fixed right) {
    align(left, right);
    return left.coefficient_ <=> right.coefficient_;
  }
  friend bool operator==(const Fixed& left, const Fixed& right) { return (left <=> right) == 0; }

  /// The greatest whole number that is not above left / right, where `right` is above zero.
  friend Fixed divided_down(Fixed left, Fixed right) {
    align(left, right);
    // Integers divide towards zero.
    const bool above = left.coefficient_ % right.coefficient_ < 0;
    Fixed whole;
    whole.coefficient_ = left.coefficient_ / right.coefficient_ - (above ? 1 : 0);
    return whole;
  }

  Fixed power(unsigned exponent) const {
    Fixed result(1);
    for (unsigned i = 0; i < exponent; ++i) result = result * *this;
    return result;
  }

 private:
  void align(int scale) {
    for (; scale_ < scale; ++scale_) {
      if (__builtin_mul_overflow(coefficient_, Int128{10}, &coefficient_)) throw Overflow();
    }
  }
  static void align(Fixed& left, Fixed& right) {
    left.align(right.scale_);
    right.align(left.scale_);
  }

  Int128 coefficient_ = 0;
  int scale_ = 0;
};

}  // namespace planmeter
