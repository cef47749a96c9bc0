// SPDX-License-Identifier: MIT
// Which verdicts are others after a second delivery of data, and which figures moved them.
#pragma once

#include <cstddef>
#include <vector>

#include "evaluate/deliveries/data_changes.h"
#include "evaluate/ledger/tasks.h"
#include "evaluate/tiers/tiers.h"
#include "evaluate/verdict/compliance.h"

namespace planmeter {

/// The changed figures that moved a verdict.
struct Causes {
  /// Positions in the changes of data: those each of which, put back alone, takes the verdict back
  /// to what it was.
  std::vector<std::size_t> changes;
  /// Where none does that alone, or they are too many to be tried one by one: `changes` are all the
  /// verdict can rest on.
  bool together = false;
};

template <typename About, typename Standing>
struct StandingChange {
  const About* about = nullptr;  // of the plan as printed
  int year = 0;                  // asked about
  Standing before{};
  Standing after{};
  Causes causes;
};

using IndicatorChange = StandingChange<Indicator, Verdict>;
using TierTargetChange = StandingChange<TierTarget, Verdict>;
using TaskChange = StandingChange<Task, TaskStatus>;

struct VerdictChanges {
  std::vector<IndicatorChange> indicators;  // by year, then as the plan has them
  std::vector<TierTargetChange> tiers;
  std::vector<TaskChange> tasks;

  bool empty() const { return indicators.empty() && tiers.empty() && tasks.empty(); }
  std::size_t size() const { return indicators.size() + tiers.size() + tasks.size(); }
};

/// What both deliveries are asked, once for each year.
struct DiffQuestion {
  std::vector<int> years;     // in order
  std::optional<Date> as_of;  // nothing: each year's last day
  Method method = Method::path;
  std::optional<Decimal> margin;  // as evaluate_ledger takes it
};

/// Both deliveries asked the same. `changes` are those between them.
VerdictChanges verdict_changes(const Plan& printed, const Observations& before,
                               const Observations& after, const std::vector<DataChange>& changes,
                               const DiffQuestion& question);

}  // namespace planmeter
