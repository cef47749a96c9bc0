// SPDX-License-Identifier: MIT
// Sentences about tasks, units and the lists of a notice.
#include "report/ledger/tasks_document.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/ledger/notice_lists.h"
#include "report/ledger/printed_tasks.h"
#include "report/ledger/task_data.h"
#include "report/ledger/task_tables.h"
#include "report/ledger/task_text.h"
#include "report/page/notice.h"
#include "report/page/table.h"
#include "report/words/date_words.h"
#include "report/words/figure_text.h"
#include "report/words/ledger_years.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int, Words> unit_heading{"{}年重点工作任务台账完成情况：{}", "Task ledger of {}: {}"};
const Phrase<Words, int, Words> overall{"截至{}，台账{}项任务中，{}。",
                                        "As of {0}, the tasks of the ledger ({1}): {2}."};
const Phrase<Words, Words> numbered_task{"台账{}（{}）", "{} ({})"};
const Phrase<Words> not_done_line{"未完成和部分完成的是：{}。", "Open or done in part: {}."};
const Phrase<Words, int> wrong_year{"台账为{}年度安排，不评价{}年。",
                                    "The ledger is for {}; {} is not judged by it."};
const Phrase<Words, int> ledgers_there_are{
    "规划有{}年度台账，以上为{}年度；其他年度用--year指定。",
    "The plan has ledgers for {}; this is that of {}, and --year picks another."};
const Phrase<> standards_heading{"完成标准逐项情况", "Standards one by one"};
const Phrase<> open_heading{"未完成和不能确认的任务", "Tasks not done or not known to be done"};
const Phrase<Words, Words, Words> open_line{"台账{}　{}：{}", "Task {}, {}: {}"};
const Phrase<> lead_heading{"按牵头单位", "By lead unit"};
const Phrase<> responsible_heading{"按责任单位", "By responsible unit"};
const Phrase<int, int, int> totals{
    "一项任务有几个单位的，分别计入各单位：按牵头单位合计{}项次，按责任单位合计{}项次，台账任务为{}"
    "项。",
    "A task counts for each of its units: {} in all by lead unit and {} by responsible unit, where "
    "the ledger's tasks are {}."};
const Phrase<> lists_heading{"通报建议名单", "Lists for a notice"};
const Phrase<> empty_list{"无。", "None."};
const Phrase<Words> rule_text{"奖惩措施（台账原文）：{}", "Rule of the ledger: {}"};
const Phrase<Words, Words> plan_rule{"{}（{}）", "{} ({})"};
const Phrase<> plan_rules_intro{"规划的有关规定：", "What the plan orders:"};
const Phrase<Words, Words> roles{"牵头的任务：{}。责任单位的任务：{}。",
                                 "Leads tasks: {}. Is responsible for tasks: {}."};
const Phrase<Words> ledger_rows{"台账{}", "{}"};
const Phrase<> none_word{"无", "none"};
const Phrase<> to_be_done{"应完成", "to be done"};
const Phrase<> standards_title{"完成标准", "Standards"};
const Phrase<> printed_heading{"台账原文", "The ledger as printed"};

/// Whether the plan file has the ledger's own words beside what it makes of them.
bool has_printed_words(const Ledger& ledger) {
  return std::ranges::any_of(
      ledger.rows, [](const Task& task) { return !task.content.empty() || !task.wording.empty(); });
}

Words status_counts(const LedgerResult& ledger, Language language) {
  Sentence text(language, Mark::comma);
  for (const TaskStatus status : all_task_statuses) {
    const int count = ledger.count(status);
    if (count == 0) continue;
    text.clause(say(language, counted_items, label(status, language), count));
  }
  return text.text();
}

/// What keeps each task open: its standards that are not met.
std::vector<Words> open_lines(const LedgerResult& ledger, Language language) {
  std::vector<Words> lines;
  for (const TaskResult& result : ledger.tasks) {
    if (result.status == TaskStatus::done || result.status == TaskStatus::not_due) continue;
    Sentence why(language);
    for (const StandardResult& item : result.standards) {
      if (item.verdict.status == Status::met) continue;
      why.clause(standard_sentence(ledger, item, language));
    }
    lines.push_back(say(language, open_line, Words(result.task->number),
                        Words(result.task->name.of(language)), why.text()));
  }
  return lines;
}

