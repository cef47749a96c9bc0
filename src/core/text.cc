// SPDX-License-Identifier: MIT
// UTF-8 as characters, and padding by columns.
#include "core/text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "core/ascii.h"

namespace planmeter {
namespace {

constexpr char32_t replacement = 0xFFFD;

/// A byte of a name as names are compared.
constexpr char compared_byte(char byte) { return byte == '-' || byte == ' ' ? '_' : small(byte); }

struct Decoded {
  char32_t code_point = replacement;
  std::size_t length = 0;  // 0: not well-formed
};

constexpr unsigned byte_at(std::string_view text, std::size_t position) {
  return static_cast<unsigned char>(text[position]);
}

// The second byte's range excludes overlong forms, surrogates and what is above U+10FFFF (Unicode,
// table 3-7).
Decoded decode(std::string_view text, std::size_t position) {
  const unsigned lead = byte_at(text, position);
  if (lead < 0x80) return {lead, 1};
  std::size_t length = 0;
  unsigned lowest = 0x80;
  unsigned highest = 0xBF;
  if (lead >= 0xC2 && lead <= 0xDF) {
    length = 2;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    length = 3;
    if (lead == 0xE0) lowest = 0xA0;
    if (lead == 0xED) highest = 0x9F;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    length = 4;
    if (lead == 0xF0) lowest = 0x90;
    if (lead == 0xF4) highest = 0x8F;
  }
  if (length == 0 || text.size() - position < length) return {};
  char32_t code_point = lead & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) {
    const unsigned byte = byte_at(text, position + i);
    if (byte < lowest || byte > highest) return {};
    code_point = code_point << 6 | (byte & 0x3F);
    lowest = 0x80;
    highest = 0xBF;
  }
  return {code_point, length};
}

std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view blanks = " \t";
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

std::string spaces_up_to(int columns, std::string_view text) {
  const int missing = columns - display_width(text);
  return std::string(missing > 0 ? static_cast<std::size_t>(missing) : 0, ' ');
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  constexpr std::uint64_t high_bits = 0x8080808080808080;
  std::size_t position = 0;
  while (position < text.size()) {
    // Data files are mostly ASCII and may be hundreds of megabytes: eight bytes at a time.
    std::uint64_t block = 0;
    if (text.size() - position >= sizeof block) {
      std::memcpy(&block, text.data() + position, sizeof block);
      if ((block & high_bits) == 0) {
        position += sizeof block;
        continue;
      }
    }
    const std::size_t length = decode(text, position).length;
    if (length == 0) return position;
    position += length;
  }
  return std::nullopt;
}

char32_t next_code_point(std::string_view text, std::size_t& position) {
  const Decoded decoded = decode(text, position);
  position += decoded.length == 0 ? 1 : decoded.length;
  return decoded.code_point;
}

int character_count(std::string_view text) {
  int count = 0;
  for (std::size_t position = 0; position < text.size(); ++count) next_code_point(text, position);
  return count;
}

std::string pad_right(std::string_view text, int width) {
  return std::string(text) + spaces_up_to(width, text);
}

std::string pad_left(std::string_view text, int width) {
  return spaces_up_to(width, text) + std::string(text);
}

std::string lower_case(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), small);
  return result;
}

bool equal_ignoring_case(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, {}, small, small);
}

std::string folded_name(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), compared_byte);
  return result;
}

bool equal_names(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, {}, compared_byte, compared_byte);
}

std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t end = position;
    const char32_t character = next_code_point(text, position);
    if (character != U',' && character != U'，' && character != U'、') continue;
    parts.emplace_back(without_blanks(text.substr(begin, end - begin)));
    begin = position;
  }
  parts.emplace_back(without_blanks(text.substr(begin)));
  return parts;
}

}  // namespace planmeter
