// SPDX-License-Identifier: MIT
// Slips of the keyboard that YAML takes for plain text or refuses without saying why.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/findings.h"

namespace planmeter {

/// One slip, with the words its finding puts in.
struct YamlSlip {
  Code code{};
  int line = 0;  // both from 1, columns in characters
  int column = 0;
  std::string_view found;
  std::string_view expected;
};

/// Full-width punctuation where YAML wants its own, tabs in the indentation, a plan's key whose
/// colon has no space behind it, values that begin with a character YAML keeps for itself, and
/// quotes still open where a line begins with a plan's key; in the order of the text, into which
/// they point. Meant for a text that YAML did not understand: in another one, words in a long note
/// may look like a slip.
std::vector<YamlSlip> find_yaml_slips(std::string_view text);

/// Whether a value ends in what looks like a key and its value without a space (`2025 at_least:3`):
/// the next line, which YAML took for more of the text.
bool may_hold_key(std::string_view value);

/// A full-width mark in the place of YAML's own.
struct WideSeparator {
  int before = 0;  // characters before it
  std::string_view found;
  std::string_view expected;
};

/// The full-width colon behind the key that `text` begins with (`year：2025`), or else the first
/// full-width comma between two numbers (`2022，2023`); nothing where there is neither.
std::optional<WideSeparator> find_wide_separator(std::string_view text);

}  // namespace planmeter
