// SPDX-License-Identifier: MIT
// planmeter template: an empty CSV of what a year needs.
#include "cli/output.h"
#include "cli/question.h"
#include "cli/session.h"
#include "core/plan_lookup.h"
#include "evaluate/amendments/plan_as_of.h"
#include "report/plan/template_document.h"

namespace planmeter {

namespace {

/// Whether the ledger's figures are wanted: by name, else in a year that has a ledger.
bool wants_ledger(const Call& call, const Plan& plan, int year) {
  const std::vector<std::string>& words = call.options.words;
  if (words.size() > 1) {
    throw InputError(Code::usage_unknown_argument, {words[1], "template", "tasks, indicators"});
  }
  if (words.empty()) return ledger_of(plan, year) != nullptr;
  if (words.front() != "tasks" && words.front() != "indicators") {
    throw InputError(Code::usage_unknown_argument,
                     {words.front(), "template", "tasks, indicators"});
  }
  return words.front() == "tasks";
}

}  // namespace

ExitStatus run_template(const Call& call) {
  const PlanInUse in_use = open_plan(call);
  const PlanAsOf in_force(*in_use.plan, last_amendment(*in_use.plan));
  const Plan& plan = in_force.plan();
  if (!call.options.year) {
    throw InputError(
        Code::usage_missing_argument,
        {"--year", std::to_string(plan.ledgers.empty() ? plan.to : plan.ledgers.back().year)});
  }
  const int year = plan_year(plan, *call.options.year);
  const bool ledger = wants_ledger(call, plan, year);
  if (ledger && plan.ledgers.empty()) throw InputError(Code::usage_no_tasks, {plan.id});
  const Ledger* of_year = ledger_of(plan, year);
  if (ledger && of_year == nullptr) {
    throw InputError(Code::usage_ledger_year,
                     {std::to_string(year), std::to_string(newest_ledger(plan, year)->year)});
  }
  const DocumentRequest request = request_of(call, Format::csv);
  Document document =
      ledger ? ledger_template(plan, *of_year, request) : indicators_template(plan, year, request);
  if (template_rows(document) == 0) {
    throw InputError(Code::usage_no_template, {std::to_string(year)});
  }
  if (output_format(call, Format::csv) == Format::csv) name_columns_for_people(document);
  write_document(call, std::move(document), Format::csv);
  return ExitStatus::ok;
}

}  // namespace planmeter
