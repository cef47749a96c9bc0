// SPDX-License-Identifier: MIT
// The words of an enumeration, a row for each enumerator: what programs read and what reports say.
// A header that declares an enumeration has its rows below it; all else is made from them.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "core/language.h"
#include "core/tone.h"

namespace planmeter {

/// The row of an enumerator that only programs read.
template <typename Enumeration>
struct CodeRow {
  Enumeration value;
  std::string_view code;  // never translated; empty where there is nothing to say
};

/// The row of one that reports name too.
template <typename Enumeration>
struct NamedRow {
  Enumeration value;
  std::string_view code;  // never translated; empty where there is nothing to say
  Name name;              // in both languages, or empty
};

/// The row of one that colour stresses in a report.
template <typename Enumeration>
struct ColouredRow {
  Enumeration value;
  std::string_view code;
  Name name;
  Tone tone;
};

/// The rows, in the order of the enumeration; `word_rows<Scope>` stands below `enum class Scope`.
template <typename Enumeration>
inline constexpr auto word_rows = nullptr;

template <typename Enumeration>
concept Worded = requires {
  word_rows<Enumeration>[0].code;
};
template <typename Enumeration>
concept Named = requires {
  word_rows<Enumeration>[0].name;
};

/// Whether an enumerator has this value. The compilers write `value = Scope::text]` for one that
/// has and `value = (Scope)2]` for none.
template <auto value>
consteval bool is_enumerator() {
  constexpr std::string_view function = __PRETTY_FUNCTION__;
  constexpr std::string_view before = "value = ";
  return function[function.rfind(before) + before.size()] != '(';
}

/// Whether each enumerator has its row, in order, and a name in both languages or in none.
template <Worded Enumeration>
consteval bool is_complete() {
  const auto& rows = word_rows<Enumeration>;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].value != static_cast<Enumeration>(i)) return false;
    if constexpr (Named<Enumeration>) {
      if (rows[i].name.zh.empty() != rows[i].name.en.empty()) return false;
    }
  }
  return !is_enumerator<static_cast<Enumeration>(word_rows<Enumeration>.size())>();
}

template <Worded Enumeration>
constexpr const auto& word_of(Enumeration value) {
  static_assert(is_complete<Enumeration>());
  return word_rows<Enumeration>[static_cast<std::size_t>(value)];
}

/// What a program reads: `met_early`. Never translated.
template <Worded Enumeration>
constexpr std::string_view code_of(Enumeration value) {
  return word_of(value).code;
}

/// Every enumerator, in order.
template <Worded Enumeration>
inline constexpr auto all_values = [] {
  std::array<Enumeration, word_rows<Enumeration>.size()> all{};
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<Enumeration>(i);
  return all;
}();

/// The code of each, in order: what a word of a file or an option is chosen from.
template <Worded Enumeration>
inline constexpr auto all_codes = [] {
  std::array<std::string_view, word_rows<Enumeration>.size()> all{};
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = code_of(static_cast<Enumeration>(i));
  return all;
}();

/// The position of `word` in `codes`; nothing if it is none of them.
constexpr std::optional<std::size_t> position_of(std::span<const std::string_view> codes,
                                                 std::string_view word) {
  for (std::size_t i = 0; i < codes.size(); ++i) {
    if (codes[i] == word) return i;
  }
  return std::nullopt;
}

}  // namespace planmeter
