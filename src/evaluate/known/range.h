// SPDX-License-Identifier: MIT
// What is known of a number: exactly, between bounds, or not at all; and what that decides.
#pragma once

#include <optional>
#include <utility>

namespace planmeter {

/// Whether something holds, as far as the data tell.
enum class Decision { yes, no, unknown };

/// The numbers from `low` to `high`; an absent end is unbounded, an open one does not belong.
/// `Number` is Fixed or Rational.
template <typename Number>
struct Range {
  std::optional<Number> low;
  std::optional<Number> high;
  bool low_open = false;
  bool high_open = false;
  // One number as written, which rounding may have moved from either end.
  bool rounded = false;

  static Range exactly(const Number& value) { return {value, value, false, false}; }
  static Range unknown() { return {}; }
  /// Whether it is one number, but for rounding where figures are read so.
  bool exact() const { return low && high && (rounded || *low == *high); }
};

/// Whether what two ranges give is one number but for rounding.
template <typename Number>
bool is_rounded(const Range<Number>& left, const Range<Number>& right) {
  return (left.rounded || right.rounded) && left.exact() && right.exact();
}

template <typename Number>
Range<Number> operator+(const Range<Number>& left, const Range<Number>& right) {
  Range<Number> sum;
  if (left.low && right.low) sum.low = *left.low + *right.low;
  if (left.high && right.high) sum.high = *left.high + *right.high;
  sum.low_open = left.low_open || right.low_open;
  sum.high_open = left.high_open || right.high_open;
  sum.rounded = is_rounded(left, right);
  return sum;
}

template <typename Number>
Range<Number> operator*(const Range<Number>& range, const Number& factor) {
  // All products with zero are zero, whatever is open.
  if (factor.sign() == 0) return Range<Number>::exactly(factor);
  Range<Number> product = range;
  if (product.low) product.low = *product.low * factor;
  if (product.high) product.high = *product.high * factor;
  if (factor.sign() < 0) {
    std::swap(product.low, product.high);
    std::swap(product.low_open, product.high_open);
  }
  return product;
}

template <typename Number>
Range<Number> operator-(const Range<Number>& left, const Range<Number>& right) {
  return left + right * Number(-1);
}

/// Whether the product of two ends is not reached. Zero times anything is zero: a zero that belongs
/// to its range is reached whatever the other end is.
template <typename Number>
bool is_open_product(const Number& left, bool left_open, const std::optional<Number>& right,
                     bool right_open) {
  if (left.sign() == 0 && !left_open) return false;
  if (right && right->sign() == 0 && !right_open) return false;
  return left_open || right_open;
}

/// The product with a range that holds no negative number and whose `low` is known.
template <typename Number>
Range<Number> times_non_negative(const Range<Number>& range, const Range<Number>& factor) {
  Range<Number> product;
  product.rounded = is_rounded(range, factor);
  // Nothing is nothing, however many times.
  for (const Range<Number>* side : {&range, &factor}) {
    if (!side->exact() || side->low->sign() != 0) continue;
    product.low = product.high = Number(0);
    return product;
  }
  if (range.low) {
    const std::optional<Number>& end = range.low->sign() >= 0 ? factor.low : factor.high;
    const bool end_open = range.low->sign() >= 0 ? factor.low_open : factor.high_open;
    if (end) product.low = *range.low * *end;
    product.low_open = is_open_product(*range.low, range.low_open, end, end_open);
  }
  if (range.high) {
    const std::optional<Number>& end = range.high->sign() >= 0 ? factor.high : factor.low;
    const bool end_open = range.high->sign() >= 0 ? factor.high_open : factor.low_open;
    if (end) product.high = *range.high * *end;
    product.high_open = is_open_product(*range.high, range.high_open, end, end_open);
  }
  return product;
}

/// A range to a whole power with the signs kept: -2 becomes -4, so that what is below zero stays
/// below all that is not, and the order of any two numbers is that of their powers.
template <typename Number>
Range<Number> power(const Range<Number>& range, unsigned exponent) {
  const auto raised = [exponent](const Number& end) {
    return end.sign() < 0 ? Number(-1) * (Number(-1) * end).power(exponent) : end.power(exponent);
  };
  Range<Number> result = range;
  if (result.low) result.low = raised(*result.low);
  if (result.high) result.high = raised(*result.high);
  return result;
}

/// Whether every number of the range is at least `bound`, none is, or some are.
template <typename Number>
Decision decide_at_least(const Range<Number>& range, const Number& bound) {
  if (range.low && *range.low >= bound) return Decision::yes;
  if (range.high && (*range.high < bound || (*range.high == bound && range.high_open))) {
    return Decision::no;
  }
  return Decision::unknown;
}

/// The same for more than `bound`.
template <typename Number>
Decision decide_more_than(const Range<Number>& range, const Number& bound) {
  if (range.low && (*range.low > bound || (*range.low == bound && range.low_open))) {
    return Decision::yes;
  }
  if (range.high && *range.high <= bound) return Decision::no;
  return Decision::unknown;
}

constexpr Decision opposite(Decision decision) {
  switch (decision) {
    case Decision::yes:
      return Decision::no;
    case Decision::no:
      return Decision::yes;
    case Decision::unknown:
      return Decision::unknown;
  }
  return decision;
}

constexpr Decision both(Decision left, Decision right) {
  if (left == Decision::no || right == Decision::no) return Decision::no;
  return left == Decision::yes && right == Decision::yes ? Decision::yes : Decision::unknown;
}

}  // namespace planmeter
