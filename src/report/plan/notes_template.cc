// SPDX-License-Identifier: MIT
// What is read back are the items and what people write beside them; the names tell people what an
// item is.
#include "report/plan/notes_template.h"

#include <string>

#include "core/notes_words.h"
#include "core/plan_lookup.h"
#include "report/page/table.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words> task_item{"台账{}", "task{}"};
const Phrase<> date_hint{"编制日期（如2023-01-20）", "date, such as 2023-01-20"};
const Phrase<> data_until_hint{"数据截止日期（如2023-01-15）",
                               "day up to which data were looked at, such as 2023-01-15"};

CellKind kind_of_notes(NotesColumn column) {
  const bool is_given = column == NotesColumn::item || column == NotesColumn::name;
  return is_given ? cells::text : cells::nothing;
}

/// What the head's part asks for, where its own name does not say all.
Words head_part_name(NotesHeadPart part, Language language) {
  if (part == NotesHeadPart::date) return say(language, date_hint);
  if (part == NotesHeadPart::data_until) return say(language, data_until_hint);
  return Words(word_of(part).name.of(language));
}

Words title_of(NotesColumn column, const DocumentRequest& request) {
  const Words title(word_of(column).name.of(request.language));
  return request.audience == Audience::page ? capitalised(title, request.language) : title;
}

class NotesRows {
 public:
  explicit NotesRows(Table& table) : table_(table) {}

  void add(const Words& item, const Words& name) {
    std::vector<Cell> row(word_rows<NotesColumn>.size(), Missing{});
    row[static_cast<std::size_t>(NotesColumn::item)] = text_cell(item);
    row[static_cast<std::size_t>(NotesColumn::name)] = text_cell(name);
    table_.rows.push_back(std::move(row));
  }

 private:
  Table& table_;
};

}  // namespace

Document notes_template(const Plan& plan, int year, const Ledger* ledger,
                        const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(plan, year, request);
  Table table;
  table.id = "notes_template";
  for (const auto& row : word_rows<NotesColumn>) {
    table.columns.push_back({Words(row.code), title_of(row.value, request), Align::left});
  }
  NotesRows rows(table);
  for (const auto& part : word_rows<NotesHeadPart>) {
    const bool zh = language == Language::zh;
    rows.add(Words(zh ? part.name.zh : part.code), head_part_name(part.value, language));
  }
  for (const Scope scope : {Scope::table, Scope::text}) {
    for (const Indicator& indicator : plan.indicators) {
      if (indicator.scope() != scope || is_only_of_ledger(plan, indicator)) continue;
      rows.add(Words(indicator.id), Words(indicator.name.of(language)));
    }
  }
  if (ledger != nullptr) {
    for (const Task& task : ledger->rows) {
      rows.add(say(language, task_item, Words(task.number)), Words(task.name.of(language)));
    }
  }
  document.blocks.push_back(std::move(table));
  return document;
}

TableFacts notes_template_facts() {
  TableFacts facts{"notes_template", AskedYear::none, {}, false};
  for (const auto& row : word_rows<NotesColumn>) {
    facts.columns.push_back({row.code, kind_of_notes(row.value)});
  }
  return facts;
}

}  // namespace planmeter
