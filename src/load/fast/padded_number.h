// SPDX-License-Identifier: MIT
// The numbers of plain_number.h, all sixteen characters at once: what is read most is worth a way
// without branches.
#pragma once

#include <cstddef>
#include <cstdint>

#include "load/fast/plain_number.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace planmeter {

/// The longest number that is read, without its sign.
inline constexpr std::size_t most_number_size = 16;
/// Bytes before and from the beginning of a number that read_padded_number may look at, whatever
/// they are.
inline constexpr std::size_t number_padding = most_number_size + 1;

/// Reads what read_plain_number reads, as far as the digits and the point at `begin` go, and
/// returns its size; 0 where there is none. A number that is longer is cut: the next character
/// tells. There are number_padding bytes before `begin` and from there on.
inline std::size_t read_padded_number(const char* begin, PlainNumber& number);

#if defined(__SSE2__)

inline __m128i load_sixteen(const char* from) {
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
}

/// Sixteen bytes, of which the last `count` are all ones and the others noughts.
inline __m128i last_bytes(std::size_t count) {
  alignas(16) static constexpr std::uint64_t mask[4] = {0, 0, ~std::uint64_t{0}, ~std::uint64_t{0}};
  return load_sixteen(reinterpret_cast<const char*>(mask) + count);
}

inline __m128i choose(__m128i mask, __m128i ones, __m128i noughts) {
  return _mm_or_si128(_mm_and_si128(mask, ones), _mm_andnot_si128(mask, noughts));
}

/// Sixteen digits, 0 to 9 each, the first one lowest, as a number.
inline std::int64_t sixteen_digits(__m128i digits) {
  // Pairs, fours, eights.
  const __m128i tens =
      _mm_mullo_epi16(_mm_and_si128(digits, _mm_set1_epi16(0xFF)), _mm_set1_epi16(10));
  const __m128i pairs = _mm_add_epi16(tens, _mm_srli_epi16(digits, 8));
  const __m128i fours = _mm_madd_epi16(pairs, _mm_set1_epi32(0x0001'0064));
  const __m128i packed = _mm_packs_epi32(fours, fours);
  const __m128i eights = _mm_madd_epi16(packed, _mm_set1_epi32(0x0001'2710));
  const std::uint64_t both = static_cast<std::uint64_t>(_mm_cvtsi128_si64(eights));
  return static_cast<std::int64_t>((both & 0xFFFFFFFF) * 100'000'000 + (both >> 32));
}

inline std::size_t read_padded_number(const char* begin, PlainNumber& number) {
  const bool negative = *begin == '-';
  const char* const first = begin + (negative ? 1 : 0);
  const __m128i zeros = _mm_set1_epi8('0');
  const __m128i bytes = load_sixteen(first);
  const __m128i values = _mm_sub_epi8(bytes, zeros);
  const __m128i is_digit = _mm_cmpeq_epi8(_mm_min_epu8(values, _mm_set1_epi8(9)), values);
  const __m128i is_point = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('.'));
  const unsigned own = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(is_digit, is_point)));
  const unsigned size = static_cast<unsigned>(std::countr_one(own));
  const unsigned points = static_cast<unsigned>(_mm_movemask_epi8(is_point)) & ((1u << size) - 1);
  if ((points & (points - 1)) != 0 || size <= (points != 0 ? 1u : 0u)) return 0;
  // All digits stand at the end of sixteen bytes; what stands before the point moves up over it.
  const char* const end = first + size;
  const __m128i digits =
      _mm_and_si128(_mm_sub_epi8(load_sixteen(end - 16), zeros), last_bytes(size));
  const __m128i moved =
      _mm_and_si128(_mm_sub_epi8(load_sixteen(end - 17), zeros), last_bytes(size - 1));
  const unsigned places =
      points == 0 ? 0 : size - 1 - static_cast<unsigned>(std::countr_zero(points));
  const __m128i behind = last_bytes(points == 0 ? most_number_size : places);
  std::int64_t coefficient = sixteen_digits(choose(behind, digits, moved));
  int scale = static_cast<int>(places);
  if (end[-1] == '0' || end[-1] == '.') {
    while (coefficient % 10 == 0 && coefficient != 0) {
      coefficient /= 10;
      --scale;
    }
    if (coefficient == 0) scale = 0;
  }
  number.coefficient = negative ? -coefficient : coefficient;
  number.scale = scale;
  number.zeros = static_cast<int>(places) - scale;
  if (number.zeros > WrittenZeros::most) return 0;
  return size + (negative ? 1 : 0);
}

#else

inline std::size_t read_padded_number(const char* begin, PlainNumber& number) {
  const std::size_t sign = *begin == '-' ? 1 : 0;
  const std::string_view most(begin + sign, most_number_size);
  const std::size_t size = sign + std::min(most.find_first_not_of("0123456789."), most.size());
  return read_plain_number({begin, size}, number) ? size : 0;
}

#endif

}  // namespace planmeter
