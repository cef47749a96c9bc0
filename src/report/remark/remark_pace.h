// SPDX-License-Identifier: MIT
// What the years left must bring.
#pragma once

#include <string>

#include "report/remark/remark_facts.h"

namespace planmeter {

/// `到2025年目标900家，今后每年需增加50.5家`; empty where `final` is reached or no pace leads
/// there.
std::string pace_to_final(const RemarkFacts& facts, const Target& final);

/// What of that a year must bring alone: `增加50.5家`.
std::string needed_a_year(const RemarkFacts& facts, const Target& final);

/// The final target of the track shown, which the pace leads to; null where none of the result's
/// is.
const Target* end_of_pace(const RemarkFacts& facts);
/// pace_to_final() to that one; empty where there is none.
std::string pace_to_the_end(const RemarkFacts& facts);

/// The same to the deciding target where it is due before `final`, else to that one; empty where
/// nothing is left or no pace leads there.
std::string pace_words(const RemarkFacts& facts, const Target& final);

/// The same where the deciding target is one to be kept, and met so far: to `final` alone.
std::string pace_of_kept_words(const RemarkFacts& facts, const Target& final);

/// How much, without its sign; shares and rates in percentage points. `limits`: those of the size.
std::string size_words(const RemarkFacts& facts, const Rational& value, Quantity quantity,
                       const Limits& limits);

}  // namespace planmeter
