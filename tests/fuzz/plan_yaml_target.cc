// SPDX-License-Identifier: MIT
// A plan or a file of notes: it is refused with a finding that lies in the text, or it can be used.
#include <algorithm>
#include <string>

#include "core/builtin_plan.h"
#include "core/inputs.h"
#include "evaluate/checks/claims.h"
#include "evaluate/checks/ledger_arithmetic.h"
#include "evaluate/checks/plan_arithmetic.h"
#include "fuzz_target.h"
#include "load/notes_yaml.h"
#include "load/plan_yaml.h"
#include "load/text/file.h"
#include "report/messages/messages.h"
#include "report/plan/list_document.h"

using namespace planmeter;

namespace {

/// Every finding can be told, in both languages, and stands in the text.
void check_findings(const Diagnostics& findings, const std::string& text) {
  Inputs inputs;
  inputs.add_plan({"plan.yaml", text});
  const std::ptrdiff_t lines = std::ranges::count(text, '\n') + 1;
  for (const Diagnostic& found : findings.all()) {
    fuzz::expect(found.line <= lines, "a finding stands in the text");
    fuzz::expect(!message_text(found, Language::en).empty(), "a finding has a sentence");
    fuzz::expect(!message_text(found, Language::zh).empty(), "in both languages");
  }
  findings_text(findings, inputs, Language::zh);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(without_byte_order_mark(fuzz::text_of(data, size)));
  Diagnostics findings;
  check_text("plan.yaml", text, findings);
  if (findings.has_error()) {
    check_findings(findings, text);
    return 0;
  }
  Diagnostics of_notes;
  parse_notes("plan.yaml", text, builtin_plan(), of_notes);
  check_findings(of_notes, text);

  const LoadedPlan loaded = parse_plan("plan.yaml", text, findings);
  if (!findings.has_error()) {
    check_plan_arithmetic(loaded.plan, findings);
    check_ledger_arithmetic(loaded.plan, findings);
    evaluate_claims(loaded.plan);
  }
  check_findings(findings, text);
  return 0;
}
