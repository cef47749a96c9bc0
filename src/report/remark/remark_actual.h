// SPDX-License-Identifier: MIT
// What was achieved, in the words of its target, and how far from it that is.
#pragma once

#include <string>

#include "report/remark/remark_facts.h"

namespace planmeter {

/// What the deciding target compares, which there must be: its figure with as many digits as it
/// takes to see how it stands, `比2021年增加0.43亿元`, `突破760家` or a bound; empty where nothing
/// is known.
std::string actual_words(const RemarkFacts& facts);

/// `比2020年增加3.2个百分点`: a change since the base year of its target.
std::string change_since_words(const RemarkFacts& facts, const Rational& change,
                               const Target& target, const Limits& limits);
/// A figure of a rate as its target's words say it, where these are of a fall: `累计降低8.00%`,
/// `年均下降1.70%`, and what rose `上升2.00%`; else the figure with its unit.
std::string moved_words(const RemarkFacts& facts, const Rational& value, const Target& target,
                        const Limits& limits);
/// What the path's figure, which there must be, stands beside there.
Limits limits_of_path(const RemarkFacts& facts);

/// `≥700家`, as far as the data bound the deciding target's quantity; empty where they do not.
std::string bounds_words(const RemarkFacts& facts);

/// `gap` without its sign, from what the deciding target asks for; rates in percentage points.
std::string distance_words(const RemarkFacts& facts, const Rational& gap, Quantity quantity);

}  // namespace planmeter
