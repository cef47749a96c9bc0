// SPDX-License-Identifier: MIT
// Powers of ten and digits of fractions of any size.
#include "core/big_fraction.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>

namespace planmeter {

bool is_narrow(const Integer& value) {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  return value <= most && value >= -most;
}

Integer common_divisor(const Integer& left, const Integer& right) {
  if (left == 0 || right == 0) return boost::multiprecision::abs(left == 0 ? right : left);
  if (is_narrow(right)) {
    const std::int64_t divisor = static_cast<std::int64_t>(right);
    return std::gcd(static_cast<std::int64_t>(left % divisor), divisor);
  }
  // Most numbers that meet a big one are smaller by far, for which Boost would go the long way, bit
  // by bit.
  constexpr unsigned word = 64;
  const unsigned left_bits = static_cast<unsigned>(msb(abs(left)));
  const unsigned right_bits = static_cast<unsigned>(msb(abs(right)));
  if (left_bits < right_bits) return common_divisor(right, left);
  return left_bits - right_bits > word ? common_divisor(right, Integer(left % right))
                                       : boost::multiprecision::gcd(left, right);
}

Integer integer_power_of_ten(int exponent) {
  return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(exponent));
}

BigFraction decimal_fraction(const Integer& number, int places) {
  if (number == 0) return {0, 1};
  if (places <= 0) return {number * integer_power_of_ten(-places), 1};
  // Two and five are the only factors of a power of ten: a look at each is less than a common
  // divisor.
  const unsigned all = static_cast<unsigned>(places);
  const Integer magnitude = boost::multiprecision::abs(number);
  const unsigned twos = std::min(all, static_cast<unsigned>(boost::multiprecision::lsb(magnitude)));
  Integer above = magnitude >> twos;
  Integer below = boost::multiprecision::pow(Integer(5), all);
  if (above % 5 == 0) {
    const Integer fives = common_divisor(above, below);
    above /= fives;
    below /= fives;
  }
  if (number < 0) above = -above;
  return {above, below << (all - twos)};
}

int digits_before_point(const BigFraction& positive) {
  // At least so many digits: from a power of two that is less, and too small a logarithm of two.
  const int bits = static_cast<int>(boost::multiprecision::msb(positive.numerator)) -
                   static_cast<int>(boost::multiprecision::msb(positive.denominator)) - 1;
  int digits = bits >= 0 ? static_cast<int>(std::int64_t{bits} * 30102 / 100'000) + 1
                         : static_cast<int>(std::int64_t{bits} * 30104 / 100'000);
  const auto reaches_next = [&] {
    return digits >= 0 ? positive.numerator >= positive.denominator * integer_power_of_ten(digits)
                       : positive.numerator * integer_power_of_ten(-digits) >= positive.denominator;
  };
  while (reaches_next()) ++digits;
  return digits;
}

Integer scaled(const BigFraction& positive, int places) {
  Integer above = positive.numerator;
  Integer below = positive.denominator;
  (places >= 0 ? above : below) *= integer_power_of_ten(places >= 0 ? places : -places);
  return (2 * above + below) / (2 * below);
}

}  // namespace planmeter
