// SPDX-License-Identifier: MIT
// Columns and cells of the ledger's pages.
#include "report/ledger/task_tables.h"

#include <fmt/format.h>

#include "core/plan_lookup.h"
#include "report/ledger/task_text.h"
#include "report/page/status_cell.h"
#include "report/page/table.h"
#include "report/words/date_words.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> met_title{"达到标准", "Standards met"};
const Phrase<> standard_title{"完成标准", "Standard"};
const Phrase<> asked_title{"要求", "Asked"};
const Phrase<> tasks_title{"任务", "Tasks"};
const Phrase<> done_title{"完成", "Done"};
const Phrase<> open_title{"未完成（含部分完成）", "Open or partly"};
const Phrase<> undetermined_title{"无法判定", "Undetermined"};
const Phrase<> without_title{"无数据", "Without data"};
const Phrase<> not_due_title{"未到期", "Not due"};

Words unit_of(const LedgerResult& ledger, const Standard& standard, Language language) {
  if (standard.of_tier()) return language == Language::zh ? "个" : "";
  const Indicator& indicator = indicator_of(*ledger.plan, standard);
  return unit_label(indicator.unit, language);
}

}  // namespace

Table tasks_page(const LedgerResult& ledger, Language language) {
  Table table = page_table({{"", say(language, titles::number), Align::right},
                            {"", say(language, titles::task), Align::left},
                            {"", say(language, titles::lead_unit), Align::left},
                            {"", say(language, titles::deadline), Align::left},
                            {"", say(language, met_title), Align::right},
                            {"", say(language, titles::status), Align::left}});
  for (const TaskResult& result : ledger.tasks) {
    const Task& task = *result.task;
    table.rows.push_back({text_cell(task.number), text_cell(task.name.of(language)),
                          text_cell(joined(task.lead_units)),
                          text_cell(due_words(task.due, language)),
                          text_cell(fmt::format("{}/{}", result.done, task.standards.size())),
                          task_status_cell(result.status, language)});
  }
  return table;
}

Table standards_page(const LedgerResult& ledger, Language language) {
  Table table = page_table({{"", say(language, titles::number), Align::right},
                            {"", say(language, standard_title), Align::left},
                            {"", say(language, titles::unit), Align::left},
                            {"", say(language, asked_title), Align::right},
                            {"", say(language, titles::actual), Align::right},
                            {"", say(language, titles::status), Align::left}});
  for (const TaskResult& result : ledger.tasks) {
    for (const StandardResult& item : result.standards) {
      table.rows.push_back({text_cell(result.task->number),
                            text_cell(standard_name(*ledger.plan, *item.standard, language)),
                            text_cell(unit_of(ledger, *item.standard, language)),
                            text_cell(standard_bound(item, language)),
                            text_cell(standard_actual(ledger, item, language)),
                            status_cell(item.verdict, language)});
    }
  }
  return table;
}

Table units_page(const std::vector<UnitTally>& tallies, UnitRole role, Language language) {
  Table table = page_table(
      {{"", say(language, role == UnitRole::lead ? titles::lead_unit : titles::responsible_unit),
        Align::left},
       {"", say(language, tasks_title), Align::right},
       {"", say(language, done_title), Align::right},
       {"", say(language, open_title), Align::right},
       {"", say(language, undetermined_title), Align::right},
       {"", say(language, without_title), Align::right},
       {"", say(language, not_due_title), Align::right}});
  for (const UnitTally& tally : tallies) {
    if (tally.role != role) continue;
    table.rows.push_back({text_cell(tally.unit), integer_cell(tally.tasks),
                          integer_cell(tally.done), integer_cell(tally.open),
                          integer_cell(tally.undetermined), integer_cell(tally.without_data),
                          integer_cell(tally.not_due)});
  }
  return table;
}

}  // namespace planmeter
