// SPDX-License-Identifier: MIT
// What is expected of fractions, by Boost's and the rules in words alone.
#pragma once

#include <boost/multiprecision/cpp_int.hpp>
#include <cstddef>
#include <string>

namespace planmeter::sample_fractions {

using Integer = boost::multiprecision::cpp_int;
using Fraction = boost::multiprecision::cpp_rational;

inline Integer ten_to(int places) {
  return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(places));
}

inline Fraction powered(const Fraction& base, unsigned exponent) {
  return Fraction(boost::multiprecision::pow(boost::multiprecision::numerator(base), exponent),
                  boost::multiprecision::pow(boost::multiprecision::denominator(base), exponent));
}

/// value * 10^places rounded to an integer, half away from zero.
inline Integer scaled_to(const Fraction& value, int places) {
  const Fraction moved = abs(value) * Fraction(ten_to(places)) + Fraction(1, 2);
  const Integer digits =
      boost::multiprecision::numerator(moved) / boost::multiprecision::denominator(moved);
  return value < 0 ? Integer(-digits) : digits;
}

inline std::string fixed_text(const Fraction& value, int places) {
  const Integer scaled = scaled_to(value, places);
  std::string digits = Integer(abs(scaled)).str();
  const std::size_t after = static_cast<std::size_t>(places);
  if (digits.size() <= after) digits.insert(0, after + 1 - digits.size(), '0');
  if (places > 0) digits.insert(digits.size() - after, 1, '.');
  return scaled < 0 ? "-" + digits : digits;
}

inline std::string without_noughts(std::string text) {
  if (text.find('.') == std::string::npos) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

/// By the rule in words: 15 digits from the first that is not nought on.
inline std::string figure_text(const Fraction& value) {
  if (value == 0) return "0";
  const Fraction magnitude = abs(value);
  Fraction power = 1;
  int before = 0;  // digits before the point
  for (; magnitude >= power; power *= 10) ++before;
  for (; magnitude * 10 < power; power /= 10) --before;
  if (before <= 15) return without_noughts(fixed_text(value, 15 - before));
  const Integer unit = ten_to(before - 15);
  return fixed_text(Fraction(scaled_to(value / Fraction(unit), 0) * unit), 0);
}

inline std::string whole_text(const Fraction& value) {
  const bool ends = ten_to(90) % boost::multiprecision::denominator(value) == 0;
  return ends ? without_noughts(fixed_text(value, 90)) : figure_text(value);
}

}  // namespace planmeter::sample_fractions
