// SPDX-License-Identifier: MIT
// Notes as they were read from a file.
#pragma once

#include <memory>

#include "core/arena.h"
#include "core/notes.h"

namespace planmeter {

/// Notes and what their views point into. Moving them leaves them good.
struct LoadedNotes {
  std::unique_ptr<Arena> arena;
  ReportNotes notes;
};

}  // namespace planmeter
