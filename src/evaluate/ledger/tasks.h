// SPDX-License-Identifier: MIT
// The yearly ledger: which tasks are done, and what keeps the others open.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "evaluate/ledger/standards.h"

namespace planmeter {

enum class TaskStatus {
  done,           // every standard is met
  partly_done,    // due; a standard is missed, another met
  open,           // due; a standard is missed, none met
  undetermined,   // due; none is missed, and data exist that do not decide
  not_reported,   // due; what is missing was not handed in
  not_published,  // due; what is missing cannot be known yet
  not_due,
};

inline constexpr std::array all_task_statuses = {
    TaskStatus::done,         TaskStatus::partly_done,  TaskStatus::open,
    TaskStatus::undetermined, TaskStatus::not_reported, TaskStatus::not_published,
    TaskStatus::not_due,
};

/// What a program reads: `partly_done`. Never translated.
std::string_view code_of(TaskStatus status);

struct TaskResult {
  const Task* task = nullptr;
  std::vector<StandardResult> standards;  // as the task has them
  TaskStatus status = TaskStatus::open;
  int done = 0;              // standards met
  bool commendable = false;  // done, and above every standard that is an amount; at least one is
};

/// One task on the day `as_of`; `margin` as in LedgerResult.
TaskResult evaluate_task(const Plan& plan, const Observations& observations, const Task& task,
                         const Date& as_of, const Decimal& margin);

struct LedgerResult {
  const Plan* plan = nullptr;
  const Observations* observations = nullptr;
  Date as_of;
  Decimal margin;  // per cent
  std::vector<TaskResult> tasks;
  std::string_view unit;  // the one unit whose tasks these are; empty: all tasks

  int count(TaskStatus status) const;
};

/// Every task of the plan's ledger, by the observations of its year. `margin`: per cent above a
/// standard for a task to be commendable, above 0.
LedgerResult evaluate_ledger(const Plan& plan, const Observations& observations, const Date& as_of,
                             const Decimal& margin);

}  // namespace planmeter
