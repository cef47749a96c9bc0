// SPDX-License-Identifier: MIT
// Numbers as nearly all of millions of cells have them: digits, perhaps a sign and a point.
#pragma once

#include <cstdint>
#include <string_view>

namespace planmeter {

/// coefficient * 10^-scale, without trailing zeros, as Decimal has it.
struct PlainNumber {
  std::int64_t coefficient = 0;
  int scale = 0;
};

/// Reads `1029`, `-0.5`, `4.430` of at most 18 digits. False for anything else, which may yet be a
/// number or a value of another kind.
inline bool read_plain_number(std::string_view text, PlainNumber& number) {
  constexpr std::ptrdiff_t most_digits = 18;
  const char* at = text.data();
  const char* const end = at + text.size();
  const bool negative = at != end && *at == '-';
  if (negative) ++at;
  const char* const begin = at;
  std::int64_t coefficient = 0;
  const auto take_digits = [&] {
    for (; at != end; ++at) {
      const unsigned digit = static_cast<unsigned char>(*at) - unsigned{'0'};
      if (digit > 9) break;
      coefficient = coefficient * 10 + static_cast<std::int64_t>(digit);
    }
  };
  if (text.size() > most_digits + 2) return false;
  take_digits();
  std::ptrdiff_t digits = at - begin;
  int scale = 0;
  if (at != end && *at == '.') {
    ++at;
    const char* const point = at;
    take_digits();
    scale = static_cast<int>(at - point);
    digits += at - point;
  }
  if (at != end || digits == 0 || digits > most_digits) return false;
  while (coefficient % 10 == 0 && coefficient != 0) {
    coefficient /= 10;
    --scale;
  }
  number.coefficient = negative ? -coefficient : coefficient;
  number.scale = coefficient == 0 ? 0 : scale;
  return true;
}

}  // namespace planmeter
