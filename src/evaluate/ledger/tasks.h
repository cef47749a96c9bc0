// SPDX-License-Identifier: MIT
// The yearly ledger: which tasks are done, and what keeps the others open.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/result_words.h"
#include "evaluate/ledger/standards.h"

namespace planmeter {

inline constexpr auto& all_task_statuses = all_values<TaskStatus>;

struct TaskResult {
  const Task* task = nullptr;
  std::vector<StandardResult> standards;  // as the task has them
  TaskStatus status = TaskStatus::open;
  int done = 0;              // standards met
  bool commendable = false;  // done, and above every standard that is an amount; at least one is
};

struct LedgerResult {
  const Plan* plan = nullptr;
  const Ledger* printed = nullptr;
  const Observations* observations = nullptr;
  Date as_of;
  Decimal margin;  // per cent
  std::vector<TaskResult> tasks;
  std::string_view unit;  // the one unit whose tasks these are; empty: all tasks

  int count(TaskStatus status) const;
  /// How many values of the data are marked as made up.
  std::size_t made_up() const;
  /// What is known of the indicator of one of the standards, which must have one.
  AreaData data_of(const StandardResult& result) const;
};

/// Every task of one of the plan's ledgers, by the observations of its year. `margin`: per cent
/// above a standard for a task to be commendable, above 0; nothing: the ledger's own.
LedgerResult evaluate_ledger(const Plan& plan, const Ledger& printed,
                             const Observations& observations, const Date& as_of,
                             const std::optional<Decimal>& margin);

/// One task of it, by the same rules.
TaskResult evaluate_task(const Plan& plan, const Ledger& printed, const Observations& observations,
                         const Task& task, const Date& as_of, const std::optional<Decimal>& margin);

}  // namespace planmeter
