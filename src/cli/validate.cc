// SPDX-License-Identifier: MIT
// planmeter validate: every finding in a plan and its data, as a result.
#include "cli/asked.h"
#include "cli/data_files.h"
#include "cli/output.h"
#include "cli/session.h"
#include "evaluate/amendments/amendment_effect.h"
#include "evaluate/amendments/plan_as_of.h"
#include "evaluate/checks/claims.h"
#include "evaluate/checks/ledger_arithmetic.h"
#include "evaluate/checks/plan_arithmetic.h"
#include "evaluate/checks/plan_parts.h"
#include "evaluate/checks/plan_plausibility.h"
#include "evaluate/checks/plan_wording.h"
#include "evaluate/known/plan_finding.h"
#include "report/growth/growth_annex.h"
#include "report/messages/findings_document.h"
#include "report/page/table.h"
#include "report/words/contradiction_text.h"

namespace planmeter {

namespace {

/// The contradictions the plan itself names: nothing to mend in the file, but something every
/// reader must know.
void add_contradictions(const Plan& plan, Language language, Diagnostics& findings) {
  for (const Contradiction& item : plan.contradictions) {
    add_plan_finding(plan, Code::plan_contradiction, item.place,
                     {item.about.of(language), clauses_text(item, language)}, findings);
  }
}

/// Who checks data has seen what the plan's author notes of the plan: one line says that there is
/// more.
Diagnostics without_notes(const Plan& plan, const Diagnostics& findings) {
  Diagnostics kept =
      findings.without([](Severity severity, Code) { return severity == Severity::note; });
  const std::size_t notes = findings.count(Severity::note);
  if (notes > 0) kept.add(Code::plan_notes, plan.file, 0, 0, {std::to_string(notes)});
  return kept;
}

/// Growth the document states, computed anew; the table is there even where nothing is claimed. The
/// lines are about the plan alone.
void add_claims(Document& document, const Plan* plan, bool with_lines) {
  const std::vector<ClaimResult> claims =
      plan == nullptr ? std::vector<ClaimResult>() : evaluate_claims(*plan);
  add_data(document, [&] { return claims_data(claims, document.language); });
  if (claims.empty() || !with_lines) return;
  document.blocks.push_back(Bullets{claim_lines(*plan, claims, document.language)});
}

/// Data that are not read for want of a plan are inputs all the same, and no place for the
/// findings.
void ask_for_data(const Call& call) {
  try {
    for (std::string& file : data_files(call.options.words)) call.inputs.ask_for(std::move(file));
  } catch (const InputError&) {
    // Of a folder that cannot be listed no file can be named. The plan's findings come first.
  }
}

}  // namespace

ExitStatus run_validate(const Call& call) {
  Diagnostics findings;
  std::string plan_id;
  std::vector<std::string> files;
  const PlanInUse in_use = read_plan(call, findings);
  if (in_use.plan == nullptr) {
    ask_for_data(call);
  } else {
    const Plan& plan = *in_use.plan;
    plan_id = plan.id;
    Diagnostics of_plan;
    add_contradictions(plan, call.language, of_plan);
    check_plan_arithmetic(plan, of_plan);
    check_plan_parts(plan, of_plan);
    check_plan_plausibility(plan, of_plan);
    check_amendments(plan, of_plan);
    check_ledger_arithmetic(plan, of_plan);
    findings.append(call.options.words.empty() ? of_plan : without_notes(plan, of_plan));
    std::vector<DataSource> sources;
    const Observations observations =
        read_data(call, plan, data_files(call.options.words), findings, sources);
    check_kept_levels(plan, observations, findings);
    const PlanAsOf in_force(plan, last_amendment(plan));
    check_data(in_force.plan(), observations, call.inputs, std::nullopt, findings);
  }
  for (const InputText& input : call.inputs.all()) files.push_back(input.name);
  // The data first: what is wrong with them is what the reader can mend.
  if (in_use.plan != nullptr) files.push_back(std::string(in_use.plan->file));
  findings = without_ignored(call, findings);
  findings.sort(files);
  Document document = findings_document(findings, call.inputs, plan_id, request_of(call));
  add_claims(document, in_use.plan, call.options.words.empty());
  write_document(call, std::move(document));
  const bool failed =
      findings.has_error() || (call.options.strict && findings.count(Severity::warning) > 0);
  return failed ? ExitStatus::missed : ExitStatus::ok;
}

}  // namespace planmeter
