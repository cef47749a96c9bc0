// SPDX-License-Identifier: MIT
// Which texts of a note a report has a place for, by how what it is about stands.
#pragma once

#include "core/result_words.h"
#include "core/status.h"

namespace planmeter {

/// In rising order: each has a place for what those before it have.
enum class NoteUse { no_text, results_alone, every_text };

NoteUse use_of_note(Status status);
/// A task that is not done may say why, whatever it lacks.
NoteUse use_of_note(TaskStatus status);

}  // namespace planmeter
