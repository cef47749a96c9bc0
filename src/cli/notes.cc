// SPDX-License-Identifier: MIT
// Opening the notes file.
#include "cli/notes.h"

#include "cli/session.h"
#include "load/text/file.h"
#include "report/page/notes_data.h"

namespace planmeter {

LoadedNotes open_notes(const Call& call, const Plan& plan) {
  LoadedNotes result;
  if (!call.options.notes) return result;
  const std::string& path = *call.options.notes;
  call.inputs.ask_for(path);
  const std::string bytes = read_file(path, size_limit_of(call.options));
  // As a plan is kept: its lines are looked up and not numbered on among those of the data.
  call.inputs.add_plan({path, std::string(without_byte_order_mark(bytes))});
  const std::string_view text = call.inputs.all().back().text();
  Diagnostics findings;
  check_text(path, text, findings);
  if (!findings.has_error()) result = parse_notes(path, text, plan, findings);
  refuse_errors(call, std::move(findings));
  call.head.notes = notes_data(plan, result.notes, call.language);
  return result;
}

}  // namespace planmeter
