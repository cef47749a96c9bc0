// SPDX-License-Identifier: MIT
// The only file that includes Boost.Multiprecision: it costs seconds to compile, so that few
// include this one.
#pragma once

#include <boost/multiprecision/cpp_int.hpp>

namespace planmeter {

using Integer = boost::multiprecision::cpp_int;

/// In lowest terms, with a denominator above zero.
struct BigFraction {
  Integer numerator;
  Integer denominator;
};

/// Whether a 64-bit number holds it and its negation.
bool is_narrow(const Integer& value);

/// The greatest common divisor, zero or more.
Integer common_divisor(const Integer& left, const Integer& right);

/// 10^exponent, which is 0 or more.
Integer integer_power_of_ten(int exponent);

/// number / 10^places in lowest terms; `places` may be below zero.
BigFraction decimal_fraction(const Integer& number, int places);

/// How many digits stand before the point of a fraction above zero: 3 of 123.4, 0 of 0.5, -1 of
/// 0.05.
int digits_before_point(const BigFraction& positive);

/// A fraction of zero or more times 10^places, rounded to an integer, half up; `places` may be
/// below zero.
Integer scaled(const BigFraction& positive, int places);

}  // namespace planmeter
