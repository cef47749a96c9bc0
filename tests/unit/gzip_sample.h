// SPDX-License-Identifier: MIT
// Members of gzip data made by hand (RFC 1952): what they hold is stored as it is (RFC
// 1951, 3.2.4).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace planmeter::gzip_sample {

/// The check sum of RFC 1952, section 8, bit by bit.
inline std::uint32_t check_sum(std::string_view text) {
  std::uint32_t sum = 0xFFFFFFFF;
  for (const char byte : text) {
    sum ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320 : 0);
  }
  return ~sum;
}

/// The lowest byte first.
inline std::string bytes_of(std::uint32_t number, int count) {
  std::string bytes;
  for (int i = 0; i < count; ++i) bytes.push_back(static_cast<char>(number >> (8 * i) & 0xFF));
  return bytes;
}

/// Of at most 65535 bytes.
inline std::string member(std::string_view text) {
  const std::uint32_t size = static_cast<std::uint32_t>(text.size());
  std::string packed("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10);  // deflated, no name, no time, of Unix
  packed += "\x01" + bytes_of(size, 2) + bytes_of(~size, 2) + std::string(text);
  return packed + bytes_of(check_sum(text), 4) + bytes_of(size, 4);
}

}  // namespace planmeter::gzip_sample
