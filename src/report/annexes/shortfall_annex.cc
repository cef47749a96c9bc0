// SPDX-License-Identifier: MIT
// Of what is missed or behind alone: a note on what is met or open gives no reason for a miss.
#include "report/annexes/shortfall_annex.h"

#include <algorithm>
#include <array>
#include <vector>

#include "report/annexes/annex_cells.h"
#include "report/annexes/shortfall_figures.h"
#include "report/ledger/task_text.h"
#include "report/page/table.h"
#include "report/remark/remark_pace.h"
#include "report/words/area_words.h"
#include "report/words/date_words.h"
#include "report/words/nature_text.h"
#include "report/words/sentence.h"
#include "report/words/titles.h"

namespace planmeter {

namespace {

const Phrase<> matter_title{"事项", "Matter"};
const Phrase<> matter_kind_title{"类别", "Kind"};
const Phrase<> asked_for_title{"目标（应达）", "Target (or path)"};
const Phrase<> needed_title{"到期末年均需", "Needed a year to the end"};
const Phrase<> stated_cause_title{"原因（责任单位说明）", "Cause (as the unit states it)"};
const Phrase<> measures_title{"下一步措施", "Measures"};
const Phrase<> main_kind{"主要指标", "main indicator"};
const Phrase<> other_kind{"其他目标", "other target"};
const Phrase<> task_kind{"重点工作任务", "task"};
const Phrase<> no_shortfall_decided{"已作出结论的指标中没有未达标和滞后的。",
                                    "Of the indicators decided none is missed or behind."};
const Phrase<> no_shortfall_decided_or_open{
    "已作出结论的指标和任务中没有未达标、滞后和未完成的。",
    "Of the indicators and tasks decided none is missed, behind or open."};
const Phrase<Words, int> others_undecided{
    "{}；另有{}项无数据或无法判定，不得据此认为已经完成。",
    "{}; {} more are without data or undetermined, and must not be taken as done."};

/// Binding ones, then main ones, then others.
int rank_of(const Indicator& indicator) {
  if (indicator.nature == Nature::binding) return 0;
  return indicator.scope() == Scope::table ? 1 : 2;
}

Words kind_of_matter(const Plan& plan, const Indicator& indicator, Language language) {
  const Words kind = say(language, indicator.scope() == Scope::table ? main_kind : other_kind);
  const bool tells = indicator.nature != Nature::unstated && tells_natures(plan);
  return tells ? say(language, bracketed, kind, label(indicator.nature, language)) : kind;
}

Cell written_or_blank(std::string_view text, Language language) {
  return text_cell(text.empty() ? say(language, titles::to_be_filled_in) : Words(text));
}

void add_note_cells(std::vector<Cell>& row, const NoteEntry* note, Language language) {
  row.push_back(written_or_blank(note == nullptr ? "" : note->reason, language));
  row.push_back(written_or_blank(note == nullptr ? "" : note->measures, language));
}

/// Of the measures: the task's own day is past where it was not done.
void add_deadline(std::vector<Cell>& row, const NoteEntry* note, Language language) {
  row.push_back(written_or_blank(
      note == nullptr ? Words() : written_day_words(note->deadline, language), language));
}

void add_indicator(Table& table, const Standing& standing, const ReportNotes* notes,
                   Language language) {
  const Indicator& indicator = standing.indicator();
  const RemarkFacts facts{standing, language, Decimals::as_plan};
  const Target* final = standing.deciding() == nullptr ? nullptr : end_of_pace(facts);
  const ShortfallFigures figures = shortfall_figures(facts);
  std::vector<Cell> row = {integer_cell(static_cast<int>(table.rows.size()) + 1),
                           text_cell(name_in_area(standing.result(), language)),
                           text_cell(kind_of_matter(standing.plan(), indicator, language)),
                           text_cell(figures.asked),
                           text_cell(figures.actual),
                           text_cell(figures.gap),
                           text_cell(final == nullptr ? Words() : needed_a_year(facts, *final))};
  const NoteEntry* note =
      notes == nullptr ? nullptr : find_indicator_note(*notes, indicator.position);
  add_note_cells(row, note, language);
  row.push_back(text_cell(unit_in_annex(indicator, language)));
  add_deadline(row, note, language);
  table.rows.push_back(std::move(row));
}

void add_task(Table& table, const LedgerResult& ledger, const TaskResult& result,
              const ReportNotes* notes, Language language) {
  const Task& task = *result.task;
  const ShortfallFigures figures = shortfall_figures(ledger, result, language);
  std::vector<Cell> row = {integer_cell(static_cast<int>(table.rows.size()) + 1),
                           text_cell(say(language, titles::task_named, Words(task.number),
                                         Words(task.name.of(language)))),
                           text_cell(say(language, task_kind)),
                           text_cell(figures.asked),
                           text_cell(figures.actual),
                           text_cell(figures.gap),
                           Missing{}};
  const NoteEntry* note = notes == nullptr ? nullptr : find_task_note(*notes, task.number);
  add_note_cells(row, note, language);
  row.push_back(text_cell(joined(task.lead_units)));
  add_deadline(row, note, language);
  table.rows.push_back(std::move(row));
}

/// Of indicators and tasks without data, or whose data do not decide.
int undecided_count(const Standings& standings, const LedgerResult* ledger) {
  int count = 0;
  for (const Standing& standing : standings.rows()) {
    if (is_unsettled(standing.verdict().status)) ++count;
  }
  if (ledger == nullptr) return count;
  for (const TaskStatus status :
       {TaskStatus::undetermined, TaskStatus::not_reported, TaskStatus::not_published}) {
    count += ledger->count(status);
  }
  return count;
}

}  // namespace

Table shortfall_table(const Standings& standings, const LedgerResult* ledger,
                      const ReportNotes* notes, Language language) {
  Table table = page_table({{"", say(language, titles::number), Align::right},
                            {"", say(language, matter_title), Align::left},
                            {"", say(language, matter_kind_title), Align::left},
                            {"", say(language, asked_for_title), Align::left},
                            {"", say(language, titles::actual), Align::left},
                            {"", say(language, titles::gap), Align::left},
                            {"", say(language, needed_title), Align::left},
                            {"", say(language, stated_cause_title), Align::left},
                            {"", say(language, measures_title), Align::left},
                            {"", say(language, titles::responsible_unit), Align::left},
                            {"", say(language, titles::deadline), Align::left}});
  for (int rank = 0; rank < 3; ++rank) {
    for (const Standing* standing : standings.rows_and_areas()) {
      if (!falls_short(standing->verdict().status) || rank_of(standing->indicator()) != rank)
        continue;
      add_indicator(table, *standing, notes, language);
    }
  }
  if (ledger == nullptr) return table;
  for (const TaskResult& result : ledger->tasks) {
    if (falls_short(result.status)) add_task(table, *ledger, result, notes, language);
  }
  return table;
}

std::string no_shortfall_sentence(const Standings& standings, const LedgerResult* ledger,
                                  Language language) {
  const Words none =
      say(language, ledger == nullptr ? no_shortfall_decided : no_shortfall_decided_or_open);
  const int open = undecided_count(standings, ledger);
  if (open == 0) return none;
  return say(language, others_undecided, without_stop(none, language), open);
}

}  // namespace planmeter
