// SPDX-License-Identifier: MIT
// How a value in one unit becomes a value in another, where it can: 万元 to 亿元, 人 to 万人, 个 to
// 家.
#pragma once

#include <optional>
#include <string_view>

#include "core/decimal.h"

namespace planmeter {

/// The other unit's number is this one's times 10^exponent.
struct UnitConversion {
  int exponent = 0;
  bool changes = false;  // whether the two units are not one and the same

  friend bool operator==(const UnitConversion&, const UnitConversion&) = default;
};

/// The order of magnitude that `unit` begins with, such as 万 of 万元; empty if it begins with
/// none.
std::string_view leading_magnitude(std::string_view unit);

/// Whether two units are written for the same thing (％, Percent and PT are %).
bool same_unit(std::string_view left, std::string_view right);

/// Counters (家 个 项 件 人 名) stand for one another; orders of magnitude (千 万 百万 千万 亿
/// 万亿) convert before one and the same base; one alone (39亿) counts in the base of `to`.
/// Composite units and shares convert to nothing else.
std::optional<UnitConversion> convert_unit(std::string_view from, std::string_view to);

/// `value` times 10^exponent; nothing if that is out of a Decimal's range.
std::optional<Decimal> times_power_of_ten(const Decimal& value, int exponent);

}  // namespace planmeter
