// SPDX-License-Identifier: MIT
// The end of the body: why, what may still go wrong, and what follows.
#pragma once

#include "report/body/body.h"
#include "report/words/sentence.h"

namespace planmeter {

/// Causes as the units state them, risks, gaps of data. A cause that nobody stated is left to be
/// filled in.
std::vector<Block> problems(const BodyFacts& facts);

/// Measures by unit, as the notes have them; what is to be reported, and by whom.
std::vector<Block> next_steps(const BodyFacts& facts);

/// Something missed, behind or not done, and what was written of it.
struct Shortfall {
  Words name;
  Words short_name;                 // of a task its number alone
  Words unit;                       // empty where the plan names none
  const NoteEntry* note = nullptr;  // null: nobody wrote anything

  /// Marks alone are no text.
  bool has_reason() const { return note != nullptr && !without_any_stop(note->reason).empty(); }
  bool has_measures() const { return note != nullptr && !without_any_stop(note->measures).empty(); }
};

/// Main indicators, other targets, tasks; binding ones first in each.
std::vector<Shortfall> shortfalls_of(const BodyFacts& facts);

}  // namespace planmeter
