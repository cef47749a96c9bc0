// SPDX-License-Identifier: MIT
// planmeter validate: every finding in a plan and its data, as a result.
#include "cli/output.h"
#include "cli/session.h"
#include "cli/version.h"
#include "evaluate/consistency.h"
#include "report/findings_document.h"

namespace planmeter {

namespace {

/// The contradictions the plan itself names: nothing to mend in the file, but something every
/// reader must know.
void add_contradictions(const Plan& plan, Language language, Diagnostics& findings) {
  for (const Contradiction& item : plan.contradictions) {
    std::string clauses;
    for (const std::string_view clause : item.clauses) {
      if (!clauses.empty()) clauses += language == Language::zh ? "；" : "; ";
      clauses += clause;
    }
    findings.add(Code::plan_contradiction, plan.file, static_cast<int>(item.place.line),
                 static_cast<int>(item.place.column), {item.about.of(language), clauses});
  }
}

}  // namespace

ExitStatus run_validate(const Call& call) {
  Diagnostics findings;
  std::string plan_id;
  std::vector<std::string> files;
  const PlanInUse in_use = read_plan(call, findings);
  if (in_use.plan != nullptr) {
    const Plan& plan = *in_use.plan;
    plan_id = plan.id;
    files.push_back(std::string(plan.file));
    add_contradictions(plan, call.language, findings);
    std::vector<DataSource> sources;
    const Observations observations =
        read_data(call, plan, data_files(call.options.words), findings, sources);
    check_consistency(plan, observations, call.inputs, findings);
  }
  for (const InputText& input : call.inputs.all()) files.push_back(input.name);
  findings.sort(files);
  write_document(call, findings_document(findings, call.inputs, plan_id, call.language, version()));
  return findings.has_error() ? ExitStatus::missed : ExitStatus::ok;
}

}  // namespace planmeter