void add_units(Document& document, const LedgerResult& ledger) {
  const Language language = document.language;
  const std::vector<UnitTally> tallies = tally_units(ledger);
  int lead = 0;
  int responsible = 0;
  for (const UnitTally& tally : tallies) {
    (tally.role == UnitRole::lead ? lead : responsible) += tally.tasks;
  }
  document.blocks.push_back(Heading{2, say(language, lead_heading)});
  document.blocks.push_back(units_page(tallies, UnitRole::lead, language));
  document.blocks.push_back(Heading{2, say(language, responsible_heading)});
  document.blocks.push_back(units_page(tallies, UnitRole::responsible, language));
  document.blocks.push_back(
      Paragraph{say(language, totals, lead, responsible, static_cast<int>(ledger.tasks.size()))});
}

void add_ledger_rule(Document& document, const Ledger& ledger) {
  if (ledger.rule.empty()) return;
  document.blocks.push_back(Paragraph{say(document.language, rule_text, Words(ledger.rule))});
}

/// By the ledger's own words, which stand above them.
void add_lists(Document& document, const LedgerResult& ledger) {
  const Language language = document.language;
  document.blocks.push_back(Heading{2, say(language, lists_heading)});
  add_ledger_rule(document, *ledger.printed);
  document.blocks.push_back(Paragraph{margin_sentences(ledger, language)});
  const std::vector<Notice> notices = draw_notices(ledger);
  for (const NoticeList list : all_notice_lists) {
    Bullets bullets;
    for (const UnitNotices& of_unit : by_unit(notices, list)) {
      std::vector<Words> items;
      for (const Notice* notice : of_unit.notices) {
        items.push_back(notice_item(ledger, *notice, language));
      }
      bullets.items.push_back(unit_line(of_unit.unit, items, language));
    }
    // Who is to be watched is a question of the time before the deadline.
    if (list == NoticeList::watch && ledger.count(TaskStatus::not_due) == 0) continue;
    document.blocks.push_back(Heading{3, list_title(ledger, notices, list, language)});
    if (bullets.items.empty()) {
      document.blocks.push_back(Paragraph{say(language, empty_list)});
    } else {
      document.blocks.push_back(std::move(bullets));
    }
  }
}

void add_overview(Document& document, const LedgerResult& ledger) {
  const Language language = document.language;
  document.blocks.push_back(Paragraph{ledger_finding(ledger, language)});
  document.blocks.push_back(tasks_page(ledger, language));
  const std::vector<Words> lines = open_lines(ledger, language);
  if (!lines.empty()) {
    document.blocks.push_back(Heading{2, say(language, open_heading)});
    document.blocks.push_back(Bullets{lines});
  }
  document.blocks.push_back(Heading{2, say(language, standards_heading)});
  document.blocks.push_back(standards_page(ledger, language));
}

void add_plan_rules(Document& document, const Plan& plan) {
  const Language language = document.language;
  if (plan.rules.empty()) return;
  document.blocks.push_back(Paragraph{say(language, plan_rules_intro)});
  Bullets bullets;
  for (const Rule& rule : plan.rules) {
    Sentences text(language);
    text.add(say(language, plan_rule, Words(rule.text), joined(rule.sources)));
    bullets.items.push_back(text.add(rule.note).text());
  }
  document.blocks.push_back(std::move(bullets));
}

/// The numbers of the tasks a unit has in each role.
Words roles_of(const LedgerResult& ledger, std::string_view unit, Language language) {
  Sentence lead(language, Mark::pause);
  Sentence responsible(language, Mark::pause);
  for (const TaskResult& result : ledger.tasks) {
    const Task& task = *result.task;
    const bool leads = std::ranges::find(task.lead_units, unit) != task.lead_units.end();
    (leads ? lead : responsible).clause(task.number);
  }
  const auto or_none = [language](const Sentence& list) {
    return list.empty() ? say(language, none_word) : say(language, ledger_rows, list.text());
  };
  return say(language, roles, or_none(lead), or_none(responsible));
}

}  // namespace

