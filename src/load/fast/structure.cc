// SPDX-License-Identifier: MIT
// SSE2 is what every 64-bit processor of its kind has; others take the plain way.
#include "load/fast/structure.h"

#include <algorithm>
#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace planmeter {

namespace {

/// Bytes whose places are found at once.
constexpr std::size_t least_step = 64;

std::uint32_t* add_plainly(std::string_view text, std::size_t begin, std::size_t end,
                           char separator, std::uint32_t* next) {
  for (std::size_t i = begin; i < end; ++i) {
    const char c = text[i];
    *next = static_cast<std::uint32_t>(i);
    next += c == separator || c == '\n' || c == '"' ? 1 : 0;
  }
  return next;
}

/// Room for every byte, and for the end.
std::uint32_t* make_room(std::size_t size, std::vector<std::uint32_t>& positions) {
  if (positions.size() <= size) positions.resize(size + 1);
  return positions.data();
}

}  // namespace

const std::uint32_t* find_structure_plainly(std::string_view text, std::size_t begin,
                                            std::size_t end, char separator,
                                            std::vector<std::uint32_t>& positions) {
  std::uint32_t* next = add_plainly(text, begin, end, separator, make_room(end - begin, positions));
  *next = static_cast<std::uint32_t>(end);
  return next;
}

#if defined(__SSE2__)

const std::uint32_t* find_structure(std::string_view text, std::size_t begin, std::size_t end,
                                    char separator, std::vector<std::uint32_t>& positions) {
  std::uint32_t* next = make_room(end - begin, positions);
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
  std::size_t i = begin;
  for (; i + least_step <= end; i += least_step) {
    const char* at = text.data() + i;
    std::uint64_t bits =
        found(at) | (found(at + 16) << 16) | (found(at + 32) << 32) | (found(at + 48) << 48);
    while (bits != 0) {
      *next++ = static_cast<std::uint32_t>(i) + static_cast<std::uint32_t>(std::countr_zero(bits));
      bits &= bits - 1;
    }
  }
  next = add_plainly(text, i, end, separator, next);
  *next = static_cast<std::uint32_t>(end);
  return next;
}

#else

const std::uint32_t* find_structure(std::string_view text, std::size_t begin, std::size_t end,
                                    char separator, std::vector<std::uint32_t>& positions) {
  return find_structure_plainly(text, begin, end, separator, positions);
}

#endif

void StructureAhead::begin_text(std::string_view text) {
  text_ = text;
  known_end_ = 0;
  step_ = least_step;
}

void StructureAhead::move(std::size_t row, std::size_t wanted) {
  if (row < known_end_) {
    while (*next_ < row) ++next_;
    return;
  }
  step_ = wanted != 0 ? wanted : step_ * 2;
  find(row);
}

bool StructureAhead::extend(std::size_t row) {
  if (known_end_ == text_.size()) return false;
  step_ *= 2;
  find(row);
  return true;
}

void StructureAhead::find(std::size_t row) {
  // Whole steps of find_structure.
  step_ = (step_ + least_step - 1) / least_step * least_step;
  known_end_ = row + std::min(step_, text_.size() - row);
  end_ = find_structure(text_, row, known_end_, separator_, positions_);
  next_ = positions_.data();
}

}  // namespace planmeter
