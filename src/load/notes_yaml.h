// SPDX-License-Identifier: MIT
// A notes file's text to ReportNotes.
#pragma once

#include <string_view>

#include "core/diagnostic.h"
#include "core/plan.h"
#include "load/notes/loaded_notes.h"

namespace planmeter {

/// Reads notes of `schema: planmeter-notes/1` on a plan's indicators and tasks. Every problem of
/// the text is added to `diagnostics`; the notes are only to be used where none of them is an
/// error. `name` is what findings call the file.
LoadedNotes parse_notes(std::string_view name, std::string_view text, const Plan& plan,
                        Diagnostics& diagnostics);

}  // namespace planmeter
