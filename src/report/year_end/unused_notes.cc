// SPDX-License-Identifier: MIT
// A note at a time, by the standing of what it is about.
#include "report/year_end/unused_notes.h"

#include <algorithm>
#include <map>
#include <string>

#include "core/notes_words.h"
#include "core/plan_lookup.h"
#include "report/body/note_use.h"

namespace planmeter {

namespace {

/// How an indicator stands of which a report tells.
struct NotedStanding {
  Status status = Status::no_target;  // as a whole
  NoteUse use = NoteUse::no_text;     // the most that it or one of its areas has a place for
};

std::map<int, NotedStanding> noted_standings(const Standings& standings) {
  std::map<int, NotedStanding> all;
  const auto add = [&all](const Standing& standing) {
    const Status status = standing.verdict().status;
    const auto [entry, is_new] =
        all.try_emplace(standing.indicator().position, NotedStanding{status, use_of_note(status)});
    if (!is_new) entry->second.use = std::max(entry->second.use, use_of_note(status));
  };
  for (const Standing& row : standings.rows()) add(row);
  for (const Standing* area : standings.areas()) add(*area);
  return all;
}

/// The texts that somebody has written, `results, reason`, without those that have a place.
std::string unused_texts(const NoteEntry& entry, NoteUse use) {
  const std::pair<NotesColumn, std::string_view> texts[] = {
      {NotesColumn::results, entry.results},
      {NotesColumn::reason, entry.reason},
      {NotesColumn::measures, entry.measures},
      {NotesColumn::deadline, entry.deadline}};
  std::string unused;
  for (const auto& [column, text] : texts) {
    const NoteUse needed =
        column == NotesColumn::results ? NoteUse::results_alone : NoteUse::every_text;
    if (text.empty() || use >= needed) continue;
    if (!unused.empty()) unused += ", ";
    unused += word_of(column).code;
  }
  return unused;
}

class UnusedNotes {
 public:
  UnusedNotes(std::string_view file, std::string year) : file_(file), year_(std::move(year)) {}

  void of_indicator(const NoteEntry& entry, std::string_view id, const NotedStanding* standing) {
    const NoteUse use = standing == nullptr ? NoteUse::no_text : standing->use;
    const std::string unused = unused_texts(entry, use);
    if (unused.empty()) return;
    if (standing == nullptr) {
      add(Code::notes_unused_indicator, entry, {id, unused});
    } else {
      add(Code::notes_unused, entry, {id, year_, code_of(standing->status), unused});
    }
  }

  void of_task(const NoteEntry& entry, std::string_view number, const TaskResult* result) {
    const bool done = result != nullptr && result->status == TaskStatus::done;
    const NoteUse use = result == nullptr ? NoteUse::no_text : use_of_note(result->status);
    const std::string unused = unused_texts(entry, use);
    if (unused.empty()) return;
    if (done) {
      add(Code::notes_unused_task, entry, {number, year_, unused});
    } else {
      add(Code::notes_unused_ledger, entry, {number, year_, unused});
    }
  }

  Diagnostics findings;

 private:
  void add(Code code, const NoteEntry& entry, std::initializer_list<std::string_view> arguments) {
    findings.add(code, file_, static_cast<int>(entry.place.line),
                 static_cast<int>(entry.place.column), arguments);
  }

  std::string_view file_;
  std::string year_;
};

}  // namespace

Diagnostics unused_notes(std::string_view file, const Standings& standings,
                         const LedgerResult* ledger, const ReportNotes& notes) {
  UnusedNotes unused(file, std::to_string(standings.year()));
  const std::map<int, NotedStanding> known = noted_standings(standings);
  for (const IndicatorNote& note : notes.indicators) {
    const auto standing = known.find(note.indicator);
    unused.of_indicator(note.entry, indicator_at(standings.plan(), note.indicator).id,
                        standing == known.end() ? nullptr : &standing->second);
  }
  std::map<std::string_view, const TaskResult*> tasks;
  if (ledger != nullptr) {
    for (const TaskResult& result : ledger->tasks) tasks.emplace(result.task->number, &result);
  }
  for (const TaskNote& note : notes.tasks) {
    const auto result = tasks.find(note.task);
    unused.of_task(note.entry, note.task, result == tasks.end() ? nullptr : result->second);
  }
  return std::move(unused.findings);
}

}  // namespace planmeter
