// SPDX-License-Identifier: MIT
// Interval arithmetic on fractions.
#include "evaluate/known/real.h"

#include <algorithm>
#include <utility>

namespace planmeter {

namespace {

constexpr int first_digits = 40;
constexpr int last_digits = 640;
constexpr unsigned figure_digits = 30;

Enclosure product(const Enclosure& left, const Enclosure& right) {
  const auto [low, high] = std::minmax(
      {left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high});
  return {low, high};
}

bool holds_zero(const Enclosure& number) {
  return number.low.sign() <= 0 && number.high.sign() >= 0;
}

}  // namespace

Real::Real(const Rational& value) : enclose_([value](int) { return Enclosure{value, value}; }) {}

Real Real::root(const Rational& value, unsigned degree) {
  return Real(Function([value, degree](int digits) {
    auto [low, high] = value.root_between(degree, digits);
    return Enclosure{std::move(low), std::move(high)};
  }));
}

Real Real::logarithm(const Rational& value) {
  return Real(Function([value](int digits) {
    const Rational close = value.logarithm(digits);
    // Of one nothing is cut off.
    if (close.sign() == 0) return Enclosure{close, close};
    const Rational width = Rational(1) / Rational(10).power(static_cast<unsigned>(digits));
    return Enclosure{close - width, close + width};
  }));
}

Real operator+(const Real& left, const Real& right) {
  return Real(Real::Function([left, right](int digits) {
    const Enclosure a = left.enclose(digits);
    const Enclosure b = right.enclose(digits);
    return Enclosure{a.low + b.low, a.high + b.high};
  }));
}

Real operator-(const Real& left, const Real& right) {
  return Real(Real::Function([left, right](int digits) {
    const Enclosure a = left.enclose(digits);
    const Enclosure b = right.enclose(digits);
    return Enclosure{a.low - b.high, a.high - b.low};
  }));
}

Real operator*(const Real& left, const Real& right) {
  return Real(Real::Function(
      [left, right](int digits) { return product(left.enclose(digits), right.enclose(digits)); }));
}

Real operator/(const Real& left, const Real& right) {
  return Real(Real::Function([left, right](int digits) {
    Enclosure divisor = right.enclose(digits);
    for (int more = digits; holds_zero(divisor); divisor = right.enclose(more)) more *= 2;
    return product(left.enclose(digits), {Rational(1) / divisor.high, Rational(1) / divisor.low});
  }));
}

Real absolute(const Real& number) { return number.against_zero() < 0 ? Real(0) - number : number; }

std::strong_ordering Real::against_zero() const {
  for (int digits = first_digits; digits <= last_digits; digits *= 2) {
    const Enclosure number = enclose(digits);
    if (number.low.sign() > 0) return std::strong_ordering::greater;
    if (number.high.sign() < 0) return std::strong_ordering::less;
    if (number.low.sign() == 0 && number.high.sign() == 0) break;
  }
  return std::strong_ordering::equal;
}

Rational Real::figure() const {
  const Rational close = Rational(10).power(figure_digits);
  for (int digits = first_digits; digits <= last_digits; digits *= 2) {
    const Enclosure number = enclose(digits);
    const Rational middle = (number.low + number.high) / Rational(2);
    if ((number.high - number.low) * close <= middle.magnitude()) return middle;
  }
  return Rational(0);
}

}  // namespace planmeter
