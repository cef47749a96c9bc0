// SPDX-License-Identifier: MIT
// The number at the front of a text, with or without thousands separators.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace planmeter {

/// Takes a number (`7,141`, `-0.5`, `−0.5`, `1.03E+3`) from the front of `text` and gives it
/// without its thousands separators and with a hyphen for its minus. Nothing, and `text` is of no
/// use any more, where there is none or separators are not between groups of three.
std::optional<std::string> take_number(std::string_view& text);

/// Whether the number of a text that is a number and its unit has one group of thousands and no
/// point (`24,125%`): where commas are decimal points it is another number.
bool has_lone_group(std::string_view text);

/// Whether a text has nothing but digits and points: a number of a list, such as 3 or 1.2.
bool is_digits_and_points(std::string_view text);

/// Whether that number is one to three digits, not beginning with 0, a point and three digits
/// (`1.250%`): where points part thousands it is another number.
bool has_point_before_three(std::string_view text);

/// What is written behind the number that is all else of `text`: `%` of `63 %`, 万人 of 15万人.
/// Empty where there is no number, nothing behind it, or more digits.
std::string_view unit_behind_number(std::string_view text);

}  // namespace planmeter
