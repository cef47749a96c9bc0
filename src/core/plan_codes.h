// SPDX-License-Identifier: MIT
// The words of the plan file and of every data format for the plan's enumerations. Never
// translated.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "core/plan.h"
#include "core/words.h"

namespace planmeter {

inline constexpr std::array<std::string_view, 7> measure_codes = {
    "stock", "flow", "share", "ratio", "rank", "growth", "state"};
inline constexpr std::array<std::string_view, 3> prices_codes = {"unstated", "current", "constant"};
inline constexpr std::array<std::string_view, 3> nature_codes = {"expected", "binding", "unstated"};
inline constexpr std::array<std::string_view, 2> scope_codes = {"table", "text"};
inline constexpr std::array<std::string_view, 8> quantity_codes = {"value",
                                                                   "change",
                                                                   "total",
                                                                   "average",
                                                                   "average_growth",
                                                                   "multiple",
                                                                   "cumulative_growth",
                                                                   "cumulative_fall"};
inline constexpr std::array<std::string_view, 7> comparison_codes = {
    "at_least", "more_than", "at_most", "less_than", "between", "about", "is"};

inline constexpr std::array<std::string_view, 4> claim_kind_codes = {"none", "change_percent",
                                                                     "average_percent", "multiple"};

constexpr std::string_view code_of(ClaimKind kind) {
  return claim_kind_codes[static_cast<std::size_t>(kind)];
}
constexpr std::string_view code_of(Measure measure) {
  return measure_codes[static_cast<std::size_t>(measure)];
}
constexpr std::string_view code_of(Prices prices) {
  return prices_codes[static_cast<std::size_t>(prices)];
}
constexpr std::string_view code_of(Nature nature) {
  return nature_codes[static_cast<std::size_t>(nature)];
}
constexpr std::string_view code_of(Scope scope) {
  return scope_codes[static_cast<std::size_t>(scope)];
}
constexpr std::string_view code_of(Quantity quantity) {
  return quantity_codes[static_cast<std::size_t>(quantity)];
}
constexpr std::string_view code_of(Comparison comparison) {
  return comparison_codes[static_cast<std::size_t>(comparison)];
}

}  // namespace planmeter
