// SPDX-License-Identifier: MIT
// The notes that `--notes` names.
#pragma once

#include "cli/command.h"
#include "load/notes_yaml.h"

namespace planmeter {

/// The notes of `--notes` on the plan's indicators and tasks; none without it. Throws InputError
/// with every finding where they cannot be used.
LoadedNotes open_notes(const Call& call, const Plan& plan);

}  // namespace planmeter
