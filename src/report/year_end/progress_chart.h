// SPDX-License-Identifier: MIT
// How far the main indicators have come, against how far the path has.
#pragma once

#include "core/document.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// A bar for each of the plan's table: share of the way, marked with the path's share; with the
/// elapsed share in the table. The caption counts their statuses.
/// Where fewer than a third of them have a share, no bar is drawn.
Chart progress_chart(const Standings& standings, Language language);

}  // namespace planmeter
