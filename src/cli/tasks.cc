// SPDX-License-Identifier: MIT
// planmeter tasks: the yearly ledger.
#include <algorithm>

#include "cli/asked.h"
#include "cli/choices.h"
#include "cli/notes.h"
#include "cli/output.h"
#include "cli/question.h"
#include "cli/session.h"
#include "core/plan_lookup.h"
#include "core/text.h"
#include "report/ledger/notice_document.h"
#include "report/ledger/tasks_document.h"

namespace planmeter {

namespace {

std::string_view chosen_unit(const Call& call, const Plan& plan, const std::string& word) {
  if (const std::optional<std::string_view> unit = find_unit(plan, word)) return *unit;
  const std::vector<std::string_view> names = unit_names(plan);
  throw InputError(Code::usage_unknown_unit,
                   {word, suggest(word, names).value_or(names.empty() ? "" : names.front()),
                    plan_searched(call, plan)});
}

/// Whether the notice alone is asked for. Throws InputError for another part, and where data are
/// asked for too: it is a text.
bool wants_notice(const Call& call) {
  const Options& options = call.options;
  if (!options.part) {
    if (options.notes) throw InputError(Code::usage_missing_argument, {"--part", "notice"});
    return false;
  }
  const std::vector<std::string_view> parts = task_part_choices();
  if (std::ranges::find(parts, *options.part) == parts.end()) {
    refuse_choice("--part", *options.part, parts);
  }
  refuse_part_of_data(call);
  return true;
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
  const bool as_notice = wants_notice(call);
  const PlanInUse in_use = open_plan(call);
  const Plan& printed = *in_use.plan;
  if (printed.ledgers.empty()) throw InputError(Code::usage_no_tasks, {printed.id});
  std::string_view unit;
  if (call.options.office) unit = chosen_unit(call, printed, *call.options.office);
  const std::optional<Decimal> margin = choose_margin(call);
  const LoadedNotes notes = open_notes(call, printed);
  Asking asking;
  asking.data = call.options.words;
  // That of the newest ledger that the data reach, unless another is asked for.
  asking.year = [&](const Observations& observations) {
    if (call.options.year) return plan_year(printed, *call.options.year);
    const std::optional<int> newest = observations.latest_year(subject_count(printed));
    return newest_ledger(printed, newest.value_or(0))->year;
  };
  const Asked asked = ask(call, printed, asking);
  const Question& question = asked.question;
  const Plan& plan = asked.plan();
  const Ledger* of_year = ledger_of(plan, question.year);
  if (of_year == nullptr) {
    write_document(call, no_ledger_document(plan, question.year, request_of(call)));
    return ExitStatus::undecided;
  }
  LedgerResult ledger = evaluate_ledger(plan, *of_year, asked.observations, question.as_of, margin);
  if (!unit.empty()) ledger = of_unit(std::move(ledger), unit);
  write_document(call, as_notice ? notice_document(ledger, notes.notes, request_of(call))
                                 : tasks_document(ledger, request_of(call)));
  return ledger_exit_status(ledger);
}

}  // namespace planmeter
