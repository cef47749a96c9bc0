// SPDX-License-Identifier: MIT
// SSE2 is what every 64-bit processor of its kind has; others take the plain way.
#include "load/structure.h"

#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace planmeter {

namespace {

std::uint32_t* add_plainly(std::string_view text, std::size_t begin, char separator,
                           std::uint32_t* next) {
  for (std::size_t i = begin; i < text.size(); ++i) {
    const char c = text[i];
    *next = static_cast<std::uint32_t>(i);
    next += c == separator || c == '\n' || c == '"' ? 1 : 0;
  }
  return next;
}

/// Room for every byte of the text, one past them, and what a step writes too much.
std::uint32_t* make_room(std::string_view text, std::vector<std::uint32_t>& positions) {
  constexpr std::size_t beyond = 8;
  if (positions.size() < text.size() + beyond) positions.resize(text.size() + beyond);
  return positions.data();
}

}  // namespace

const std::uint32_t* find_structure_plainly(std::string_view text, char separator,
                                            std::vector<std::uint32_t>& positions) {
  std::uint32_t* next = add_plainly(text, 0, separator, make_room(text, positions));
  *next = static_cast<std::uint32_t>(text.size());
  return next;
}

#if defined(__SSE2__)

const std::uint32_t* find_structure(std::string_view text, char separator,
                                    std::vector<std::uint32_t>& positions) {
  constexpr std::size_t step = 64;
  std::uint32_t* next = make_room(text, positions);
  const __m128i separators = _mm_set1_epi8(separator);
  const __m128i line_feeds = _mm_set1_epi8('\n');
  const __m128i quotes = _mm_set1_epi8('"');
  const auto found = [&](const char* at) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const __m128i any = _mm_or_si128(
        _mm_or_si128(_mm_cmpeq_epi8(bytes, separators), _mm_cmpeq_epi8(bytes, line_feeds)),
        _mm_cmpeq_epi8(bytes, quotes));
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(any)));
  };
  std::size_t i = 0;
  for (; i + step <= text.size(); i += step) {
    const char* at = text.data() + i;
    std::uint64_t bits =
        found(at) | (found(at + 16) << 16) | (found(at + 32) << 32) | (found(at + 48) << 48);
    while (bits != 0) {
      *next++ = static_cast<std::uint32_t>(i) + static_cast<std::uint32_t>(std::countr_zero(bits));
      bits &= bits - 1;
    }
  }
  next = add_plainly(text, i, separator, next);
  *next = static_cast<std::uint32_t>(text.size());
  return next;
}

#else

const std::uint32_t* find_structure(std::string_view text, char separator,
                                    std::vector<std::uint32_t>& positions) {
  return find_structure_plainly(text, separator, positions);
}

#endif

}  // namespace planmeter
