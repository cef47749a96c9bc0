// SPDX-License-Identifier: MIT
// Writing whole numbers, and the point among their digits.
#include "core/digits.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <limits>
#include <utility>

namespace planmeter {

namespace {

std::string narrow_digits(std::uint64_t number) {
  std::array<char, 20> buffer;  // 2^64 has twenty digits
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
  return {buffer.data(), end};
}

}  // namespace

std::string digits_of(UInt128 number) {
  if (number <= std::numeric_limits<std::uint64_t>::max()) {
    return narrow_digits(static_cast<std::uint64_t>(number));
  }
  constexpr std::size_t places = 19;
  constexpr std::uint64_t part = 10'000'000'000'000'000'000U;  // 10^19
  const std::string last = narrow_digits(static_cast<std::uint64_t>(number % part));
  std::string digits = digits_of(number / part);
  digits.append(places - last.size(), '0');
  return digits + last;
}

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

std::string shortest_text(std::uint64_t digits, int places, bool negative) {
  while (places > 0 && digits % 10 == 0) {
    digits /= 10;
    --places;
  }
  std::string text = place_point(digits_of(digits), places);
  if (negative) text.insert(0, 1, '-');
  return text;
}

}  // namespace planmeter
