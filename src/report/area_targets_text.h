// SPDX-License-Identifier: MIT
// Areas with targets of their own, beside the whole: named, counted and as rows.
#pragma once

#include <string>

#include "core/document.h"
#include "report/data_tables.h"

namespace planmeter {

/// The indicator with its area: 节能率（甲市）; alone where the result is of no one area.
std::string name_in_area(const IndicatorResult& result, Language language);

/// For the findings: how many targets of areas have which status, and by name those that are
/// missed, behind or without data. Empty where no target has an area.
std::string area_targets_finding(const Evaluated& evaluated, Language language);

/// A row an area and indicator with a target of its own, by indicator; no rows where there is none.
Table area_targets_table(const Evaluated& evaluated, Language language);

/// For the row of an indicator whose targets are all areas', where several areas share its verdict:
/// 分地区评价，未达标的是甲市、乙市。
std::string areas_sharing_verdict(const IndicatorResult& result, Language language);

}  // namespace planmeter
