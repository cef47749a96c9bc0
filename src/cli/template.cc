// SPDX-License-Identifier: MIT
// planmeter template: an empty CSV of what a year needs, or of what people write about it.
#include "cli/output.h"
#include "cli/question.h"
#include "cli/session.h"
#include "core/plan_lookup.h"
#include "evaluate/amendments/plan_as_of.h"
#include "report/plan/notes_template.h"
#include "report/plan/template_document.h"

namespace planmeter {

namespace {

constexpr std::string_view template_words = "tasks, indicators, notes";

/// What is asked for by name; without one all that the year needs.
TemplateParts parts_asked(const Call& call, const Plan& plan, int year) {
  const std::vector<std::string>& words = call.options.words;
  TemplateParts parts;
  if (words.empty()) {
    parts.ledger = ledger_of(plan, year);
    return parts;
  }
  if (words.front() == "indicators") return parts;
  if (words.front() != "tasks") {
    throw InputError(Code::usage_unknown_argument, {words.front(), "template", template_words});
  }
  if (plan.ledgers.empty()) throw InputError(Code::usage_no_tasks, {plan.id});
  parts.indicators = false;
  parts.ledger = &need_ledger(plan, year);
  return parts;
}

bool asks_for_notes(const Call& call) {
  return !call.options.words.empty() && call.options.words.front() == "notes";
}

/// The year whose ledger is the newest; without one the plan's last.
int usual_year(const Plan& plan) {
  return plan.ledgers.empty() ? plan.to : plan.ledgers.back().year;
}

Document empty_sheet(const Call& call, const Plan& plan, int year) {
  const DocumentRequest request = request_of(call, Format::csv);
  if (asks_for_notes(call)) return notes_template(plan, year, ledger_of(plan, year), request);
  Document document = year_template(plan, year, parts_asked(call, plan, year), request);
  if (template_rows(document) == 0) {
    throw InputError(Code::usage_no_template, {std::to_string(year)});
  }
  return document;
}

}  // namespace

ExitStatus run_template(const Call& call) {
  const PlanInUse in_use = open_plan(call);
  const PlanAsOf in_force(*in_use.plan, last_amendment(*in_use.plan));
  const Plan& plan = in_force.plan();
  const std::vector<std::string>& words = call.options.words;
  if (words.size() > 1) {
    throw InputError(Code::usage_unknown_argument, {words[1], "template", template_words});
  }
  if (!call.options.year && !asks_for_notes(call)) {
    throw InputError(Code::usage_missing_argument, {"--year", std::to_string(usual_year(plan))});
  }
  const int year = call.options.year ? plan_year(plan, *call.options.year) : usual_year(plan);
  Document document = empty_sheet(call, plan, year);
  if (output_format(call, Format::csv) == Format::csv) name_columns_for_people(document);
  write_document(call, std::move(document), Format::csv);
  return ExitStatus::ok;
}

}  // namespace planmeter
