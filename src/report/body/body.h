// SPDX-License-Identifier: MIT
// What the body of a report (正文) is written from.
#pragma once

#include <optional>
#include <vector>

#include "core/document.h"
#include "core/notes.h"
#include "evaluate/standing/standings.h"
#include "report/words/wording.h"

namespace planmeter {

/// What the annexes are called where the text points at one: 附件4; empty where the report has none
/// of that kind.
struct AnnexNames {
  Words main;
  Words other;
  Words ledger;
  Words shortfalls;
  Words gaps;
  Words method;
  Words counties;
};

struct BodyFacts {
  const Standings& standings;
  const LedgerResult* ledger = nullptr;  // null where the year has none
  const ReportNotes* notes = nullptr;    // null where nobody wrote any
  Language language = Language::zh;
  AnnexNames annexes = {};
  bool with_overall_word = true;

  const Plan& plan() const { return standings.plan(); }
  int year() const { return standings.year(); }
  /// The newest day whose figures were looked at, as the notes give it; nothing where nobody says.
  std::optional<Date> data_until() const {
    return notes == nullptr ? std::nullopt : notes->head.data_until;
  }
  const NoteEntry* note_on(const Standing& standing) const {
    return notes == nullptr ? nullptr : find_indicator_note(*notes, standing.indicator().position);
  }
  const NoteEntry* note_on(const TaskResult& task) const {
    return notes == nullptr ? nullptr : find_task_note(*notes, task.task->number);
  }
};

}  // namespace planmeter
