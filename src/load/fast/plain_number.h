// SPDX-License-Identifier: MIT
// Numbers as nearly all of millions of cells have them: digits, perhaps a sign and a point. Eight
// digits are read at once.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "core/written_digits.h"

namespace planmeter {

/// coefficient * 10^-scale, without trailing zeros, as Decimal has it.
struct PlainNumber {
  std::int64_t coefficient = 0;
  int scale = 0;
  int zeros = 0;  // written behind its last other digit; see WrittenZeros
};

/// The digits behind the point, as they were written.
inline int written_places(const PlainNumber& number) { return number.scale + number.zeros; }

/// Behind a point that parts thousands there are as many digits.
inline constexpr int places_of_group = 3;

/// Up to eight characters, the first one lowest. Two loads that overlap are quicker than a loop or
/// a call.
inline std::uint64_t up_to_eight(std::string_view part) {
  const auto byte = [part](std::size_t at) {
    return std::uint64_t{static_cast<unsigned char>(part[at])} << (8 * at);
  };
  if (part.empty()) return 0;
  if (part.size() < 4) return byte(0) | byte(part.size() / 2) | byte(part.size() - 1);
  if constexpr (std::endian::native == std::endian::little) {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::memcpy(&first, part.data(), sizeof first);
    std::memcpy(&last, part.data() + part.size() - sizeof last, sizeof last);
    return first | (std::uint64_t{last} << (8 * (part.size() - sizeof last)));
  }
  std::uint64_t word = 0;
  for (std::size_t i = 0; i < part.size(); ++i) word |= byte(i);
  return word;
}

/// The first `count` characters of eight as a number, 0 to 8 of them; -1 where one of them is no
/// digit. `word` has them as they stand in memory, in a processor that has the first one lowest.
inline std::int64_t eight_digits(std::uint64_t word, unsigned count) {
  constexpr std::uint64_t zeros = 0x3030303030303030;
  // The digits move to the end, and noughts come before them.
  const unsigned bits = 8 * (8 - count);
  word = bits == 64 ? zeros : (word << bits) | (bits == 0 ? 0 : zeros >> (64 - bits));
  const std::uint64_t digits = word - zeros;
  const bool all_digits =
      ((word + 0x4646464646464646) & 0x8080808080808080) == 0 && (digits & 0x8080808080808080) == 0;
  if (!all_digits) return -1;
  // Pairs, fours, then all eight.
  std::uint64_t value = (digits * 10 + (digits >> 8)) & 0x00FF00FF00FF00FF;
  value = (value * 100 + (value >> 16)) & 0x0000FFFF0000FFFF;
  value = (value * 10000 + (value >> 32)) & 0x00000000FFFFFFFF;
  return static_cast<std::int64_t>(value);
}

/// Four characters as a number; -1 where one of them is no digit.
inline int four_digits(const char* text) {
  constexpr std::uint32_t zeros = 0x30303030;
  const std::uint32_t word = static_cast<std::uint32_t>(up_to_eight({text, 4}));
  std::uint32_t value = word - zeros;
  if ((((word + 0x46464646) | value) & 0x80808080) != 0) return -1;
  value = (value * 10 + (value >> 8)) & 0x00FF00FF;
  return static_cast<int>((value * 100 + (value >> 16)) & 0xFFFF);
}

/// Reads `1029`, `-0.5`, `4.430` of at most 16 characters beside the sign. False for anything else,
/// which may yet be a number or a value of another kind.
inline bool read_plain_number(std::string_view text, PlainNumber& number) {
  const bool negative = !text.empty() && text.front() == '-';
  if (negative) text.remove_prefix(1);
  if (text.empty() || text.size() > 16) return false;
  const std::size_t size = text.size();
  std::int64_t coefficient = 0;
  unsigned places = 0;
  if (size <= 8) {
    std::uint64_t word = up_to_eight(text);
    unsigned digits = static_cast<unsigned>(size);
    // The high bit of the first byte that is a point: where none is, of none below a point.
    constexpr std::uint64_t ones = 0x0101010101010101;
    const std::uint64_t apart = word ^ (ones * '.');
    const std::uint64_t points = (apart - ones) & ~apart & (ones << 7);
    if (points != 0) {
      const unsigned point = static_cast<unsigned>(std::countr_zero(points)) / 8;
      const std::uint64_t before = (std::uint64_t{1} << (8 * point)) - 1;
      // The places move down over the point; of eight bytes, the shift has two steps.
      word = (word & before) | (((word >> (8 * point)) >> 8) << (8 * point));
      --digits;
      places = digits - point;
      if (digits == 0) return false;
    }
    coefficient = eight_digits(word, digits);
    if (coefficient < 0) return false;
  } else {
    const std::size_t point = std::min(text.find('.'), size);
    const std::string_view before = text.substr(0, point);
    const std::string_view behind = point == size ? std::string_view{} : text.substr(point + 1);
    const auto take = [&coefficient](std::string_view part) {
      while (!part.empty()) {
        const std::string_view first =
            part.substr(0, part.size() > 8 ? part.size() - 8 : part.size());
        const unsigned count = static_cast<unsigned>(first.size());
        const std::int64_t value = eight_digits(up_to_eight(first), count);
        if (value < 0) return false;
        for (unsigned i = 0; i < count; ++i) coefficient *= 10;
        coefficient += value;
        part.remove_prefix(first.size());
      }
      return true;
    };
    if (!take(before) || !take(behind)) return false;
    places = static_cast<unsigned>(behind.size());
  }
  int scale = static_cast<int>(places);
  while (coefficient % 10 == 0 && coefficient != 0) {
    coefficient /= 10;
    --scale;
  }
  if (coefficient == 0) scale = 0;
  number.coefficient = negative ? -coefficient : coefficient;
  number.scale = scale;
  number.zeros = static_cast<int>(places) - scale;
  return number.zeros <= WrittenZeros::most;
}

}  // namespace planmeter
