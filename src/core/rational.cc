// SPDX-License-Identifier: MIT
// The only file that includes Boost.Multiprecision: it costs seconds to compile.
#include "core/rational.h"

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <utility>

namespace planmeter {

namespace {

using Integer = boost::multiprecision::cpp_int;
using Fraction = boost::multiprecision::cpp_rational;

constexpr int root_digits = 60;
constexpr int text_digits = 15;

Integer power_of_ten(int exponent) {
  return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(exponent));
}

/// numerator / denominator of a non-negative fraction, rounded to an integer, half up.
Integer round_half_up(const Integer& numerator, const Integer& denominator) {
  return (2 * numerator + denominator) / (2 * denominator);
}

/// How many digits stand before the point: 3 for 123.4, 0 for 0.5, -1 for 0.05.
int digits_before_point(const Fraction& positive) {
  const Integer numerator = boost::multiprecision::numerator(positive);
  const Integer denominator = boost::multiprecision::denominator(positive);
  int digits =
      static_cast<int>(numerator.str().size()) - static_cast<int>(denominator.str().size());
  // The estimate is right or one too small.
  const bool at_least_next = digits >= 0 ? numerator >= denominator * power_of_ten(digits)
                                         : numerator * power_of_ten(-digits) >= denominator;
  return at_least_next ? digits + 1 : digits;
}

Integer scaled(const Fraction& positive, int places) {
  Integer numerator = boost::multiprecision::numerator(positive);
  Integer denominator = boost::multiprecision::denominator(positive);
  if (places >= 0) {
    numerator *= power_of_ten(places);
  } else {
    denominator *= power_of_ten(-places);
  }
  return round_half_up(numerator, denominator);
}

/// `digits` with a point before the last `places`, or zeros appended for negative places.
std::string place_point(std::string digits, int places) {
  if (places <= 0) {
    if (digits != "0") digits.append(static_cast<std::size_t>(-places), '0');
    return digits;
  }
  const std::size_t after = static_cast<std::size_t>(places);
  if (digits.size() <= after) digits.insert(0, after + 1 - digits.size(), '0');
  digits.insert(digits.size() - after, 1, '.');
  return digits;
}

/// The integer part of the root, by Newton's iteration from above: from the root of the leading
/// half of the digits, as from a power of two it takes as many steps as the degree is high.
Integer integer_root(const Integer& number, unsigned degree) {
  if (number == 0 || degree == 1) return number;
  constexpr unsigned few_bits = 32;
  const unsigned bits = static_cast<unsigned>(boost::multiprecision::msb(number)) / degree + 1;
  const unsigned half = bits / 2;
  Integer guess = bits > few_bits
                      ? Integer((integer_root(number >> (degree * half), degree) + 1) << half)
                      : Integer(Integer(1) << bits);
  while (true) {
    const Integer next =
        ((degree - 1) * guess + number / boost::multiprecision::pow(guess, degree - 1)) / degree;
    if (next >= guess) return guess;
    guess = next;
  }
}

/// unit * ln(number) = unit * 2 * (z + z^3/3 + z^5/5 + …) with z = (number - 1) / (number + 1).
Integer logarithm_near_one(const Fraction& number, const Integer& unit) {
  const Fraction z = (number - 1) / (number + 1);
  const Integer base =
      boost::multiprecision::numerator(z) * unit / boost::multiprecision::denominator(z);
  const Integer square = base * base / unit;
  Integer sum = 0;
  Integer power = base;
  for (int odd = 1; power != 0; odd += 2) {
    sum += power / odd;
    power = power * square / unit;
  }
  return 2 * sum;
}

}  // namespace

struct Rational::Value {
  Fraction fraction;
};

Rational::Rational(std::unique_ptr<Value> value) : value_(std::move(value)) {}
Rational::Rational(std::int64_t value) : value_(new Value{Fraction(value)}) {}
Rational::Rational(const Decimal& value) : value_(new Value{}) {
  const Int128 coefficient = value.coefficient();
  Integer numerator = static_cast<std::int64_t>(coefficient >> 64);
  numerator = (numerator << 64) + static_cast<std::uint64_t>(coefficient);
  if (value.scale() > 0) {
    value_->fraction = Fraction(numerator, power_of_ten(value.scale()));
  } else {
    value_->fraction = Fraction(numerator * power_of_ten(-value.scale()));
  }
}
Rational::Rational(const Rational& other) : value_(new Value(*other.value_)) {}
Rational::Rational(Rational&& other) noexcept = default;
Rational& Rational::operator=(const Rational& other) {
  value_ = std::make_unique<Value>(*other.value_);
  return *this;
}
Rational& Rational::operator=(Rational&& other) noexcept = default;
Rational::~Rational() = default;

int Rational::sign() const { return value_->fraction.sign(); }

Rational Rational::magnitude() const { return sign() < 0 ? Rational(0) - *this : *this; }

Rational operator+(const Rational& left, const Rational& right) {
  return Rational(std::unique_ptr<Rational::Value>(
      new Rational::Value{left.value_->fraction + right.value_->fraction}));
}
Rational operator-(const Rational& left, const Rational& right) {
  return Rational(std::unique_ptr<Rational::Value>(
      new Rational::Value{left.value_->fraction - right.value_->fraction}));
}
Rational operator*(const Rational& left, const Rational& right) {
  return Rational(std::unique_ptr<Rational::Value>(
      new Rational::Value{left.value_->fraction * right.value_->fraction}));
}
Rational operator/(const Rational& left, const Rational& right) {
  return Rational(std::unique_ptr<Rational::Value>(
      new Rational::Value{left.value_->fraction / right.value_->fraction}));
}
bool operator==(const Rational& left, const Rational& right) {
  return left.value_->fraction == right.value_->fraction;
}
std::strong_ordering operator<=>(const Rational& left, const Rational& right) {
  return left.value_->fraction.compare(right.value_->fraction) <=> 0;
}

