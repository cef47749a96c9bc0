// SPDX-License-Identifier: MIT
// Real numbers known as closely as is asked for: what methods compare that take roots.
#pragma once

#include <compare>
#include <functional>

#include "core/rational.h"

namespace planmeter {

/// Two numbers that hold a third between them; equal where it is known exactly.
struct Enclosure {
  Rational low;
  Rational high;
};

class Real {
 public:
  Real(std::int64_t value) : Real(Rational(value)) {}
  Real(const Rational& value);
  /// `value` must not be negative and the degree not zero.
  static Real root(const Rational& value, unsigned degree);

  /// `value` must be above zero.
  static Real logarithm(const Rational& value);

  friend Real operator+(const Real& left, const Real& right);
  friend Real operator-(const Real& left, const Real& right);
  friend Real operator*(const Real& left, const Real& right);
  /// The divisor must not be zero.
  friend Real operator/(const Real& left, const Real& right);
  friend Real absolute(const Real& number);

  /// The number between two that its roots' first `digits` digits leave open.
  Enclosure enclose(int digits) const { return enclose_(digits); }

  /// How it stands to zero: by roots of 40 digits, then twice as many, up to 640. What these cannot
  /// tell from zero is zero.
  std::strong_ordering against_zero() const;

  /// Exact where the number is rational, else of at least 30 digits; for display.
  Rational figure() const;

 private:
  using Function = std::function<Enclosure(int)>;
  explicit Real(Function enclose) : enclose_(std::move(enclose)) {}

  Function enclose_;
};

}  // namespace planmeter
