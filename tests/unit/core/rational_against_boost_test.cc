// SPDX-License-Identifier: MIT
// A million random operations on fractions, each against Boost's: across the line between those
// that two words hold and those that they do not, in both directions.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <boost/multiprecision/cpp_int.hpp>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <utility>

#include "core/big_fraction.h"
#include "core/big_rational.h"
#include "core/decimal.h"
#include "core/int128.h"
#include "core/rational.h"
#include "sample_fractions.h"

namespace planmeter::rational_against_boost_test {

namespace {

using namespace sample_fractions;

constexpr int operations = 1'000'000;

/// A number as both hold it.
struct Both {
  Rational ours;
  Fraction theirs;
  int big_in_turn = 0;  // how many operations ago it was last held small
};

std::string text_of(const Fraction& value) { return value.str(); }
std::string text_of(const Rational& value) {
  const BigFraction fraction = BigRational::fraction_of(value);
  return fraction.numerator.str() + "/" + fraction.denominator.str();
}

/// Whether they are the same number in the same, shortest form.
bool same(const Rational& ours, const Fraction& theirs) {
  const Integer numerator = boost::multiprecision::numerator(theirs);
  const Integer denominator = boost::multiprecision::denominator(theirs);
  const BigFraction fraction = BigRational::fraction_of(ours);
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  const bool fits = numerator <= most && numerator >= -most && denominator <= most;
  return fraction.numerator == numerator && fraction.denominator == denominator &&
         BigRational::is_held_small(ours) == fits;
}

class Numbers {
 public:
  /// Around the powers of two and ten where a width ends, primes, decimals, small numbers.
  Integer integer() {
    const int sign = below(2) == 0 ? 1 : -1;
    switch (below(8)) {
      case 0:
      case 1:
        return sign * below(1000);
      case 2:
        return sign * ((Integer(1) << below_of<unsigned>({31, 32, 61, 62, 63, 64})) + near());
      case 3:
        return sign * ((Integer(1) << below_of<unsigned>({126, 127, 128, 130})) + near());
      case 4:
        return sign * ten_to(below(40));
      case 5:
        // Primes, of which the last are the greatest below 2^63 and below 2^64.
        return sign *
               Integer(below_of<std::uint64_t>({3, 7, 97, 1'000'000'007, 9'223'372'036'854'775'783U,
                                                18'446'744'073'709'551'557U}));
      case 6:
        return sign * Integer(bits_() >> 1U);
      default:
        return sign * Integer(bits_() >> static_cast<unsigned>(below(64)));
    }
  }

  Both number() {
    const Integer numerator = integer();
    Integer denominator = below(3) == 0 ? Integer(1) : Integer(abs(integer()));
    if (denominator == 0) denominator = 1;
    const Fraction theirs(numerator, denominator);
    // Made by no operation that is tested.
    return {BigRational::rational_of({boost::multiprecision::numerator(theirs),
                                      boost::multiprecision::denominator(theirs)}),
            theirs};
  }

  int below(int bound) { return static_cast<int>(bits_() % static_cast<std::uint64_t>(bound)); }

 private:
  int near() { return below(5) - 2; }
  template <typename Value, std::size_t count>
  Value below_of(const Value (&values)[count]) {
    return values[static_cast<std::size_t>(below(static_cast<int>(count)))];
  }

