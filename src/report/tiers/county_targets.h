// SPDX-License-Identifier: MIT
// What single counties are to reach, and who must climb before the counts asked of all are reached.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "evaluate/tiers/tiers.h"
#include "report/page/columns.h"

namespace planmeter {

/// Table `county_targets` of the plan alone: all of them, nothing judged.
Table listed_county_targets_data(const Plan& plan, Language language);
/// Those that a year is held against, with what became of them.
Table county_targets_data(const Plan& plan, const TierYear& year, Language language);
std::vector<TableFacts> county_target_facts();

/// Each county's steps, a row a county: `2023年B类及以上；2025年A类`.
Table county_steps_page(const Plan& plan, Language language);
/// A row a county and target, with its class and verdict.
Table county_targets_page(const Plan& plan, const TierYear& year, Language language);

/// Of each count that is known and short of its target: how many counties are wanting, and the
/// nearest by score, as many of them as are wanting. Nothing where all is reached.
std::vector<std::string> ladder_lines(const Plan& plan, const TierYear& year, Language language);

}  // namespace planmeter
