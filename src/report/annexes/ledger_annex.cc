// SPDX-License-Identifier: MIT
// A task is one block of rows: its own cells are empty below the first.
#include "report/annexes/ledger_annex.h"

#include <algorithm>

#include "report/annexes/ledger_gaps.h"
#include "report/annexes/printed_standards.h"
#include "report/ledger/task_tables.h"
#include "report/ledger/task_text.h"
#include "report/page/status_cell.h"
#include "report/page/table.h"
#include "report/words/date_words.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> standard_column{"完成标准", "Standard"};
const Phrase<> asked_column{"要求", "Asked"};
const Phrase<> standard_verdict_column{"逐项评价", "Standard is"};
const Phrase<> task_verdict_column{"任务评价", "Task is"};
const Phrase<> sum_row{"合计", "All"};
const Phrase<int> tasks_counted{"{}项任务", "tasks: {}"};
const Phrase<int> standards_counted{"{}项标准", "standards: {}"};
const Phrase<int, int> joint_tasks{
    "注：几个单位共同牵头的任务分别计入各单位，合计{}项次，台账任务为{}项。",
    "Note: a task counts for each unit that leads it: {} in all, where the ledger's tasks are {}."};

/// What is known, or what kind of nothing there is; empty before the deadline.
Words known_or_gap(const LedgerResult& ledger, const StandardResult& item, Language language) {
  Words known = standard_actual_with_unit(ledger, item, language);
  if (!known.empty() || item.verdict.reason == Reason::none) return known;
  return gap_kind(item.verdict.reason, language);
}

/// Why there are no data the figure's cell says.
Cell standard_verdict(const Verdict& verdict, Language language) {
  const bool absent = verdict.status == Status::no_data;
  return status_cell({verdict.status, absent ? Reason::none : verdict.reason}, language);
}

void add_task_rows(Table& table, const LedgerResult& ledger, const TaskResult& result,
                   Language language) {
  const Task& task = *result.task;
  for (std::size_t i = 0; i < result.standards.size(); ++i) {
    const StandardResult& item = result.standards[i];
    const auto of_task = [i](Cell cell) { return i == 0 ? std::move(cell) : Cell(Missing{}); };
    table.rows.push_back(
        {of_task(text_cell(task.number)), of_task(text_cell(task.name.of(language))),
         text_cell(standard_in_annex(ledger, result, item, language)),
         text_cell(asked_in_annex(ledger, item, language)),
         text_cell(known_or_gap(ledger, item, language)), standard_verdict(item.verdict, language),
         of_task(task_status_cell(result.status, language)),
         of_task(text_cell(joined(task.lead_units))),
         of_task(text_cell(joined(task.responsible_units))),
         of_task(text_cell(due_words(task.due, language)))});
  }
}

Words counted_statuses(const LedgerResult& ledger, Language language) {
  Sentence counts(language, Mark::pause);
  for (const TaskStatus status : all_task_statuses) {
    const int count = ledger.count(status);
    if (count > 0) counts.clause(say(language, counted_items, label(status, language), count));
  }
  return counts.text();
}

/// Standards by their verdicts.
Words counted_standards(const LedgerResult& ledger, Language language) {
  Sentence counts(language, Mark::pause);
  for (const Status status : all_statuses) {
    int count = 0;
    for (const TaskResult& task : ledger.tasks) {
      count += static_cast<int>(std::ranges::count_if(
          task.standards,
          [status](const StandardResult& item) { return item.verdict.status == status; }));
    }
    if (count > 0) counts.clause(say(language, counted_items, label(status, language), count));
  }
  return counts.text();
}

int standard_count(const LedgerResult& ledger) {
  int count = 0;
  for (const TaskResult& task : ledger.tasks) count += static_cast<int>(task.standards.size());
  return count;
}

}  // namespace

Table ledger_table(const LedgerResult& ledger, Language language) {
  Table table = page_table({{"", say(language, titles::number), Align::right},
                            {"", say(language, titles::task), Align::left},
                            {"", say(language, standard_column), Align::left},
                            {"", say(language, asked_column), Align::right},
                            {"", say(language, titles::actual), Align::right},
                            {"", say(language, standard_verdict_column), Align::left},
                            {"", say(language, task_verdict_column), Align::left},
                            {"", say(language, titles::lead_unit), Align::left},
                            {"", say(language, titles::responsible_unit), Align::left},
                            {"", say(language, titles::deadline), Align::left}});
  for (const TaskResult& result : ledger.tasks) add_task_rows(table, ledger, result, language);
  std::vector<Cell> sum(table.columns.size(), Missing{});
  sum[0] = text_cell(say(language, sum_row));
  sum[1] = text_cell(say(language, tasks_counted, static_cast<int>(ledger.tasks.size())));
  sum[2] = text_cell(say(language, standards_counted, standard_count(ledger)));
  sum[5] = text_cell(counted_standards(ledger, language));
  sum[6] = text_cell(counted_statuses(ledger, language));
  table.rows.push_back(std::move(sum));
  return table;
}

Table lead_units_table(const LedgerResult& ledger, Language language) {
  return units_page(tally_units(ledger), UnitRole::lead, language);
}

std::string lead_units_note(const LedgerResult& ledger, Language language) {
  int all = 0;
  for (const UnitTally& tally : tally_units(ledger)) {
    if (tally.role == UnitRole::lead) all += tally.tasks;
  }
  return say(language, joint_tasks, all, static_cast<int>(ledger.tasks.size()));
}

}  // namespace planmeter
