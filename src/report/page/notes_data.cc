// SPDX-License-Identifier: MIT
// Words as they were written: nothing is judged here.
#include "report/page/notes_data.h"

#include "report/words/figure_text.h"
#include "report/words/titles.h"

namespace planmeter {

namespace {

/// A note on an indicator or on a task.
struct NoteRow {
  std::string_view indicator;  // its id; empty: on a task
  std::string_view task;
  const NoteEntry& entry;
};

constexpr DataColumn<NoteRow> note_columns[] = {
    {"indicator", cells::text_or_null, titles::indicator,
     [](const NoteRow& row) { return text_cell(row.indicator); }},
    {"task", cells::text_or_null, titles::task,
     [](const NoteRow& row) { return text_cell(row.task); }},
    {"results",
     cells::text_or_null,
     {"成效", "Results"},
     [](const NoteRow& row) { return text_cell(row.entry.results); }},
    {"reason", cells::text_or_null, titles::reason,
     [](const NoteRow& row) { return text_cell(row.entry.reason); }},
    {"measures",
     cells::text_or_null,
     {"措施", "Measures"},
     [](const NoteRow& row) { return text_cell(row.entry.measures); }},
    {"deadline", cells::text_or_null, titles::deadline,
     [](const NoteRow& row) { return text_cell(row.entry.deadline); }},
};
constexpr DataTableRows<NoteRow> note_rows{"notes", AskedYear::year, note_columns};

}  // namespace

Table notes_data(const Plan& plan, const ReportNotes& notes, Language language) {
  Table table = empty_data(note_rows, language);
  for (const IndicatorNote& note : notes.indicators) {
    const Indicator& indicator = plan.indicators[static_cast<std::size_t>(note.indicator)];
    add_row(table, note_rows, {indicator.id, {}, note.entry}, language);
  }
  for (const TaskNote& note : notes.tasks) {
    add_row(table, note_rows, {{}, note.task, note.entry}, language);
  }
  return table;
}

TableFacts notes_facts() { return facts_of(note_rows); }

}  // namespace planmeter
