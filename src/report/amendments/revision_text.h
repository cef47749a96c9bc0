// SPDX-License-Identifier: MIT
// Figures that were revised after they were published, in words.
#pragma once

#include <string>
#include <vector>

#include "evaluate/standing/standings.h"

namespace planmeter {

/// `2022年数由741家修订为755家（2023-11-30公布）。` for each figure of the year asked about that
/// the indicator rests on; empty where none was revised.
std::string revision_remark(const Standing& standing, Language language);

/// The same for all indicators of a scope, each line with the indicator's name.
std::vector<std::string> revision_lines(const Standings& standings, Scope scope, Language language);

/// The same of the years of targets that were due before the year asked about.
std::vector<std::string> earlier_revision_lines(const Standings& standings, Language language);

/// For the findings: a line for each revision that crosses the bound of a target due that year or
/// before.
std::vector<std::string> revision_findings(const Standings& standings, Language language);

}  // namespace planmeter
