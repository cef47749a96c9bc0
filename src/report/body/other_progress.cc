// SPDX-License-Identifier: MIT
// Fields are counted, what is behind is told, the ledger by its numbers.
#include <algorithm>

#include "core/plan_lookup.h"
#include "evaluate/standing/summary.h"
#include "report/body/laggards.h"
#include "report/body/progress.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

/// More names than these are left to the annex.
constexpr std::size_t most_early = 5;

const Phrase<> fields_heading{"（一）其他目标分领域进展", "Other targets by field"};
const Phrase<> tasks_heading{"（二）重点工作任务", "Tasks of the ledger"};
const Phrase<> tasks_alone_heading{"（一）重点工作任务", "Tasks of the ledger"};
const Phrase<Words> by_field_of{"分领域看：{}。", "By field: {}."};
const Phrase<Words, int, Words> field_counts{"{}{}项，{}", "{} ({}): {}"};
const Phrase<> without_field{"其他", "others"};
const Phrase<Words> early_other_names{"提前实现的有：{}。", "Met early: {}."};
const Phrase<> behind_intro{"未达标和滞后的是：", "Missed or behind:"};
const Phrase<Words> done_numbers{"已完成的是台账第{}项。", "Done are tasks {}."};
const Phrase<Words, Words> kind_numbers{"{}的是台账第{}项。", "{}: tasks {}."};
const Phrase<> open_intro{"未完成的是：", "Not done:"};
const Phrase<Words, Words> done_for_other{"{}：{}", "{}: {}"};

Words numbers_of(const LedgerResult& ledger, TaskStatus status, Language language) {
  Sentence numbers(language, Mark::pause);
  for (const TaskResult& task : ledger.tasks) {
    if (task.status == status) numbers.clause(task.task->number);
  }
  return numbers.text();
}

/// `创新平台体系9项，符合规划进度8项，未到期1项` for each group of the plan that has any, in the
/// plan's order.
Words fields_counted(const Standings& standings, Language language) {
  Sentence list(language);
  std::vector<std::string_view> groups;
  for (const Standing& standing : standings.rows()) {
    const std::string_view group = standing.indicator().group;
    const bool is_new = standing.indicator().scope() == Scope::text &&
                        std::ranges::find(groups, group) == groups.end();
    if (is_new) groups.push_back(group);
  }
  for (const std::string_view group : groups) {
    int all = 0;
    Sentence counts(language, Mark::comma);
    for (const Status status : all_statuses) {
      int count = 0;
      for (const Standing& standing : standings.rows()) {
        const Indicator& indicator = standing.indicator();
        if (indicator.scope() != Scope::text || indicator.group != group) continue;
        if (standing.verdict().status == status) ++count;
      }
      all += count;
      if (count > 0) counts.clause(say(language, counted_items, label(status, language), count));
    }
    Words name(group_name(standings.plan(), group).of(language));
    if (name.empty()) name = say(language, without_field);
    list.clause(say(language, field_counts, name, all, counts.text()));
  }
  return say(language, by_field_of, list.text());
}

void add_fields(std::vector<Block>& blocks, const BodyFacts& facts) {
  const Language language = facts.language;
  blocks.push_back(Heading{2, say(language, fields_heading)});
  Sentences text(language);
  text.add(fields_counted(facts.standings, language));
  std::vector<Words> early;
  std::vector<Words> done;
  for (const Standing& standing : facts.standings.rows()) {
    if (standing.indicator().scope() != Scope::text) continue;
    const Words name(standing.indicator().name.of(language));
    if (standing.verdict().status == Status::met_early) early.push_back(name);
    const NoteEntry* note = facts.note_on(standing);
    if (note != nullptr && !note->results.empty()) {
      done.push_back(say(language, done_for_other, name, Words(note->results)));
    }
  }
  if (!early.empty() && early.size() <= most_early) {
    text.add(say(language, early_other_names, listed(early, language)));
  }
  blocks.push_back(Paragraph{text.text()});
  for (Words& line : done) blocks.push_back(Paragraph{std::move(line)});
  std::vector<Words> lines;
  for (const Standing* standing : laggards(facts.standings, Scope::text)) {
    lines.push_back(laggard_line(*standing, language));
  }
  if (lines.empty()) return;
  blocks.push_back(Paragraph{say(language, behind_intro)});
  add_numbered(blocks, lines, facts.annexes.shortfalls, language);
}

void add_tasks_told(std::vector<Block>& blocks, const BodyFacts& facts, bool alone) {
  const Language language = facts.language;
  const LedgerResult& ledger = *facts.ledger;
  blocks.push_back(Heading{2, say(language, alone ? tasks_alone_heading : tasks_heading)});
  Sentences text(language);
  if (const Words done = numbers_of(ledger, TaskStatus::done, language); !done.empty()) {
    text.add(say(language, done_numbers, done));
  }
  for (const TaskStatus status :
       {TaskStatus::undetermined, TaskStatus::not_reported, TaskStatus::not_published}) {
    const Words numbers = numbers_of(ledger, status, language);
    if (numbers.empty()) continue;
    text.add(say(language, kind_numbers, capitalised(label(status, language), language), numbers));
  }
  if (!text.text().empty()) blocks.push_back(Paragraph{text.text()});
  for (const TaskResult& task : ledger.tasks) {
    const NoteEntry* note = facts.note_on(task);
    if (note == nullptr || note->results.empty()) continue;
    blocks.push_back(
        Paragraph{say(language, done_for_other, task_name(task, language), Words(note->results))});
  }
  std::vector<Words> lines;
  for (const TaskResult* task : open_tasks(&ledger)) {
    lines.push_back(task_line(ledger, *task, language));
  }
  if (lines.empty()) return;
  blocks.push_back(Paragraph{say(language, open_intro)});
  add_numbered(blocks, lines, facts.annexes.shortfalls, language);
}

}  // namespace

std::vector<Block> other_progress(const BodyFacts& facts) {
  std::vector<Block> blocks;
  const bool has_others = count_scope(facts.standings, Scope::text) > 0;
  if (has_others) add_fields(blocks, facts);
  if (facts.ledger != nullptr) add_tasks_told(blocks, facts, !has_others);
  return blocks;
}

}  // namespace planmeter
