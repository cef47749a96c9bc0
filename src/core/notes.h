// SPDX-License-Identifier: MIT
// What people write for a report and no figure can tell: whom it is from and to, what was done, why
// something was not reached, and what is to follow. Plain structs of views; who holds the text
// outlives them.
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

#include "core/period.h"
#include "core/plan_codes.h"

namespace planmeter {

/// The head of a document that an office signs. What is empty nobody has given.
struct NoteHead {
  std::string_view office;         // 编制单位
  std::string_view addressee;      // 报送对象
  std::string_view contact;        // 联系人
  std::optional<Date> date;        // 编制日期
  std::optional<Date> data_until;  // 数据截止: the newest day whose figures were looked at
};

/// Each text may be empty: nobody has written it yet.
struct NoteEntry {
  std::string_view results;   // 成效: what was done, and came of it
  std::string_view reason;    // 未完成原因
  std::string_view measures;  // 下一步措施
  std::string_view deadline;  // 完成时限 of the measures, as written: a day or words
  Place place = {};           // where the notes file names what it is about
};

struct IndicatorNote {
  int indicator = -1;  // a position in the plan's indicators
  NoteEntry entry = {};
};

struct TaskNote {
  std::string_view task;  // its number in the ledger
  NoteEntry entry = {};
};

/// As written, each indicator and each task at most once.
struct ReportNotes {
  std::span<const IndicatorNote> indicators;
  std::span<const TaskNote> tasks;
  NoteHead head = {};
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
