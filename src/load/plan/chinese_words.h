// SPDX-License-Identifier: MIT
// The Chinese words that a plan's author writes where the file wants one of its own codes.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace planmeter {

/// Those of `codes` that the word stands for, `a, b`: `binding` for 约束性 where that is among
/// them. Quotation marks around the word and 指标 at its end do not matter. Empty where it stands
/// for none.
std::string words_meant(std::string_view word, std::span<const std::string_view> codes);

}  // namespace planmeter
