// SPDX-License-Identifier: MIT
// Causes and measures are of what is missed or open, results of all that is told.
#include "report/body/note_use.h"

namespace planmeter {

NoteUse use_of_note(Status status) {
  switch (status) {
    case Status::missed:
    case Status::behind:
    case Status::undetermined:
    case Status::no_data:
      return NoteUse::every_text;
    case Status::met:
    case Status::met_early:
    case Status::on_track:
      return NoteUse::results_alone;
    case Status::no_target:
    case Status::not_due:
      return NoteUse::no_text;
  }
  return NoteUse::no_text;
}

NoteUse use_of_note(TaskStatus status) {
  return status == TaskStatus::done ? NoteUse::results_alone : NoteUse::every_text;
}

}  // namespace planmeter
