// SPDX-License-Identifier: MIT
// Takes a known word off either end of what is left to be read.
#pragma once

#include <string_view>

namespace planmeter {

/// Whether the text began with `front`, which is then gone.
constexpr bool take_front(std::string_view& text, std::string_view front) {
  if (!text.starts_with(front)) return false;
  text.remove_prefix(front.size());
  return true;
}

/// Whether the text ended with `back`, which is then gone.
constexpr bool take_back(std::string_view& text, std::string_view back) {
  if (!text.ends_with(back)) return false;
  text.remove_suffix(back.size());
  return true;
}

}  // namespace planmeter
