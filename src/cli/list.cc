// SPDX-License-Identifier: MIT
// planmeter list and planmeter show: what the plan contains.
#include <algorithm>
#include <array>
#include <optional>

#include "cli/choices.h"
#include "cli/indicators.h"
#include "cli/output.h"
#include "cli/question.h"
#include "cli/selected_plan.h"
#include "cli/session.h"
#include "core/plan_lookup.h"
#include "core/text.h"
#include "evaluate/amendments/plan_as_of.h"
#include "evaluate/ledger/ledger_units.h"
#include "report/ledger/tasks_document.h"
#include "report/plan/list_document.h"
#include "report/plan/part_document.h"

namespace planmeter {

namespace {

/// With all its amendments, unless a day is asked about.
PlanAsOf plan_in_force(const Call& call, const Plan& plan) {
  const Date last = last_amendment(plan);
  if (!call.options.as_of) return {plan, last};
  call.head.as_of = choose_day(call, last.year);
  return {plan, *call.head.as_of};
}

/// Which of what there is to list a word means that is nearer to its name, or to that in the
/// singular, than to any of the plan's; empty where none is.
std::string_view kind_meant(std::string_view word, std::vector<std::string_view> names) {
  constexpr std::array<std::string_view, 5> singular = {"indicator", "target", "task", "county",
                                                        "grouping"};
  const std::vector<std::string_view> kinds = list_choices();
  names.insert(names.end(), kinds.begin(), kinds.end());
  names.insert(names.end(), singular.begin(), singular.end());
  const std::string_view meant = suggest(word, names).value_or("");
  const auto one = std::ranges::find(singular, meant);
  if (one != singular.end()) return kinds[static_cast<std::size_t>(one - singular.begin())];
  return std::ranges::find(kinds, meant) != kinds.end() ? meant : std::string_view();
}

/// The ledger of `--year`, which the plan must have, else the newest; null where it has none.
const Ledger* chosen_ledger(const Call& call, const Plan& plan) {
  if (plan.ledgers.empty()) return nullptr;
  if (!call.options.year) return &plan.ledgers.back();
  return &need_ledger(plan, plan_year(plan, *call.options.year));
}

/// The task that a word names: by its number behind 台账 or task, or by its name.
const Task* task_named(const Ledger& ledger, std::string_view word) {
  std::string_view number;
  for (const std::string_view before : {"台账", "task ", "task"}) {
    if (!word.starts_with(before)) continue;
    number = word.substr(before.size());
    break;
  }
  for (const Task& task : ledger.rows) {
    if (number.empty() ? word == task.name.zh || word == task.name.en : number == task.number) {
      return &task;
    }
  }
  return nullptr;
}

/// What a word names that is neither indicator nor task; nothing where it names none of that.
std::optional<Document> part_of_plan(const Plan& plan, std::string_view word,
                                     const DocumentRequest& request) {
  const std::optional<int> subject = find_subject(plan, word);
  if (subject && *subject < subject_count(plan)) {
    if (*subject < static_cast<int>(plan.indicators.size())) return std::nullopt;
    return show_series_document(plan, subject_at(plan, *subject), request);
  }
  if (word != "tiers" || plan.tiers.classes.empty()) return std::nullopt;
  return show_tiers_document(plan, request);
}

/// Words that nothing of the plan has.
[[noreturn]] void refuse_words(const Call& call, const Plan& plan,
                               const std::vector<std::string>& words, const std::string& what) {
  if (const std::string_view kind = kind_meant(what, subject_names(plan, true)); !kind.empty()) {
    throw InputError(Code::usage_unknown_argument, {what, "list", kind});
  }
  const std::string near = names_near(plan, words.front(), call.language);
  throw InputError(near.empty() ? Code::usage_unknown_indicator : Code::usage_indicator_meant,
                   {words.front(), near.empty() ? name_of_first(plan, call.language) : near,
                    plan_searched(call, plan)});
}

std::optional<int> asked_year(const Call& call, const Plan& plan) {
  if (!call.options.year) return std::nullopt;
  return plan_year(plan, *call.options.year);
}

/// The office as the plan writes it; empty where none is asked for.
std::string asked_office(const Call& call, const Plan& plan) {
  if (!call.options.office) return {};
  const std::string& word = *call.options.office;
  if (const auto unit = find_unit(plan, word)) return std::string(*unit);
  const std::vector<std::string> offices = offices_of(plan);
  if (std::ranges::find(offices, word) != offices.end()) return word;
  const std::vector<std::string_view> names(offices.begin(), offices.end());
  throw InputError(Code::usage_unknown_unit,
                   {word, suggest(word, names).value_or(names.empty() ? "" : names.front()),
                    plan_searched(call, plan)});
}

/// Counties and groupings have no year and no office.
void refuse_selection(const Options& options, const std::string& what) {
  if (!options.year && !options.office) return;
  throw InputError(Code::usage_unknown_argument, {options.year ? "--year" : "--office",
                                                  "list " + what, "indicators, targets, tasks"});
}

}  // namespace

ExitStatus run_list(const Call& call) {
  const PlanInUse in_use = open_plan(call);
  const PlanAsOf in_force = plan_in_force(call, *in_use.plan);
  const std::vector<std::string>& words = call.options.words;
  const std::string what = words.size() == 1 ? words.front() : "";
  const SelectedPlan selected(in_force.plan(), asked_year(call, *in_use.plan),
                              asked_office(call, *in_use.plan));
  const Plan& plan = selected.plan();
  if (what == "tasks") {
    const Ledger* ledger = chosen_ledger(call, plan);
    if (ledger == nullptr) throw InputError(Code::usage_no_tasks, {plan.id});
    write_document(call, list_tasks_document(plan, *ledger, request_of(call)));
    return ExitStatus::ok;
  }
  if (what == "groupings") {
    refuse_selection(call.options, what);
    write_document(call, list_groupings_document(plan, request_of(call)));
    return ExitStatus::ok;
  }
  if (what == "counties") {
    refuse_selection(call.options, what);
    write_document(call, list_counties_document(plan, request_of(call)));
    return ExitStatus::ok;
  }
  const bool everything = words.empty() || what == "indicators" || what == "targets";
  const std::vector<const Indicator*> found =
      search_indicators(in_force.plan(), everything ? std::vector<std::string>() : words);
  if (found.empty() && !everything) refuse_words(call, plan, words, what);
  const std::vector<const Indicator*> asked = selected.indicators(found);
  if (what == "targets") {
    write_document(call, list_targets_document(plan, asked, request_of(call)));
  } else {
    write_document(call, list_indicators_document(plan, asked, request_of(call)));
  }
  return ExitStatus::ok;
}

ExitStatus run_show(const Call& call) {
  if (call.options.words.empty())
    throw InputError(Code::usage_missing_argument, {"INDICATOR", "8"});
  if (call.options.words.size() > 1) {
    throw InputError(Code::usage_unknown_argument,
                     {call.options.words[1], "show", "INDICATOR[,...]"});
  }
  const PlanInUse in_use = open_plan(call);
  const PlanAsOf in_force = plan_in_force(call, *in_use.plan);
  const Plan& plan = in_force.plan();
  const std::string& word = call.options.words.front();
  const Ledger* ledger = chosen_ledger(call, plan);
  const Task* task = ledger == nullptr ? nullptr : task_named(*ledger, word);
  if (task != nullptr) {
    write_document(call, show_task_document(plan, *ledger, *task, request_of(call)));
    return ExitStatus::ok;
  }
  if (call.options.year) {
    throw InputError(Code::usage_unknown_argument, {"--year", "show", "show task11"});
  }
  if (std::optional<Document> part = part_of_plan(plan, word, request_of(call))) {
    write_document(call, *std::move(part));
    return ExitStatus::ok;
  }
  write_document(call, show_document(plan, find_indicators(call, plan, word), request_of(call)));
  return ExitStatus::ok;
}

}  // namespace planmeter
