// SPDX-License-Identifier: MIT
// From the standards of a task to its status.
#include "evaluate/ledger/tasks.h"

#include <algorithm>

#include "core/plan_lookup.h"

namespace planmeter {

namespace {

TaskStatus status_of(const TaskResult& result, bool due) {
  const auto any = [&result](auto&& holds) { return std::ranges::any_of(result.standards, holds); };
  const auto is = [](Status status) {
    return [status](const StandardResult& item) { return item.verdict.status == status; };
  };
  if (std::ranges::all_of(result.standards, is(Status::met))) return TaskStatus::done;
  if (!due) return TaskStatus::not_due;
  if (any(is(Status::missed))) {
    return any(is(Status::met)) ? TaskStatus::partly_done : TaskStatus::open;
  }
  const auto waits_for = [](Reason reason) {
    return [reason](const StandardResult& item) {
      return item.verdict.status != Status::met && item.verdict.reason == reason;
    };
  };
  const auto open_otherwise = [](const StandardResult& item) {
    return item.verdict.status != Status::met && item.verdict.reason != Reason::not_reported &&
           item.verdict.reason != Reason::not_published;
  };
  if (any(open_otherwise)) return TaskStatus::undetermined;
  return any(waits_for(Reason::not_reported)) ? TaskStatus::not_reported
                                              : TaskStatus::not_published;
}

bool is_commendable(const TaskResult& result) {
  if (result.status != TaskStatus::done) return false;
  bool amounts = false;
  for (const StandardResult& item : result.standards) {
    if (!item.outstanding) continue;
    if (!*item.outstanding) return false;
    amounts = true;
  }
  return amounts;
}

TaskResult judge_task(const StandardContext& context, const Task& task) {
  TaskResult result;
  result.task = &task;
  for (const Standard& standard : task.standards) {
    result.standards.push_back(judge_standard(context, task, standard));
    if (result.standards.back().verdict.status == Status::met) ++result.done;
  }
  result.status = status_of(result, task.due <= context.as_of);
  result.commendable = is_commendable(result);
  return result;
}

}  // namespace

int LedgerResult::count(TaskStatus status) const {
  return static_cast<int>(std::ranges::count(tasks, status, &TaskResult::status));
}

std::size_t LedgerResult::made_up() const { return observations->illustrative(); }

AreaData LedgerResult::data_of(const StandardResult& result) const {
  return gather(*plan, *observations, indicator_of(*plan, *result.standard), {});
}

LedgerResult evaluate_ledger(const Plan& plan, const Ledger& printed,
                             const Observations& observations, const Date& as_of,
                             const std::optional<Decimal>& margin) {
  const Decimal above = margin.value_or(printed.commend_margin);
  LedgerResult ledger{&plan, &printed, &observations, as_of, above, {}, {}};
  const TierKnowledge tiers = read_tier_year(plan, observations, printed.year);
  const StandardContext context{plan, observations, tiers, as_of, above};
  for (const Task& task : printed.rows) ledger.tasks.push_back(judge_task(context, task));
  return ledger;
}

TaskResult evaluate_task(const Plan& plan, const Ledger& printed, const Observations& observations,
                         const Task& task, const Date& as_of,
                         const std::optional<Decimal>& margin) {
  const TierKnowledge tiers = read_tier_year(plan, observations, printed.year);
  return judge_task({plan, observations, tiers, as_of, margin.value_or(printed.commend_margin)},
                    task);
}

}  // namespace planmeter
