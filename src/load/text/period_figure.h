// SPDX-License-Identifier: MIT
// What a figure over several years says it is: 年均3.9, 累计18.2, or a word in its own column.
#pragma once

#include <optional>
#include <string_view>

#include "core/decimal.h"

namespace planmeter {

/// A mean (of growth: the rate a year), or over all the years together.
enum class PeriodFigure { unsaid, average, cumulative };

/// A word of the column: `average` 年均, `cumulative` 累计, or nothing written; any other word
/// gives nothing.
std::optional<PeriodFigure> parse_period_figure(std::string_view text);

/// Takes such a word, and blanks behind it, from the front of a value; `unsaid` without one.
PeriodFigure take_period_figure(std::string_view& text);

/// The total of `years` years with this mean; nothing if that is out of a Decimal's range.
std::optional<Decimal> total_of_mean(const Decimal& mean, int years);

}  // namespace planmeter
