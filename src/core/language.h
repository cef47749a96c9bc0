// SPDX-License-Identifier: MIT
// The two languages reports are written in, and names that exist in both.
#pragma once

#include <string_view>

namespace planmeter {

enum class Language { zh, en };

/// A name as the plan gives it. One of the two may be empty; `of` then gives the other.
struct Name {
  std::string_view zh;
  std::string_view en;

  constexpr std::string_view of(Language language) const {
    if (language == Language::zh) return zh.empty() ? en : zh;
    return en.empty() ? zh : en;
  }
};

}  // namespace planmeter
