// SPDX-License-Identifier: MIT
// How reports say things, in both languages. A phrase without one of them does not compile.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <type_traits>

#include "core/language.h"
#include "core/observation.h"
#include "core/plan.h"
#include "core/status.h"
#include "core/words.h"

namespace planmeter {

/// Text that goes into a sentence, or is one.
using Words = std::string;

/// A sentence or title with places for `Arguments`, checked in both languages when it is compiled.
template <typename... Arguments>
struct Phrase {
  consteval Phrase(fmt::format_string<Arguments...> chinese,
                   fmt::format_string<Arguments...> english)
      : zh(chinese), en(english) {}
  fmt::format_string<Arguments...> zh;
  fmt::format_string<Arguments...> en;
};

template <typename... Arguments>
std::string say(Language language, const Phrase<Arguments...>& phrase,
                const std::type_identity_t<Arguments>&... arguments) {
  return fmt::vformat(
      language == Language::zh ? fmt::string_view(phrase.zh) : fmt::string_view(phrase.en),
      fmt::make_format_args(arguments...));
}

// What several sentences and cells say alike.
/// What is said, and in brackets what belongs to it.
inline constexpr Phrase<Words, Words> bracketed{"{}（{}）", "{} ({})"};
/// What is spoken of, and what is said of it.
inline constexpr Phrase<Words, Words> told_of{"{}：{}", "{}: {}"};
/// What is counted, and how many: 达标3项.
inline constexpr Phrase<Words, int> counted_items{"{}{}项", "{1} {0}"};
inline constexpr Phrase<int> year_alone{"{}年", "{}"};
inline constexpr Phrase<> state_done{"完成", "done"};
/// Of two figures without a difference.
inline constexpr Phrase<> level_with{"持平", "level"};
inline std::string yes_or_no(bool value, Language language) {
  constexpr Phrase<> yes{"是", "yes"};
  constexpr Phrase<> no{"否", "no"};
  return say(language, value ? yes : no);
}

/// What reports call a status, a reason and the like; empty for `Reason::none`.
template <Named Enumeration>
std::string label(Enumeration value, Language language) {
  return std::string(word_of(value).name.of(language));
}

/// What its file says of it: 最终数, 估计数 (约540, or the mark E), or 未标注状态 where it says
/// nothing.
std::string status_label(const Observation& observation, Language language);

/// The status with its reason in brackets: 无法判定（数据期间不覆盖）.
std::string label(const Verdict& verdict, Language language);

}  // namespace planmeter
