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

/// What is asked for by name; without one all that the year needs.
TemplateParts parts_asked(const Call& call, const Plan& plan, int year) {
  const std::vector<std::string>& words = call.options.words;
  if (words.size() > 1) {
    throw InputError(Code::usage_unknown_argument, {words[1], "template", "tasks, indicators"});
  }
  TemplateParts parts;
  if (words.empty()) {
    parts.ledger = ledger_of(plan, year);
    return parts;
  }
  if (words.front() == "indicators") return parts;
  if (words.front() != "tasks") {
    throw InputError(Code::usage_unknown_argument,
                     {words.front(), "template", "tasks, indicators"});
  }
  if (plan.ledgers.empty()) throw InputError(Code::usage_no_tasks, {plan.id});
  parts.indicators = false;
  parts.ledger = &need_ledger(plan, year);
  return parts;
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
  const TemplateParts parts = parts_asked(call, plan, year);
  Document document = year_template(plan, year, parts, request_of(call, Format::csv));
  if (template_rows(document) == 0) {
    throw InputError(Code::usage_no_template, {std::to_string(year)});
  }
  if (output_format(call, Format::csv) == Format::csv) name_columns_for_people(document);
  write_document(call, std::move(document), Format::csv);
  return ExitStatus::ok;
}

}  // namespace planmeter
