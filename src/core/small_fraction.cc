// SPDX-License-Identifier: MIT
// 64-bit fractions by way of 128-bit integers: common factors go before the multiplication.
#include "core/small_fraction.h"

#include <limits>
#include <numeric>

namespace planmeter {

namespace {

constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();

bool is_narrow(UInt128 value) { return value <= std::numeric_limits<std::uint64_t>::max(); }

UInt128 common_divisor(UInt128 left, UInt128 right) {
  while (!is_narrow(left) || !is_narrow(right)) {
    if (right == 0) return left;
    const UInt128 rest = left % right;
    left = right;
    right = rest;
  }
  return std::gcd(static_cast<std::uint64_t>(left), static_cast<std::uint64_t>(right));
}

/// Of what has no common factor.
std::optional<SmallFraction> if_small(UInt128 numerator, UInt128 denominator, bool negative) {
  if (numerator > most || denominator > most) return std::nullopt;
  const std::int64_t above = static_cast<std::int64_t>(numerator);
  return SmallFraction{negative ? -above : above, static_cast<std::int64_t>(denominator)};
}

/// Squares as long as they fit.
std::optional<std::uint64_t> integer_power(std::uint64_t base, unsigned exponent) {
  std::uint64_t result = 1;
  while (true) {
    if (exponent % 2 != 0 && __builtin_mul_overflow(result, base, &result)) return std::nullopt;
    exponent /= 2;
    if (exponent == 0) return result;
    if (__builtin_mul_overflow(base, base, &base)) return std::nullopt;
  }
}

/// By halving the numbers that the root is among: of 2^(bits + 1) for a number below 2^64.
std::optional<std::uint64_t> exact_integer_root(std::uint64_t number, unsigned degree) {
  if (number <= 1 || degree == 1) return number;
  std::uint64_t low = 1;
  std::uint64_t high = degree < 64 ? std::uint64_t{1} << (63 / degree + 1) : 2;
  // low^degree <= number < high^degree; 2^64 is above any number, though it does not fit.
  while (high - low > 1) {
    const std::uint64_t middle = low + (high - low) / 2;
    const std::optional<std::uint64_t> powered = integer_power(middle, degree);
    (powered && *powered <= number ? low : high) = middle;
  }
  if (integer_power(low, degree) != number) return std::nullopt;
  return low;
}

}  // namespace

std::optional<SmallFraction> SmallFraction::reduced(UInt128 numerator, UInt128 denominator,
                                                    bool negative) {
  const UInt128 common = common_divisor(numerator, denominator);
  return common == 1 ? if_small(numerator, denominator, negative)
                     : if_small(numerator / common, denominator / common, negative);
}

std::optional<SmallFraction> SmallFraction::sum(const SmallFraction& left,
                                                const SmallFraction& right) {
  if (left.denominator == 1 && right.denominator == 1) {
    const Int128 whole = Int128{left.numerator} + right.numerator;
    return if_small(without_sign(whole), 1, whole < 0);
  }
  // What the denominators have in common is all that the sum can still be divided by.
  const std::int64_t common = std::gcd(left.denominator, right.denominator);
  const std::int64_t left_rest = left.denominator / common;
  const std::int64_t right_rest = right.denominator / common;
  // Each product is below 2^126.
  const Int128 all = Int128{left.numerator} * right_rest + Int128{right.numerator} * left_rest;
  const UInt128 above = without_sign(all);
  const UInt128 factor = common == 1 ? 1 : common_divisor(above, static_cast<UInt128>(common));
  const UInt128 below =
      static_cast<UInt128>(left_rest) * (static_cast<UInt128>(right.denominator) / factor);
  return if_small(factor == 1 ? above : above / factor, below, all < 0);
}

std::optional<SmallFraction> SmallFraction::product(const SmallFraction& left,
                                                    const SmallFraction& right) {
  if (left.numerator == 0 || right.numerator == 0) return SmallFraction{};
  const std::int64_t first = std::gcd(left.numerator, right.denominator);
  const std::int64_t second = std::gcd(right.numerator, left.denominator);
  SmallFraction result;
  if (__builtin_mul_overflow(left.numerator / first, right.numerator / second, &result.numerator) ||
      __builtin_mul_overflow(left.denominator / second, right.denominator / first,
                             &result.denominator) ||
      result.numerator == std::numeric_limits<std::int64_t>::min()) {
    return std::nullopt;
  }
  return result;
}

std::optional<SmallFraction> SmallFraction::quotient(const SmallFraction& left,
                                                     const SmallFraction& right) {
  if (right.numerator == 0) return std::nullopt;
  const bool negative = right.numerator < 0;
  return product(left, {negative ? -right.denominator : right.denominator,
                        negative ? -right.numerator : right.numerator});
}

std::optional<SmallFraction> SmallFraction::power(unsigned exponent) const {
  const auto above = integer_power(numerator_magnitude(), exponent);
  const auto below = integer_power(static_cast<std::uint64_t>(denominator), exponent);
  if (!above || !below) return std::nullopt;
  return if_small(*above, *below, numerator < 0 && exponent % 2 != 0);
}

std::strong_ordering operator<=>(const SmallFraction& left, const SmallFraction& right) {
  if (left.denominator == right.denominator) return left.numerator <=> right.numerator;
  return Int128{left.numerator} * right.denominator <=> Int128{right.numerator} * left.denominator;
}

std::optional<SmallFraction> SmallFraction::exact_root(unsigned degree) const {
  const auto above = exact_integer_root(numerator_magnitude(), degree);
  if (!above) return std::nullopt;
  const auto below = exact_integer_root(static_cast<std::uint64_t>(denominator), degree);
  if (!below) return std::nullopt;
  return if_small(*above, *below, false);
}

}  // namespace planmeter
