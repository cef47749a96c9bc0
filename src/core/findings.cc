// SPDX-License-Identifier: MIT
// Finds the row of a finding, and makes its name out of its code's.
#include "core/findings.h"

#include <array>
#include <cstddef>
#include <utility>

#include "core/finding_rows.h"

namespace planmeter {

namespace {

/// The word `csv_empty` of Code::csv_empty. The compilers know it from the enumeration alone, so
/// that it need not be written again; they give it within the name of this function.
template <Code code>
consteval std::string_view enumerator() {
  constexpr std::string_view function = __PRETTY_FUNCTION__;
  constexpr std::string_view before = "Code::";
  const std::string_view word = function.substr(function.rfind(before) + before.size());
  return word.substr(0, word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_"));
}
static_assert(enumerator<Code::file_not_utf8>() == "file_not_utf8");

template <Code code>
consteval auto with_hyphens() {
  constexpr std::string_view word = enumerator<code>();
  std::array<char, word.size()> text{};
  for (std::size_t i = 0; i < word.size(); ++i) text[i] = word[i] == '_' ? '-' : word[i];
  return text;
}

template <Code code>
constexpr auto letters = with_hyphens<code>();

template <std::size_t... positions>
consteval std::array<std::string_view, sizeof...(positions)> all_names(
    std::index_sequence<positions...>) {
  return {std::string_view(letters<static_cast<Code>(positions)>.data(),
                           letters<static_cast<Code>(positions)>.size())...};
}

constexpr auto finding_names = all_names(std::make_index_sequence<position_of(Code::count)>());

}  // namespace

std::string_view name_of(Code code) { return finding_names[position_of(code)]; }

const FindingRow& row_of(Code code) {
  const std::size_t position = position_of(code);
  if (code < first_plan_code) return file_rows[position - position_of(first_file_code)];
  if (code < first_data_code) return plan_rows[position - position_of(first_plan_code)];
  if (code < first_usage_code) return data_rows[position - position_of(first_data_code)];
  return usage_rows[position - position_of(first_usage_code)];
}

}  // namespace planmeter
