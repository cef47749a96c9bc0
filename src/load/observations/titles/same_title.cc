// SPDX-License-Identifier: MIT
// Passes over what does not matter, letter by letter.
#include "load/observations/titles/same_title.h"

#include <cstddef>

#include "core/ascii.h"

namespace planmeter {

namespace {

constexpr std::string_view passed_over = " \t-_()[]{}*";

constexpr std::string_view wide_blank = "　";

/// The next letter that matters; 0 at the end.
char next_letter(std::string_view text, std::size_t& at) {
  while (at < text.size()) {
    if (text.substr(at).starts_with(wide_blank)) {
      at += wide_blank.size();
    } else if (passed_over.find(text[at]) != std::string_view::npos) {
      ++at;
    } else {
      break;
    }
  }
  return at < text.size() ? small(text[at++]) : '\0';
}

}  // namespace

bool same_title(std::string_view left, std::string_view right) {
  std::size_t left_at = 0;
  std::size_t right_at = 0;
  while (true) {
    const char letter = next_letter(left, left_at);
    if (letter != next_letter(right, right_at)) return false;
    if (letter == '\0') return true;
  }
}

std::string folded_title(std::string_view title) {
  std::string folded;
  std::size_t at = 0;
  while (const char letter = next_letter(title, at)) folded += letter;
  return folded;
}

}  // namespace planmeter