Rational Rational::power(unsigned exponent) const {
  const Integer numerator = boost::multiprecision::numerator(value_->fraction);
  const Integer denominator = boost::multiprecision::denominator(value_->fraction);
  return Rational(std::unique_ptr<Value>(
      new Value{Fraction(boost::multiprecision::pow(numerator, exponent),
                         boost::multiprecision::pow(denominator, exponent))}));
}

Rational Rational::root(unsigned degree) const { return root_between(degree, root_digits).first; }

std::pair<Rational, Rational> Rational::root_between(unsigned degree, int digits) const {
  if (sign() == 0 || degree == 1) return {*this, *this};
  const Integer numerator = boost::multiprecision::numerator(value_->fraction);
  const Integer denominator = boost::multiprecision::denominator(value_->fraction);
  const auto rational = [](Fraction fraction) {
    return Rational(std::unique_ptr<Value>(new Value{std::move(fraction)}));
  };
  const Integer root_numerator = integer_root(numerator, degree);
  const Integer root_denominator = integer_root(denominator, degree);
  if (boost::multiprecision::pow(root_numerator, degree) == numerator &&
      boost::multiprecision::pow(root_denominator, degree) == denominator) {
    const Rational exact = rational(Fraction(root_numerator, root_denominator));
    return {exact, exact};
  }
  // root(n / d) = root(n * 10^(k * places) / d) / 10^places; enough places for the digits wanted.
  const int before = digits_before_point(value_->fraction) / static_cast<int>(degree);
  const int places = digits - before + 1;
  const int shift = places * static_cast<int>(degree);
  const Integer radicand = shift >= 0 ? Integer(numerator * power_of_ten(shift) / denominator)
                                      : Integer(numerator / (denominator * power_of_ten(-shift)));
  const Integer floor = integer_root(radicand, degree);
  const auto placed = [&](const Integer& number) {
    return rational(places >= 0 ? Fraction(number, power_of_ten(places))
                                : Fraction(number * power_of_ten(-places)));
  };
  return {placed(floor), placed(floor + 1)};
}

Rational Rational::logarithm(int digits) const {
  // x = m * 2^k with m from 1 to 2, ln x = ln m + k ln 2, in fixed point with ten digits to spare.
  const Integer unit = power_of_ten(digits + 10);
  const Integer numerator = boost::multiprecision::numerator(value_->fraction);
  const Integer denominator = boost::multiprecision::denominator(value_->fraction);
  int halvings = static_cast<int>(boost::multiprecision::msb(numerator)) -
                 static_cast<int>(boost::multiprecision::msb(denominator));
  const auto scaled_down = [&](int shift) {
    return shift >= 0 ? Fraction(numerator, denominator << shift)
                      : Fraction(numerator << -shift, denominator);
  };
  if (scaled_down(halvings) < 1) --halvings;
  const Integer sum =
      logarithm_near_one(scaled_down(halvings), unit) + halvings * logarithm_near_one(2, unit);
  return Rational(std::unique_ptr<Value>(new Value{Fraction(sum, unit)}));
}

std::string Rational::to_text() const {
  if (sign() == 0) return "0";
  const Fraction positive = boost::multiprecision::abs(value_->fraction);
  int places = text_digits - digits_before_point(positive);
  Integer digits = scaled(positive, places);
  while (places > 0 && digits % 10 == 0) {
    digits /= 10;
    --places;
  }
  const std::string text = place_point(digits.str(), places);
  return sign() < 0 ? "-" + text : text;
}

std::string Rational::to_whole_text() const {
  constexpr int most_places = 90;
  Integer denominator = boost::multiprecision::denominator(value_->fraction);
  int twos = 0;
  int fives = 0;
  for (; twos <= most_places && denominator % 2 == 0; ++twos) denominator /= 2;
  for (; fives <= most_places && denominator % 5 == 0; ++fives) denominator /= 5;
  const int places = std::max(twos, fives);
  return denominator == 1 && places <= most_places ? to_fixed(places) : to_text();
}

Rational Rational::floor() const {
  const Integer numerator = boost::multiprecision::numerator(value_->fraction);
  const Integer denominator = boost::multiprecision::denominator(value_->fraction);
  // Integers divide towards zero.
  const Integer whole = numerator / denominator;
  const bool above = numerator < whole * denominator;
  return Rational(std::unique_ptr<Value>(new Value{Fraction(above ? Integer(whole - 1) : whole)}));
}

Rational Rational::rounded(int places) const {
  const Fraction positive = boost::multiprecision::abs(value_->fraction);
  const Fraction nearest(scaled(positive, places), power_of_ten(places));
  return Rational(std::unique_ptr<Value>(new Value{sign() < 0 ? Fraction(-nearest) : nearest}));
}

std::string Rational::to_fixed(int places) const {
  const Fraction positive = boost::multiprecision::abs(value_->fraction);
  const Integer digits = scaled(positive, places);
  const std::string text = place_point(digits.str(), places);
  return sign() < 0 && digits != 0 ? "-" + text : text;
}

}  // namespace planmeter
