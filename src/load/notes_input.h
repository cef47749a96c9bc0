// SPDX-License-Identifier: MIT
// A file of notes, whichever of its two forms it has.
#pragma once

#include <string>
#include <string_view>

#include "core/diagnostic.h"
#include "core/plan.h"
#include "load/notes/loaded_notes.h"

namespace planmeter {

/// A file of notes as text.
struct NotesText {
  std::string text;       // of a sheet decoded, and without a byte-order mark
  bool is_sheet = false;  // CSV; else YAML
  bool usable = true;     // false: nothing could be made of the bytes, which has been reported
};

/// A sheet is what is called `.csv`, in letters of either case, and what has the header of one; it
/// is decoded as data are. Anything else is YAML, in UTF-8. A workbook is refused.
NotesText decode_notes(std::string_view name, std::string bytes, Diagnostics& diagnostics);

/// The notes on a plan's indicators and tasks. Every problem of the text, also of its characters,
/// is added to `diagnostics`; the notes are only to be used where none of them is an error.
LoadedNotes parse_notes_text(std::string_view name, std::string_view text, bool is_sheet,
                             const Plan& plan, Diagnostics& diagnostics);

}  // namespace planmeter
