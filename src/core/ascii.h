// SPDX-License-Identifier: MIT
// Digits and letters of ASCII, whatever the locale: those of a number, a key or a unit.
#pragma once

namespace planmeter {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The capital of a small letter; anything else stays.
constexpr char capital(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// The small letter of a capital; anything else stays.
constexpr char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace planmeter
