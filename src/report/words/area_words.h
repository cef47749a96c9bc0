// SPDX-License-Identifier: MIT
// Areas beside the indicators they have targets of.
#pragma once

#include <string>

#include "core/language.h"
#include "evaluate/verdict/compliance.h"

namespace planmeter {

/// The indicator with its area: 节能率（甲市）; alone where the result is of no one area.
std::string name_in_area(const IndicatorResult& result, Language language);

/// The same without the number that the plan's table gives it.
std::string plain_name_in_area(const IndicatorResult& result, Language language);

/// For the row of an indicator whose targets are all areas', where several areas share its verdict:
/// 分地区评价，未达标的是甲市、乙市。
std::string areas_sharing_verdict(const IndicatorResult& result, Language language);

}  // namespace planmeter
