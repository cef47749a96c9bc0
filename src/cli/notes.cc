// SPDX-License-Identifier: MIT
// Opening the notes file.
#include "cli/notes.h"

#include <utility>

#include "cli/session.h"
#include "load/notes_input.h"
#include "load/text/file.h"
#include "report/page/notes_data.h"
#include "report/year_end/unused_notes.h"

namespace planmeter {

LoadedNotes open_notes(const Call& call, const Plan& plan) {
  LoadedNotes result;
  if (!call.options.notes) return result;
  const std::string& path = *call.options.notes;
  call.inputs.ask_for(path);
  Diagnostics findings;
  NotesText notes = decode_notes(path, read_file(path, size_limit_of(call.options)), findings);
  // As a plan is kept: its lines are looked up and not numbered on among those of the data.
  call.inputs.add_plan({path, std::move(notes.text)});
  if (notes.usable) {
    const std::string_view text = call.inputs.all().back().text();
    result = parse_notes_text(path, text, notes.is_sheet, plan, findings);
  }
  refuse_errors(call, std::move(findings));
  call.head.notes = notes_data(plan, result.notes, call.language);
  return result;
}

void warn_of_unused_notes(const Call& call, const Standings& standings, const LedgerResult* ledger,
                          const ReportNotes& notes) {
  if (!call.options.notes) return;
  refuse_errors(call, unused_notes(*call.options.notes, standings, ledger, notes));
}

}  // namespace planmeter
