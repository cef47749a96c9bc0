// SPDX-License-Identifier: MIT
// A target in signs for tables (`年均增长≥15%`) and in words for sentences (`比2020年翻一番`).
#pragma once

#include <string>

#include "core/language.h"
#include "core/plan.h"
#include "report/words/unit_text.h"

namespace planmeter {

/// As a difference for a target relative to another indicator, whatever is compared there.
constexpr Quantity shown_quantity(const Target& target) {
  return target.relative_to >= 0 ? Quantity::change : target.quantity;
}

constexpr bool is_strict(const Target& target) { return is_strict(target.comparison); }
/// What a strict target needs is more than the figure that leads to its bound: `超过10.00%`. The
/// figure itself for other targets.
std::string needed_by(const Target& target, const std::string& figure, Language language);
/// The same of a signed figure in a column: `>1` for `+1`, `<-0.6`.
std::string column_need(const Target& target, const std::string& figure);
/// Where a level path to a strict target asks for more than to stand on it: `超过10家`, `低于10家`.
std::string past_words(const Target& target, const std::string& figure, Language language);
/// Words about the target after the area that it is of, `乙市：500公顷`; as they are for the plan's
/// own.
std::string with_area(const std::string& words, const Target& target, Language language);
/// `恰为10%，未超过`: of a strict target whose bound is just touched.
std::string touched_words(const Target& target, const Indicator& indicator, Language language);

/// The comparison with its bound, without quantity or unit: `≥900`; with `places` decimals at
/// least.
std::string bound_text(const Target& target, Language language, int places = 0);
/// The same of a rate, in per cent: `≥15%`; a tolerance is in points: `6%左右（±0.5个百分点）`.
std::string rate_bound_text(const Target& target, Language language);
/// With the quantity where it is not the plain value, and with the base year where that is not the
/// plan's; without the unit.
/// A bound of an amount has `places` decimals at least.
std::string target_text(const Target& target, const Plan& plan, Language language, int places = 0);
/// As a sentence says it, with its unit: `900家`, `年均增长15%`, `不超过5.5%`, `比2020年翻一番`.
std::string target_words(const Target& target, const Plan& plan, const Indicator& indicator,
                         Language language);
/// What the document says where the number alone loses it, behind the words of the target or of
/// what is to be done: `（力争）`. Empty where there is nothing, or where those words are these.
std::string wording_beside(const Target& target, Language language);

/// The same behind a bound in a table, which has its number: only words without that (`（力争）`).
std::string degree_beside(const Target& target, Language language);

/// The target in words with the document's own behind them, where they say more.
std::string target_in_full(const Target& target, const Plan& plan, const Indicator& indicator,
                           Language language);

/// What a value is: `时期数（当年）`, `降低率（比上年，可比价）`.
std::string measure_words(const Indicator& indicator, Language language);

/// The target's own clauses, or where it has none the indicator's.
TextList clauses_of(const Target& target, const Indicator& indicator);
/// The table number and the name: `6. 高新技术企业`; the name alone for other targets.
std::string numbered_name(const Indicator& indicator, Language language);

}  // namespace planmeter