  std::mt19937_64 bits_{20'210'501};
};

/// An operation of two numbers: false where the two say otherwise. `made` is its result.
bool agree(int operation, const Both& left, const Both& right, Both& made) {
  switch (operation) {
    case 0:
      made = {left.ours + right.ours, left.theirs + right.theirs};
      break;
    case 1:
      made = {left.ours - right.ours, left.theirs - right.theirs};
      break;
    case 2:
      made = {left.ours * right.ours, left.theirs * right.theirs};
      break;
    case 3:
      if (right.theirs == 0) break;
      made = {left.ours / right.ours, left.theirs / right.theirs};
      break;
    case 4:
      return (left.ours == right.ours) == (left.theirs == right.theirs) &&
             (left.ours <=> right.ours) == (left.theirs.compare(right.theirs) <=> 0) &&
             left.ours.sign() == left.theirs.sign();
    default:
      made = {left.ours.magnitude(), abs(left.theirs)};
  }
  return same(made.ours, made.theirs);
}

/// Roots where they are rational, and the two numbers that hold the others between them.
bool agree_on_root(const Both& number, unsigned degree) {
  const Fraction magnitude = abs(number.theirs);
  const Rational ours = number.ours.magnitude();
  const auto [low, high] = ours.root_between(degree, 20);
  const BigFraction from = BigRational::fraction_of(low);
  const BigFraction to = BigRational::fraction_of(high);
  return same(ours.power(degree).root(degree), magnitude) &&
         powered(Fraction(from.numerator, from.denominator), degree) <= magnitude &&
         powered(Fraction(to.numerator, to.denominator), degree) >= magnitude;
}

bool agree_on_decimal(Numbers& numbers) {
  const Integer coefficient = numbers.integer() % ten_to(38);
  const int scale = numbers.below(61) - 30;
  const Integer magnitude = abs(coefficient);
  const Integer high = magnitude >> 64;
  const Int128 halves = (Int128{static_cast<std::int64_t>(high)} << 64) +
                        static_cast<std::uint64_t>(Integer(magnitude - (high << 64)));
  const Decimal decimal = Decimal::from_coefficient(coefficient < 0 ? -halves : halves, scale);
  return same(Rational(decimal), scale >= 0 ? Fraction(coefficient, ten_to(scale))
                                            : Fraction(coefficient * ten_to(-scale)));
}

/// The same for one number; `places` is 0 to 44.
bool agree_alone(int operation, const Both& number, int places) {
  const Integer numerator = boost::multiprecision::numerator(number.theirs);
  const Integer denominator = boost::multiprecision::denominator(number.theirs);
  const unsigned exponent = static_cast<unsigned>(places % 8);
  switch (operation) {
    case 0:
      return same(number.ours.power(exponent), powered(number.theirs, exponent));
    case 1: {
      Integer floor = numerator / denominator;
      if (floor * denominator > numerator) --floor;
      return same(number.ours.floor(), Fraction(floor));
    }
    case 2:
      return same(number.ours.rounded(places),
                  Fraction(scaled_to(number.theirs, places), ten_to(places)));
    case 3:
      return number.ours.to_fixed(places) == fixed_text(number.theirs, places);
    case 4:
      return number.ours.to_text() == figure_text(number.theirs);
    case 5:
      return agree_on_root(number, exponent + 1);
    default:
      return number.ours.to_whole_text() == whole_text(number.theirs);
  }
}

}  // namespace

TEST_CASE("Rational: a million operations as Boost's") {
  Numbers numbers;
  std::array<Both, 16> held;
  for (Both& number : held) number = numbers.number();
  int big = 0;
  int came_back = 0;
  for (int i = 0; i < operations; ++i) {
    Both& left = held[static_cast<std::size_t>(numbers.below(16))];
    const Both& right = held[static_cast<std::size_t>(numbers.below(16))];
    // One in forty is of a number alone, whose texts take their time.
    if (i % 40 == 0) {
      const int operation = numbers.below(7);
      const int places = numbers.below(45);
      if (!agree_alone(operation, left, places)) {
        FAIL("operation ", operation, " on ", text_of(left.theirs), ", ", places);
      }
      if (!agree_on_decimal(numbers)) FAIL("a decimal, operation number ", i);
      left = numbers.number();
      continue;
    }
    const int operation = numbers.below(6);
    Both made;
    if (!agree(operation, left, right, made)) {
      FAIL("operation ", operation, " on ", text_of(left.theirs), " and ", text_of(right.theirs),
           ": ", text_of(made.ours), " for ", text_of(made.theirs));
    }
    const bool both_small =
        BigRational::is_held_small(left.ours) && BigRational::is_held_small(right.ours);
    const bool small = BigRational::is_held_small(made.ours);
    const bool compared = operation == 4;
    if (both_small && !small) ++big;
    if (!both_small && small && !compared) ++came_back;
    // Results go on being used until they are longer than what the line is about.
    if (!small) made.big_in_turn = std::max(left.big_in_turn, right.big_in_turn) + 1;
    left = compared || made.big_in_turn > 2 ? numbers.number() : std::move(made);
  }
  // Many cross the line, each way.
  CAPTURE(big);
  CAPTURE(came_back);
  CHECK(big > operations / 20);
  CHECK(came_back > operations / 20);
}

}  // namespace planmeter::rational_against_boost_test
