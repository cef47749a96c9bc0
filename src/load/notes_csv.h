// SPDX-License-Identifier: MIT
// A sheet of notes, as `planmeter template notes` prints an empty one, to ReportNotes.
#pragma once

#include <string_view>

#include "core/diagnostic.h"
#include "core/plan.h"
#include "load/notes/loaded_notes.h"

namespace planmeter {

/// Reads a table whose rows are parts of the head, with what is given in `text`, and indicators and
/// tasks of a plan, with results, reason, measures and deadline in columns of their own. A row with
/// nothing in these columns is passed over, whatever it is about. Every problem of the text is
/// added to `diagnostics`; the notes are only to be used where none of them is an error. `name` is
/// what findings call the file; `text` is well-formed UTF-8 without a byte-order mark.
LoadedNotes parse_notes_csv(std::string_view name, std::string_view text, const Plan& plan,
                            Diagnostics& diagnostics);

}  // namespace planmeter
