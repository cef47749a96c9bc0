// SPDX-License-Identifier: MIT
// `--fail-on`: which statuses of what was judged are a failure to who runs the program.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result_words.h"
#include "core/status.h"
#include "evaluate/ledger/tasks.h"
#include "evaluate/tiers/tier_standing.h"
#include "report/areas/area_tables.h"

namespace planmeter {

/// The statuses of a comma list, by code or Chinese label. Indicators and the targets of county
/// classes have the one kind, tasks of the ledger the other; `missed` is said of all three, of a
/// task that is open or partly done.
struct FailingStatuses {
  std::vector<Status> of_targets;
  std::vector<TaskStatus> of_tasks;
};

/// `missed,behind`, `未达标,滞后于规划进度`; `滞后于序时进度` is an older label of the same. None
/// for no list. Throws InputError for another word.
FailingStatuses parse_failing(std::string_view option, const std::optional<std::string>& list);

/// The same of indicators alone, none of tasks.
std::vector<Status> parse_statuses(std::string_view option, const std::optional<std::string>& list);

/// The words that can stand there: all statuses of targets, then those that tasks alone have.
std::vector<std::string_view> failing_choices();

bool fails(const FailingStatuses& failing, const std::vector<const Standing*>& standings);
bool fails(const FailingStatuses& failing, const std::vector<AreaCounts>& areas);
bool fails(const FailingStatuses& failing, const TierYear& tiers);
bool fails(const FailingStatuses& failing, const LedgerResult& ledger);

}  // namespace planmeter
