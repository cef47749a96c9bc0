// SPDX-License-Identifier: MIT
// Fractions held small where they are: each operation tries that first.
#include "core/rational.h"

#include <limits>
#include <optional>

#include "core/big_rational.h"
#include "core/powers_of_ten.h"

namespace planmeter {

namespace {

constexpr int root_digits = 60;

std::optional<SmallFraction> small_fraction_of(const Decimal& value) {
  Int128 above = static_cast<Int128>(without_sign(value.coefficient()));
  Int128 below = 1;
  if (above < 0 || !times_ten_to(below, value.scale()) || !times_ten_to(above, -value.scale())) {
    return std::nullopt;
  }
  return SmallFraction::reduced(static_cast<UInt128>(above), static_cast<UInt128>(below),
                                value.is_negative());
}

}  // namespace

Rational::Rational(std::int64_t value) {
  if (value == std::numeric_limits<std::int64_t>::min()) {
    *this = BigRational::of(value);
  } else {
    small_.numerator = value;
  }
}

Rational::Rational(const Decimal& value) {
  if (const auto small = small_fraction_of(value)) {
    small_ = *small;
  } else {
    *this = BigRational::of(value);
  }
}

int Rational::sign() const {
  if (!is_small()) return BigRational::sign(*this);
  return small_.numerator > 0 ? 1 : small_.numerator < 0 ? -1 : 0;
}

Rational Rational::magnitude() const {
  if (!is_small()) return BigRational::magnitude(*this);
  return Rational(small_.numerator < 0 ? small_.negated() : small_);
}

Rational operator+(const Rational& left, const Rational& right) {
  if (left.is_small() && right.is_small()) {
    if (const auto small = SmallFraction::sum(left.small_, right.small_)) return Rational(*small);
  }
  return BigRational::sum(left, right);
}
Rational operator-(const Rational& left, const Rational& right) {
  if (left.is_small() && right.is_small()) {
    if (const auto small = SmallFraction::sum(left.small_, right.small_.negated()))
      return Rational(*small);
  }
  return BigRational::difference(left, right);
}
Rational operator*(const Rational& left, const Rational& right) {
  if (left.is_small() && right.is_small()) {
    if (const auto small = SmallFraction::product(left.small_, right.small_))
      return Rational(*small);
  }
  return BigRational::product(left, right);
}
Rational operator/(const Rational& left, const Rational& right) {
  if (left.is_small() && right.is_small()) {
    if (const auto small = SmallFraction::quotient(left.small_, right.small_))
      return Rational(*small);
  }
  return BigRational::quotient(left, right);
}
bool operator==(const Rational& left, const Rational& right) {
  if (left.is_small() != right.is_small()) return false;
  return left.is_small() ? left.small_ == right.small_ : BigRational::equal(left, right);
}
std::strong_ordering operator<=>(const Rational& left, const Rational& right) {
  if (left.is_small() && right.is_small()) return left.small_ <=> right.small_;
  return BigRational::compare(left, right);
}

Rational Rational::power(unsigned exponent) const {
  if (is_small()) {
    if (const auto small = small_.power(exponent)) return Rational(*small);
  }
  return BigRational::power(*this, exponent);
}

Rational Rational::root(unsigned degree) const {
  if (sign() == 0 || degree == 1) return *this;
  if (is_small()) {
    if (const auto small = small_.exact_root(degree)) return Rational(*small);
  }
  return BigRational::root(*this, degree, root_digits);
}

std::pair<Rational, Rational> Rational::root_between(unsigned degree, int digits) const {
  if (sign() == 0 || degree == 1) return {*this, *this};
  if (is_small()) {
    if (const auto small = small_.exact_root(degree)) return {Rational(*small), Rational(*small)};
  }
  return BigRational::root_between(*this, degree, digits);
}

Rational Rational::logarithm(int digits) const { return BigRational::logarithm(*this, digits); }

}  // namespace planmeter
