// SPDX-License-Identifier: MIT
// Nothing is judged here.
#include "report/ledger/printed_tasks.h"

#include "report/ledger/task_text.h"
#include "report/page/table.h"
#include "report/words/date_words.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> printed_standard_title{"完成标准（原文）", "Standard (as printed)"};

/// Where the ledger has no content beside the task's name, that stands for it.
std::string_view content_of(const Task& task) {
  return task.content.empty() ? task.name.of(Language::zh) : task.content;
}

}  // namespace

Fields printed_task(const Task& task, Language language) {
  Fields fields;
  const auto add = [&](const Phrase<>& title, const Words& value) {
    if (!value.empty()) fields.items.emplace_back(say(language, title), text_cell(value));
  };
  add(titles::task_content, Words(content_of(task)));
  add(titles::leaders, joined(task.leaders));
  add(titles::lead_unit, joined(task.lead_units));
  add(titles::responsible_unit, joined(task.responsible_units));
  add(titles::deadline, due_words(task.due, language));
  add(printed_standard_title, Words(task.wording));
  add(titles::note, Words(task.note));
  return fields;
}

Table printed_tasks_page(const Ledger& ledger, Language language) {
  Table table = page_table({{"", say(language, titles::number), Align::right},
                            {"", say(language, titles::task_content), Align::left},
                            {"", say(language, titles::leaders), Align::left},
                            {"", say(language, titles::lead_unit), Align::left},
                            {"", say(language, titles::responsible_unit), Align::left},
                            {"", say(language, printed_standard_title), Align::left}});
  for (const Task& task : ledger.rows) {
    table.rows.push_back({text_cell(task.number), text_cell(content_of(task)),
                          text_cell(joined(task.leaders)), text_cell(joined(task.lead_units)),
                          text_cell(joined(task.responsible_units)), text_cell(task.wording)});
  }
  return table;
}

}  // namespace planmeter
