// SPDX-License-Identifier: MIT
// Amendments of targets and baselines in words: what changed, and what the original would say.
#pragma once

#include <string>
#include <vector>

#include "evaluate/amendments/amendment_standing.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// 调低, 延后, 撤销, …; and 放宽, 收紧, or nothing where that is unclear.
std::string label(const Amendment& amendment, Language language);

/// As far as the document gives it: `2024年3月5日`, `2024年3月`.
std::string day_of(const Amendment& amendment, Language language);

/// `2025年≥900`, before and after an amendment; a baseline as `2020年基数530`.
std::string text_before(const Plan& plan, const Amendment& amendment, Language language);
std::string text_after(const Plan& plan, const Amendment& amendment, Language language);

/// For the remark on an indicator: a sentence a target or baseline that was amended, with the
/// original and the verdict by it. Empty where none was.
std::string amendment_remark(const Standing& standing, Language language);

/// For the findings: which indicators would have another status by the plan as it was printed;
/// empty where none would.
std::string differing_statuses(const Standings& standings, Language language);

/// For the findings: a line for each target made easier after the fact.
std::vector<std::string> eased_lines(const Standings& standings, Language language);

/// `原≥900，2026-03-10由…调低`: for lists of the plan's targets; empty where it was not amended.
std::string amended_note(const Plan& plan, const Target& target, Language language);

/// For lists of the plan: a line for each baseline that was amended and target that was withdrawn.
std::vector<std::string> plan_amendment_lines(const Plan& plan, const Indicator& indicator,
                                              Language language);

}  // namespace planmeter
