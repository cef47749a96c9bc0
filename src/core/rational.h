// SPDX-License-Identifier: MIT
// Exact fractions of any size: where 128 bits do not reach, and for every figure that is printed.
// Nearly all are small, and held without allocating; the others are Boost's.
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "core/decimal.h"
#include "core/small_fraction.h"

namespace planmeter {

struct BigFraction;

class Rational {
 public:
  Rational() = default;
  Rational(std::int64_t value);
  Rational(const Decimal& value);
  Rational(const Rational& other) : small_(other.small_), big_(copy_of(other.big_)) {}
  Rational(Rational&& other) noexcept = default;
  Rational& operator=(const Rational& other) {
    big_ = copy_of(other.big_);
    small_ = other.small_;
    return *this;
  }
  Rational& operator=(Rational&& other) noexcept = default;
  ~Rational() = default;

  int sign() const;
  Rational magnitude() const;
  friend Rational operator+(const Rational& left, const Rational& right);
  friend Rational operator-(const Rational& left, const Rational& right);
  friend Rational operator*(const Rational& left, const Rational& right);
  /// The divisor must not be zero.
  friend Rational operator/(const Rational& left, const Rational& right);
  friend bool operator==(const Rational& left, const Rational& right);
  friend std::strong_ordering operator<=>(const Rational& left, const Rational& right);
  /// This to the power of `exponent`, which may be 0.
  Rational power(unsigned exponent) const;

  /// The `degree`th root: exact where it is rational, else cut off after 60 significant digits, for
  /// display only. The number must not be negative and the degree not zero.
  Rational root(unsigned degree) const;

  /// Two numbers, equal where the root is rational, that hold the `degree`th root between them and
  /// differ by one in its `digits`th significant digit at most. As for root otherwise.
  std::pair<Rational, Rational> root_between(unsigned degree, int digits) const;

  /// The natural logarithm, cut off so that it is less than one in the `digits`th digit behind the
  /// point away; 0 of 1 alone. The number must be above zero.
  Rational logarithm(int digits = 30) const;

  /// Exact text where the number ends within 15 significant digits, else rounded to 15, half away
  /// from zero; no exponent, no trailing zeros.
  std::string to_text() const;
  /// Exact text of whatever length where the number ends within 90 places, else as to_text: for
  /// sums and differences of decimals, which are no less exact than these.
  std::string to_whole_text() const;
  /// The greatest whole number that is not above it.
  Rational floor() const;
  /// The nearest number with `places` digits after the point (0 or more), half away from zero.
  Rational rounded(int places) const;
  /// The text of rounded(places), with exactly that many digits after the point.
  std::string to_fixed(int places) const;

 private:
  friend struct BigRational;
  struct Delete {
    void operator()(BigFraction* big) const;
  };
  using Held = std::unique_ptr<BigFraction, Delete>;

  explicit Rational(const SmallFraction& small) : small_(small) {}
  bool is_small() const { return big_ == nullptr; }
  static Held copy_of(const Held& big) { return big == nullptr ? Held() : deep_copy_of(*big); }
  static Held deep_copy_of(const BigFraction& big);

  // A number that is a SmallFraction is always held as one, so that equal numbers are held equally.
  SmallFraction small_;  // 0 beside a big one
  Held big_;
};

}  // namespace planmeter
