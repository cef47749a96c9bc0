// SPDX-License-Identifier: MIT
// planmeter tasks: the yearly ledger.
#include "cli/asked.h"
#include "cli/output.h"
#include "cli/question.h"
#include "cli/session.h"
#include "core/text.h"
#include "report/ledger/tasks_document.h"

namespace planmeter {

namespace {

std::string_view chosen_unit(const Call& call, const Plan& plan, const std::string& word) {
  if (const std::optional<std::string_view> unit = find_unit(plan.tasks, word)) return *unit;
  const std::vector<std::string_view> names = unit_names(plan.tasks);
  throw InputError(Code::usage_unknown_unit,
                   {word, suggest(word, names).value_or(names.empty() ? "" : names.front()),
                    plan_searched(call, plan)});
}

/// 1 if a task is judged not done, else 0 if any is done, else 3.
ExitStatus ledger_exit_status(const LedgerResult& ledger) {
  if (ledger.count(TaskStatus::open) + ledger.count(TaskStatus::partly_done) > 0) {
    return ExitStatus::missed;
  }
  return ledger.count(TaskStatus::done) > 0 ? ExitStatus::ok : ExitStatus::undecided;
}

}  // namespace

ExitStatus run_tasks(const Call& call) {
  if (call.options.words.empty()) {
    throw InputError(Code::usage_missing_argument, {"DATA", "data.csv"});
  }
  const PlanInUse in_use = open_plan(call);
  const Plan& printed = *in_use.plan;
  if (printed.tasks.rows.empty()) throw InputError(Code::usage_no_tasks, {printed.id});
  std::string_view unit;
  if (call.options.office) unit = chosen_unit(call, printed, *call.options.office);
  const Decimal margin = choose_margin(call, printed);
  Asking asking;
  asking.data = call.options.words;
  // The ledger's own year, unless another is asked for.
  asking.year = [&](const Observations&) {
    return call.options.year ? plan_year(printed, *call.options.year) : printed.tasks.year;
  };
  asking.ledger = true;
  const Asked asked = ask(call, printed, asking);
  const Question& question = asked.question;
  LedgerResult ledger = evaluate_ledger(asked.plan(), asked.observations, question.as_of, margin);
  if (!unit.empty()) ledger = of_unit(std::move(ledger), unit);
  write_document(call, tasks_document(ledger, question.year, request_of(call)));
  return question.year == printed.tasks.year ? ledger_exit_status(ledger) : ExitStatus::undecided;
}

}  // namespace planmeter
