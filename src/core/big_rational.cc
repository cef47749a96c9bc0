// SPDX-License-Identifier: MIT
// Rational by Boost's integers: common factors go as early as they do in a SmallFraction.
#include "core/big_rational.h"

#include <algorithm>
#include <cstdint>
#include <stdexcept>
#include <utility>

#include "core/big_fraction.h"
#include "core/digits.h"

namespace planmeter {

namespace {

constexpr unsigned most_exact_places = 90;

/// Of a value that 64 bits hold.
std::uint64_t narrow(const Integer& value) { return static_cast<std::uint64_t>(value); }

Integer wide(Int128 value) {
  const Integer high = static_cast<std::int64_t>(value >> 64);
  return (high << 64) + static_cast<std::uint64_t>(value);
}

BigFraction positive_of(BigFraction fraction) {
  if (fraction.numerator < 0) fraction.numerator = -fraction.numerator;
  return fraction;
}

BigFraction added(const BigFraction& left, const BigFraction& right) {
  const Integer common = common_divisor(left.denominator, right.denominator);
  const Integer left_rest = left.denominator / common;
  const Integer numerator =
      left.numerator * (right.denominator / common) + right.numerator * left_rest;
  const Integer factor = common_divisor(numerator, common);
  return {numerator / factor, left_rest * (right.denominator / factor)};
}

BigFraction multiplied(const BigFraction& left, const BigFraction& right) {
  const Integer first = common_divisor(left.numerator, right.denominator);
  const Integer second = common_divisor(left.denominator, right.numerator);
  return {(left.numerator / first) * (right.numerator / second),
          (left.denominator / second) * (right.denominator / first)};
}

/// How many places a fraction with this denominator ends within; most_exact_places + 1 where it
/// does not end within so many.
unsigned places_of(Integer denominator) {
  constexpr unsigned many = 27;
  constexpr std::uint64_t many_fives = 7'450'580'596'923'828'125;  // 5^27, the most in 63 bits
  const unsigned twos = static_cast<unsigned>(boost::multiprecision::lsb(denominator));
  denominator >>= twos;
  unsigned fives = 0;
  for (; denominator > many_fives && fives <= most_exact_places; fives += many) {
    if (denominator % many_fives != 0) return most_exact_places + 1;
    denominator /= many_fives;
  }
  if (denominator > many_fives) return most_exact_places + 1;
  std::uint64_t rest = narrow(denominator);
  for (; rest % 5 == 0; ++fives) rest /= 5;
  return rest == 1 ? std::min(std::max(twos, fives), most_exact_places + 1) : most_exact_places + 1;
}

}  // namespace

void Rational::Delete::operator()(BigFraction* big) const { delete big; }

Rational::Held Rational::deep_copy_of(const BigFraction& big) { return Held(new BigFraction(big)); }

BigFraction BigRational::fraction_of(const Rational& value) {
  if (!value.is_small()) return *value.big_;
  return {value.small_.numerator, value.small_.denominator};
}

Rational BigRational::rational_of(BigFraction fraction) {
  if (is_narrow(fraction.numerator) && is_narrow(fraction.denominator)) {
    return Rational(SmallFraction{static_cast<std::int64_t>(fraction.numerator),
                                  static_cast<std::int64_t>(fraction.denominator)});
  }
  Rational result;
  result.big_.reset(new BigFraction(std::move(fraction)));
  return result;
}

Rational BigRational::of(const Decimal& value) {
  return rational_of(decimal_fraction(wide(value.coefficient()), value.scale()));
}

Rational BigRational::of(std::int64_t value) { return rational_of({value, 1}); }

int BigRational::sign(const Rational& value) { return value.big_->numerator.sign(); }

Rational BigRational::magnitude(const Rational& value) {
  return rational_of(positive_of(fraction_of(value)));
}

Rational BigRational::sum(const Rational& left, const Rational& right) {
  return rational_of(added(fraction_of(left), fraction_of(right)));
}

Rational BigRational::difference(const Rational& left, const Rational& right) {
  BigFraction taken = fraction_of(right);
  taken.numerator = -taken.numerator;
  return rational_of(added(fraction_of(left), taken));
}

Rational BigRational::product(const Rational& left, const Rational& right) {
  return rational_of(multiplied(fraction_of(left), fraction_of(right)));
}

Rational BigRational::quotient(const Rational& left, const Rational& right) {
  BigFraction inverse = fraction_of(right);
  if (inverse.numerator == 0) throw std::overflow_error("division by zero");
  swap(inverse.numerator, inverse.denominator);
  if (inverse.denominator < 0) {
    inverse.numerator = -inverse.numerator;
    inverse.denominator = -inverse.denominator;
  }
  return rational_of(multiplied(fraction_of(left), inverse));
}

bool BigRational::equal(const Rational& left, const Rational& right) {
  return left.big_->numerator == right.big_->numerator &&
         left.big_->denominator == right.big_->denominator;
}

std::strong_ordering BigRational::compare(const Rational& left, const Rational& right) {
  const BigFraction first = fraction_of(left);
  const BigFraction second = fraction_of(right);
  const Integer this_side = first.numerator * second.denominator;
  return this_side.compare(second.numerator * first.denominator) <=> 0;
}

Rational BigRational::power(const Rational& base, unsigned exponent) {
  const BigFraction fraction = fraction_of(base);
  return rational_of({boost::multiprecision::pow(fraction.numerator, exponent),
                      boost::multiprecision::pow(fraction.denominator, exponent)});
}

std::string BigRational::to_text(const Rational& value) {
  const BigFraction positive = positive_of(fraction_of(value));
  const int places = text_digits - digits_before_point(positive);
  return shortest_text(narrow(scaled(positive, places)), places, value.sign() < 0);
}

std::string BigRational::to_whole_text(const Rational& value) {
  const unsigned places = places_of(fraction_of(value).denominator);
  return places > most_exact_places ? to_text(value) : to_fixed(value, static_cast<int>(places));
}

std::string BigRational::to_fixed(const Rational& value, int places) {
  const Integer digits = scaled(positive_of(fraction_of(value)), places);
  std::string text = place_point(digits.str(), places);
  if (value.sign() < 0 && digits != 0) text.insert(0, 1, '-');
  return text;
}

Rational BigRational::floor(const Rational& value) {
  const BigFraction fraction = fraction_of(value);
  // Integers divide towards zero.
  const Integer whole = fraction.numerator / fraction.denominator;
  const bool above = fraction.numerator < whole * fraction.denominator;
  return rational_of({above ? Integer(whole - 1) : whole, 1});
}

Rational BigRational::rounded(const Rational& value, int places) {
  BigFraction nearest = decimal_fraction(scaled(positive_of(fraction_of(value)), places), places);
  if (value.sign() < 0) nearest.numerator = -nearest.numerator;
  return rational_of(std::move(nearest));
}

}  // namespace planmeter
