// SPDX-License-Identifier: MIT
// A target in words and signs: `≥900`, `2021-2025年累计≥250`, `年均增长≥15%`.
#pragma once

#include <string>

#include "core/language.h"
#include "core/plan.h"

namespace planmeter {

/// The comparison with its bound, without quantity or unit.
std::string bound_text(const Target& target, Language language);
/// With the quantity where it is not the plain value; without the unit.
std::string target_text(const Target& target, Language language);
/// With the unit of the indicator, for sentences: `≥900家`.
std::string target_with_unit(const Target& target, const Indicator& indicator, Language language);
/// The unit of the quantity: empty for multiples, `个百分点` for the change of a share, else the
/// indicator's.
std::string unit_of(const Indicator& indicator, Quantity quantity, Language language);
/// A unit as it follows a figure in a sentence: `家`, `%`, ` 家` in English.
std::string after_figure(const std::string& unit, Language language);
/// The table number and the name: `6. 高新技术企业`; the name alone for other targets.
std::string numbered_name(const Indicator& indicator, Language language);
/// Clauses joined as contract and reports want them, with 、.
std::string joined(TextList list);

}  // namespace planmeter
