// SPDX-License-Identifier: MIT
// Fractions as text and to so many places: in 128 bits where these are enough.
#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "core/big_rational.h"
#include "core/digits.h"
#include "core/powers_of_ten.h"
#include "core/rational.h"

namespace planmeter {

namespace {

UInt128 round_half_up(UInt128 numerator, UInt128 denominator) {
  const UInt128 whole = numerator / denominator;
  const UInt128 rest = numerator - whole * denominator;
  return rest >= denominator - rest ? whole + 1 : whole;
}

/// The magnitude times 10^places, which is 1 at least, to the nearest integer, a half up; nothing
/// where 128 bits do not hold what is to be rounded.
std::optional<UInt128> scaled_small(const SmallFraction& value, int places) {
  Int128 numerator = static_cast<Int128>(value.numerator_magnitude());
  if (!times_ten_to(numerator, places)) return std::nullopt;
  return round_half_up(static_cast<UInt128>(numerator), static_cast<UInt128>(value.denominator));
}

/// How many digits stand before the point of what is not zero: 3 of 123.4, 0 of 0.5, -1 of 0.05.
/// At most 19, and at least -18.
int digits_before_point(const SmallFraction& value) {
  const Int128 below = value.denominator;
  Int128 above = static_cast<Int128>(value.numerator_magnitude());
  int digits = 0;
  if (above >= below) {
    const Int128 whole = above / below;
    while (powers_of_ten[static_cast<std::size_t>(digits)] <= whole) ++digits;
    return digits;
  }
  for (above *= 10; above < below; above *= 10) --digits;
  return digits;
}

}  // namespace

std::string Rational::to_text() const {
  if (!is_small()) return BigRational::to_text(*this);
  if (small_.numerator == 0) return "0";
  // 113 bits hold what is divided: it is below 10^15 times the denominator.
  const int places = text_digits - digits_before_point(small_);
  Int128 above = static_cast<Int128>(small_.numerator_magnitude());
  Int128 below = small_.denominator;
  times_ten_to(above, places);
  times_ten_to(below, -places);
  const UInt128 digits = round_half_up(static_cast<UInt128>(above), static_cast<UInt128>(below));
  return shortest_text(static_cast<std::uint64_t>(digits), places, small_.numerator < 0);
}

std::string Rational::to_whole_text() const {
  if (!is_small()) return BigRational::to_whole_text(*this);
  // 63 bits hold so few twos and fives that the text ends within 90 places.
  std::uint64_t rest = static_cast<std::uint64_t>(small_.denominator);
  const int twos = std::countr_zero(rest);
  rest >>= twos;
  int fives = 0;
  for (; rest % 5 == 0; ++fives) rest /= 5;
  return rest == 1 ? to_fixed(std::max(twos, fives)) : to_text();
}

Rational Rational::floor() const {
  if (!is_small()) return BigRational::floor(*this);
  // Integers divide towards zero.
  const std::int64_t whole = small_.numerator / small_.denominator;
  const bool above = small_.numerator % small_.denominator < 0;
  return Rational(SmallFraction{above ? whole - 1 : whole, 1});
}

Rational Rational::rounded(int places) const {
  if (is_small() && places <= most_power_of_ten) {
    if (const auto nearest = scaled_small(small_, places)) {
      const Int128 unit = powers_of_ten[static_cast<std::size_t>(places)];
      const auto small =
          SmallFraction::reduced(*nearest, static_cast<UInt128>(unit), small_.numerator < 0);
      if (small) return Rational(*small);
    }
  }
  return BigRational::rounded(*this, places);
}

std::string Rational::to_fixed(int places) const {
  const auto digits = is_small() ? scaled_small(small_, places) : std::nullopt;
  if (!digits) return BigRational::to_fixed(*this, places);
  std::string text = place_point(digits_of(*digits), places);
  if (small_.numerator < 0 && *digits != 0) text.insert(0, 1, '-');
  return text;
}

}  // namespace planmeter
