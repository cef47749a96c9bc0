// SPDX-License-Identifier: MIT
// Areas with targets of their own, beside the whole: counted and as rows.
#pragma once

#include <string>

#include "core/document.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// For the findings: how many targets of areas have which status, and by name those that are
/// missed, behind or without data. Empty where no target has an area.
std::string area_targets_finding(const Standings& standings, Language language);

/// A row an area and indicator with a target of its own, by indicator; no rows where there is none.
Table area_targets_table(const Standings& standings, Language language);

}  // namespace planmeter
