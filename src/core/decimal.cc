// SPDX-License-Identifier: MIT
// Reading, comparing and writing exact decimals.
#include "core/decimal.h"

#include <algorithm>
#include <charconv>

#include "core/ascii.h"
#include "core/digits.h"

namespace planmeter {

namespace {

std::strong_ordering compare_magnitudes(const Decimal& left, const Decimal& right) {
  std::string a = digits_of(without_sign(left.coefficient()));
  std::string b = digits_of(without_sign(right.coefficient()));
  // Positions of the first digits; with these equal, comparing digit by digit is comparing the
  // numbers.
  const int exponent_a = static_cast<int>(a.size()) - left.scale();
  const int exponent_b = static_cast<int>(b.size()) - right.scale();
  if (exponent_a != exponent_b) return exponent_a <=> exponent_b;
  a.resize(std::max(a.size(), b.size()), '0');
  b.resize(a.size(), '0');
  return a <=> b;
}

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
  int places = 0;
  return parse(text, places);
}

std::optional<Decimal> Decimal::parse(std::string_view text, int& places) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);

  Int128 coefficient = 0;
  int significant = 0;    // digits from the first that is not zero on, without zeros at the end
  int pending_zeros = 0;  // zeros that count only if another digit follows
  int scale = 0;
  bool any_digit = false;
  bool after_point = false;
  std::size_t i = 0;
  for (; i < text.size(); ++i) {
    if (text[i] == '.' && !after_point) {
      after_point = true;
      continue;
    }
    if (!is_digit(text[i])) break;
    any_digit = true;
    if (after_point) ++scale;
    if (text[i] == '0') {
      if (significant > 0) ++pending_zeros;
      continue;
    }
    significant += pending_zeros + 1;
    if (significant > max_digits) return std::nullopt;
    for (; pending_zeros > 0; --pending_zeros) coefficient *= 10;
    coefficient = coefficient * 10 + (text[i] - '0');
  }
  if (!any_digit) return std::nullopt;
  const int written = scale;
  scale -= pending_zeros;

  int exponent = 0;
  if (i < text.size()) {
    if (text[i] != 'e' && text[i] != 'E') return std::nullopt;
    std::string_view rest = text.substr(i + 1);
    if (rest.starts_with('+')) {
      rest.remove_prefix(1);
      if (rest.starts_with('-')) return std::nullopt;
    }
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), exponent);
    if (error != std::errc() || end != rest.data() + rest.size()) return std::nullopt;
  }
  constexpr std::int64_t far = 1000;  // a nought may have any exponent
  places = static_cast<int>(std::clamp(std::int64_t{written} - exponent, -far, far));
  if (coefficient == 0) return Decimal();
  const std::int64_t digits_behind = std::int64_t{scale} - exponent;
  const std::int64_t first_digit = std::int64_t{significant} - 1 - digits_behind;
  const auto in_range = [](std::int64_t power) {
    return power <= max_exponent && power >= -max_exponent;
  };
  if (!in_range(digits_behind) && !in_range(first_digit)) return std::nullopt;
  return from_coefficient(negative ? -coefficient : coefficient, static_cast<int>(digits_behind));
}

std::string Decimal::to_text() const {
  const std::string text = place_point(digits_of(without_sign(coefficient())), scale_);
  return is_negative() ? "-" + text : text;
}

std::strong_ordering operator<=>(const Decimal& left, const Decimal& right) {
  if (left.is_zero() || right.is_zero() || left.is_negative() != right.is_negative()) {
    const int sign_left = left.is_zero() ? 0 : left.is_negative() ? -1 : 1;
    const int sign_right = right.is_zero() ? 0 : right.is_negative() ? -1 : 1;
    return sign_left <=> sign_right;
  }
  return left.is_negative() ? compare_magnitudes(right, left) : compare_magnitudes(left, right);
}

}  // namespace planmeter
