// SPDX-License-Identifier: MIT
// The figure a verdict rests on, for years side by side.
#pragma once

#include "evaluate/verdict/describe.h"
#include "report/page/evaluated.h"

namespace planmeter {

/// What `target` compares, as it stands by the end of `year`, in the target's unit: of a total
/// since 2020 the total so far, of a change on the year before the change of that year. Nothing
/// unless known exactly, and nothing at or before the year the target counts from.
Figure figure_of_year(const Evaluated& evaluated, const Indicator& indicator, const Target& target,
                      int year);

/// Whether figures of both are of one kind, so that their difference means something.
bool compare_like(const Target& left, const Target& right);

/// What a figure of the target's quantity is, where it is not the indicator's own value:
/// `2020年以来累计降低`. Empty for the value.
std::string kind_of_figure(const Target& target, const Plan& plan, Language language);

}  // namespace planmeter
