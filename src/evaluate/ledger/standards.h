// SPDX-License-Identifier: MIT
// What completes a task, held against the data.
#pragma once

#include <optional>

#include "core/observations.h"
#include "core/plan.h"
#include "evaluate/known/area_data.h"
#include "evaluate/ledger/pace.h"
#include "evaluate/tiers/tier_knowledge.h"

namespace planmeter {

struct StandardResult {
  const Standard* standard = nullptr;
  /// met, missed, undetermined or no_data; not_due before the task's day unless it is met already.
  Verdict verdict;
  /// What is new in the year was not reported; the difference of two levels (净增) stands in.
  bool net = false;
  /// What was reported as new and the net difference lie on different sides of the bound.
  bool conflicting = false;
  /// Above the bound by the ledger's margin; nothing where there is no amount to be above (states,
  /// ranges, a bound not above 0).
  std::optional<bool> outstanding;
  std::optional<TierTargetResult> tier;  // of a standard on a class
  std::optional<TimeShare> behind;       // before the deadline, below its share of the time
};

/// What a standard is held against.
struct StandardContext {
  const Plan& plan;
  const Observations& observations;
  const TierKnowledge& tiers;  // of the ledger's year
  Date as_of;
  Decimal margin;  // per cent, above 0
};

/// `task` has the standard among its own.
StandardResult judge_standard(const StandardContext& context, const Task& task,
                              const Standard& standard);

/// The same data without what was reported of the indicator itself: what the net difference alone
/// says.
AreaData without_reported(AreaData data);

}  // namespace planmeter