std::string ledger_finding(const LedgerResult& ledger, Language language) {
  Sentences text(language);
  text.add(say(language, overall, date_words(ledger.as_of, language),
               static_cast<int>(ledger.tasks.size()), status_counts(ledger, language)));
  std::vector<Words> names;
  for (const TaskResult& result : ledger.tasks) {
    if (!falls_short(result.status)) continue;
    names.push_back(say(language, numbered_task, Words(result.task->number),
                        Words(result.task->name.of(language))));
  }
  if (!names.empty()) text.add(say(language, not_done_line, listed(names, language)));
  return text.text();
}

void add_tasks(Document& document, const LedgerResult& ledger) {
  add_data(document, [&] { return ledger_data(ledger, document.language); });
  add_overview(document, ledger);
  add_units(document, ledger);
  add_lists(document, ledger);
  add_plan_rules(document, *ledger.plan);
}

void add_notice_lists(Document& document, const LedgerResult& ledger) {
  add_lists(document, ledger);
  add_plan_rules(document, *ledger.plan);
}

void add_printed_tasks(Document& document, const Ledger& ledger) {
  if (!has_printed_words(ledger)) return;
  document.blocks.push_back(Heading{2, say(document.language, printed_heading)});
  document.blocks.push_back(printed_tasks_page(ledger, document.language));
}

Document no_ledger_document(const Plan& plan, int year, const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(plan, year, request);
  add_data(document, [&] { return ledger_empty_data(language); });
  document.blocks.push_back(
      Paragraph{say(language, wrong_year, ledger_years_text(plan, language), year)});
  return document;
}

Document tasks_document(const LedgerResult& ledger, const DocumentRequest& request) {
  const Language language = request.language;
  const int year = ledger.printed->year;
  Document document = document_of(*ledger.plan, year, request);
  document.blocks.push_back(
      Heading{1, ledger.unit.empty() ? say(language, titles::ledger_of_year, year)
                                     : say(language, unit_heading, year, Words(ledger.unit))});
  add_made_up_notice(document.blocks, ledger.made_up(), language);
  if (ledger.unit.empty()) {
    add_tasks(document, ledger);
    return document;
  }
  add_data(document, [&] { return ledger_data(ledger, document.language); });
  document.blocks.push_back(Paragraph{roles_of(ledger, ledger.unit, language)});
  add_overview(document, ledger);
  add_lists(document, ledger);
  add_plan_rules(document, *ledger.plan);
  return document;
}

Document list_tasks_document(const Plan& plan, const Ledger& ledger,
                             const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(plan, ledger.year, request);
  add_data(document, [&] { return ledger_plan_data(plan, ledger.rows, document.language); });
  Table page;
  page.audience = Audience::page;
  page.columns = {{"", say(language, titles::number), Align::right},
                  {"", say(language, titles::task), Align::left},
                  {"", say(language, titles::lead_unit), Align::left},
                  {"", say(language, titles::deadline), Align::left},
                  {"", say(language, standards_title), Align::left}};
  for (const Task& task : ledger.rows) {
    Sentence standards(language);
    for (const Standard& standard : task.standards) {
      StandardResult asked;
      asked.standard = &standard;
      const bool state = standard.asks_for_state();
      standards.clause(standard_name(plan, standard, language) + " " +
                       (state ? say(language, to_be_done) : standard_bound(asked, language)));
    }
    page.rows.push_back({text_cell(task.number), text_cell(task.name.of(language)),
                         text_cell(joined(task.lead_units)),
                         text_cell(due_words(task.due, language)), text_cell(standards.text())});
  }
  document.blocks.push_back(std::move(page));
  if (has_printed_words(ledger)) {
    for (const Task& task : ledger.rows) {
      document.blocks.push_back(Heading{
          2, say(language, titles::task_named, Words(task.number), Words(task.name.of(language)))});
      document.blocks.push_back(printed_task(task, language));
    }
  }
  add_ledger_rule(document, ledger);
  add_plan_rules(document, plan);
  if (!ledger.note.empty()) document.blocks.push_back(Paragraph{Words(ledger.note)});
  if (plan.ledgers.size() > 1) {
    document.blocks.push_back(Paragraph{
        say(language, ledgers_there_are, ledger_years_text(plan, language), ledger.year)});
  }
  return document;
}

}  // namespace planmeter
