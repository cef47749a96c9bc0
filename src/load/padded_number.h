// SPDX-License-Identifier: MIT
// The numbers of plain_number.h, all sixteen characters at once: what is read most is worth a way
// without branches.
#pragma once

#include <cstddef>
#include <cstdint>

#include "load/plain_number.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace planmeter {

/// The longest number that is read, without its sign.
inline constexpr std::size_t most_number_size = 16;
/// Bytes before the end of a number that read_padded_number may look at, whatever they are.
inline constexpr std::size_t number_padding = most_number_size + 1;

/// Reads what read_plain_number reads, from the `size` characters before `end`. There are
/// number_padding bytes before `end`.
inline bool read_padded_number(const char* end, std::size_t size, PlainNumber& number);

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

inline bool read_padded_number(const char* end, std::size_t size, PlainNumber& number) {
  const bool negative = size > 0 && *(end - size) == '-';
  if (negative) --size;
  if (size == 0 || size > most_number_size) return false;
  const __m128i zeros = _mm_set1_epi8('0');
  const __m128i bytes = load_sixteen(end - most_number_size);
  const __m128i own = last_bytes(size);
  const __m128i digits = _mm_and_si128(_mm_sub_epi8(bytes, zeros), own);
  const __m128i is_digit = _mm_cmpeq_epi8(_mm_min_epu8(digits, _mm_set1_epi8(9)), digits);
  const __m128i is_point = _mm_and_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('.')), own);
  const unsigned points = static_cast<unsigned>(_mm_movemask_epi8(is_point));
  const unsigned strangers = static_cast<unsigned>(_mm_movemask_epi8(is_digit)) ^ 0xFFFF;
  if (strangers != points || (points & (points - 1)) != 0) return false;
  if (size == 1 && points != 0) return false;
  // What stands before the point moves up over it.
  const __m128i moved =
      _mm_and_si128(_mm_sub_epi8(load_sixteen(end - number_padding), zeros), last_bytes(size - 1));
  const unsigned places = points == 0 ? 0
                                      : static_cast<unsigned>(most_number_size) - 1 -
                                            static_cast<unsigned>(std::countr_zero(points));
  const __m128i behind = last_bytes(points == 0 ? most_number_size : places);
  std::int64_t coefficient = sixteen_digits(choose(behind, digits, moved));
  int scale = static_cast<int>(places);
  while (coefficient % 10 == 0 && coefficient != 0) {
    coefficient /= 10;
    --scale;
  }
  number.coefficient = negative ? -coefficient : coefficient;
  number.scale = coefficient == 0 ? 0 : scale;
  return true;
}

#else

inline bool read_padded_number(const char* end, std::size_t size, PlainNumber& number) {
  return read_plain_number({end - size, size}, number);
}

#endif

}  // namespace planmeter
