// SPDX-License-Identifier: MIT
// Digits and letters of ASCII, whatever the locale: those of a number, a key or a unit.
#pragma once

namespace planmeter {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace planmeter
