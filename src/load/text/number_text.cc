// SPDX-License-Identifier: MIT
// Only finds where a number ends; what it is, and whether it is in range, is Decimal's business.
#include "load/text/number_text.h"

#include <algorithm>

#include "core/ascii.h"
#include "load/text/take_end.h"

namespace planmeter {

namespace {

constexpr std::string_view minus_sign = "\xE2\x88\x92";  // U+2212

/// Appends the digits from `text` at `position` on; how many there are.
std::size_t take_digits(std::string_view text, std::size_t& position, std::string& number) {
  const std::size_t begin = position;
  while (position < text.size() && is_digit(text[position])) number.push_back(text[position++]);
  return position - begin;
}

/// The digits before the point. Nothing where separators are out of place: no group of thousands
/// stands behind a zero, so that 0,399 is somebody's decimal comma.
std::optional<std::size_t> take_groups(std::string_view text, std::size_t& position,
                                       std::string& number) {
  const std::size_t begin = position;
  std::size_t group = take_digits(text, position, number);
  std::size_t digits = group;
  const bool grouped = position < text.size() && text[position] == ',';
  if (grouped && (group == 0 || group > 3 || text[begin] == '0')) return std::nullopt;
  while (position < text.size() && text[position] == ',') {
    ++position;
    group = take_digits(text, position, number);
    if (group != 3) return std::nullopt;
    digits += group;
  }
  return digits;
}

/// An exponent, if `text` has a whole one at `position`; 1e is a number and a unit.
void take_exponent(std::string_view text, std::size_t& position, std::string& number) {
  if (position == text.size() || (text[position] != 'e' && text[position] != 'E')) return;
  std::string exponent = "e";
  std::size_t end = position + 1;
  if (end < text.size() && (text[end] == '+' || text[end] == '-')) exponent.push_back(text[end++]);
  if (take_digits(text, end, exponent) == 0) return;
  number += exponent;
  position = end;
}

}  // namespace

std::optional<std::string> take_number(std::string_view& text) {
  std::string number;
  std::size_t position = 0;
  if (take_front(text, minus_sign)) {
    number.push_back('-');
  } else if (text.starts_with('-') || text.starts_with('+')) {
    number.push_back(text[position++]);
  }
  std::optional<std::size_t> digits = take_groups(text, position, number);
  if (!digits) return std::nullopt;
  if (position < text.size() && text[position] == '.') {
    number.push_back(text[position++]);
    *digits += take_digits(text, position, number);
  }
  if (*digits == 0) return std::nullopt;
  take_exponent(text, position, number);
  text.remove_prefix(position);
  return number;
}

bool has_lone_group(std::string_view text) {
  return std::ranges::count(text, ',') == 1 && text.find('.') == text.npos;
}

bool is_digits_and_points(std::string_view text) {
  return text.find_first_not_of("0123456789.") == text.npos;
}

bool has_point_before_three(std::string_view text) {
  constexpr std::size_t digits_of_group = 3;
  const std::size_t begin = text.find_first_of("0123456789.");
  if (begin == text.npos || text[begin] == '0') return false;
  const std::string_view number = text.substr(begin);
  const std::size_t point = std::min(number.find_first_not_of("0123456789"), number.size());
  if (point == 0 || point > digits_of_group || !number.substr(point).starts_with('.')) return false;
  const std::string_view behind = number.substr(point + 1);
  const std::size_t end = std::min(behind.find_first_not_of("0123456789"), behind.size());
  return end == digits_of_group && behind.find_first_of(".,eE") == behind.npos;
}

std::string_view unit_behind_number(std::string_view text) {
  if (!take_number(text)) return {};
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return std::ranges::any_of(text, is_digit) ? std::string_view{} : text;
}

}  // namespace planmeter
