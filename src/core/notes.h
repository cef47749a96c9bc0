// SPDX-License-Identifier: MIT
// What people write about a report's results and no figure can tell: why something was not reached,
// and what is to follow. Plain structs of views; who holds the text outlives them.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

namespace planmeter {

/// Either text may be empty: nobody has written it yet.
struct NoteEntry {
  std::string_view reason;    // 未完成原因
  std::string_view measures;  // 下一步措施
};

struct IndicatorNote {
  int indicator = -1;  // a position in the plan's indicators
  NoteEntry entry;
};

struct TaskNote {
  std::string_view task;  // its number in the ledger
  NoteEntry entry;
};

/// As written, each indicator and each task at most once.
struct ReportNotes {
  std::span<const IndicatorNote> indicators;
  std::span<const TaskNote> tasks;
};

/// The note on the indicator at a position of the plan; nullptr where there is none.
inline const NoteEntry* find_indicator_note(const ReportNotes& notes, int indicator) {
  const auto note = std::ranges::find(notes.indicators, indicator, &IndicatorNote::indicator);
  return note == notes.indicators.end() ? nullptr : &note->entry;
}

/// The note on the task of a number; nullptr where there is none.
inline const NoteEntry* find_task_note(const ReportNotes& notes, std::string_view task) {
  const auto note = std::ranges::find(notes.tasks, task, &TaskNote::task);
  return note == notes.tasks.end() ? nullptr : &note->entry;
}

}  // namespace planmeter
