// SPDX-License-Identifier: MIT
// Fields are counted, what is behind is told, the ledger by its numbers.
#include <algorithm>

#include "core/plan_lookup.h"
#include "evaluate/standing/assessment.h"
#include "evaluate/standing/summary.h"
#include "report/body/laggards.h"
#include "report/body/note_use.h"
#include "report/body/open_items.h"
#include "report/body/progress.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

/// More fields than these are left to the annex.
constexpr std::size_t most_fields = 5;

const Phrase<> fields_heading{"（一）其他目标分领域进展", "Other targets by field"};
const Phrase<> tasks_heading{"（二）重点工作任务", "Tasks of the ledger"};
const Phrase<> tasks_alone_heading{"（一）重点工作任务", "Tasks of the ledger"};
const Phrase<int, std::size_t, std::size_t> by_field{
    "应评价的{}项分布在{}个领域，其中{}个领域全部达到要求",
    "the {} due are of {} fields, in {} of which all met what was asked"};
const Phrase<int> none_of_due{"应评价的{}项均尚不能评价", "none of the {} due is decided yet"};
const Phrase<int, int> of_all_due{"应评价的{}项中达到要求{}项",
                                  "{1} of {0} due met what was asked"};
const Phrase<int, std::size_t> all_fields{"应评价的{}项分布在{}个领域，各领域均全部达到要求",
                                          "the {} due are of {} fields, in each of which all met "
                                          "what was asked"};
const Phrase<int, std::size_t> no_field{"应评价的{}项分布在{}个领域，没有一个领域全部达到要求",
                                        "the {} due are of {} fields, in none of which all met "
                                        "what was asked"};
const Phrase<int, std::size_t> no_field_decided{"应评价的{}项分布在{}个领域，均尚不能评价",
                                                "the {} due are of {} fields, none of them "
                                                "decided yet"};
const Phrase<Words, int, int> field_short{"{}{}项中达到{}项", "{0}: {2} of {1}"};
const Phrase<Words, int> field_open{"{}、尚不能判定{}项", "{}, {} undecided"};
const Phrase<std::size_t> fields_left{"其余{}个领域尚未全部达到", "in the other {} not all did"};
const Phrase<> no_field_due{"本年没有应评价的其他目标",
                            "none of the other targets was due this year"};
const Phrase<> none_open{"没有判定为未完成的任务。", "None is judged not done."};
const Phrase<> without_field{"其他", "others"};

/// The targets of one group that took part in the assessment.
struct Field {
  std::string_view group;
  int due = 0;
  int decided = 0;
  int good = 0;
};

/// Those of the text by group, in the plan's order; groups without one that was due are left out.
std::vector<Field> fields_due(const Standings& standings) {
  std::vector<Field> fields;
  for (const Standing& standing : standings.rows()) {
    const Indicator& indicator = standing.indicator();
    if (indicator.scope() != Scope::text || !takes_part(standing)) continue;
    auto found = std::ranges::find(fields, indicator.group, &Field::group);
    if (found == fields.end()) found = fields.insert(fields.end(), {indicator.group});
    ++found->due;
    const AssessedItem::Side side = assessed_item(standing).side;
    if (side != AssessedItem::Side::open) ++found->decided;
    if (side == AssessedItem::Side::good) ++found->good;
  }
  return fields;
}

Words fields_counted(const Standings& standings, Language language) {
  const std::vector<Field> fields = fields_due(standings);
  if (fields.empty())
    return with_stop(capitalised(say(language, no_field_due), language), language);
  int due = 0;
  int decided = 0;
  std::vector<Words> wanting;
  for (const Field& field : fields) {
    due += field.due;
    decided += field.decided;
    if (field.good == field.due) continue;
    Words name(group_name(standings.plan(), field.group).of(language));
    if (name.empty()) name = say(language, without_field);
    const Words met = say(language, field_short, name, field.due, field.good);
    const int open = field.due - field.decided;
    wanting.push_back(open == 0 ? met : say(language, field_open, met, open));
  }
  Sentence text(language, Mark::semicolon);
  if (fields.size() == 1) {
    // Plans without groups have one, which is no field.
    if (decided == 0) return text.clause(say(language, none_of_due, due)).closed();
    const Words met = say(language, of_all_due, due, fields.front().good);
    const int open = due - decided;
    return text.clause(open == 0 ? met : say(language, field_open, met, open)).closed();
  }
  if (decided == 0) {
    text.clause(say(language, no_field_decided, due, fields.size()));
    return text.closed();
  }
  if (wanting.empty()) {
    text.clause(say(language, all_fields, due, fields.size()));
  } else if (wanting.size() == fields.size()) {
    text.clause(say(language, no_field, due, fields.size()));
    if (wanting.size() > most_fields) return text.closed();
  } else {
    text.clause(say(language, by_field, due, fields.size(), fields.size() - wanting.size()));
  }
  if (wanting.size() > most_fields) {
    text.clause(say(language, fields_left, wanting.size()));
  } else {
    for (const Words& field : wanting) text.clause(field);
  }
  return text.closed();
}

void add_fields(std::vector<Block>& blocks, const BodyFacts& facts) {
  const Language language = facts.language;
  Sentences text(language);
  text.add(fields_counted(facts.standings, language));
  for (const Standing& standing : facts.standings.rows()) {
    if (standing.indicator().scope() != Scope::text) continue;
    if (use_of_note(standing.verdict().status) == NoteUse::no_text) continue;
    const Words name(standing.indicator().name.of(language));
    text.add(results_told(facts.note_on(standing), name, language));
  }
  text.add(open_causes(facts, Scope::text));
  blocks.push_back(headed(say(language, fields_heading), text.text(), language));
  std::vector<Words> lines;
  for (const Standing* standing : laggards(facts.standings, Scope::text)) {
    lines.push_back(laggard_line(facts, *standing));
  }
  add_numbered(blocks, lines, facts.annexes.shortfalls, language);
}

void add_tasks_told(std::vector<Block>& blocks, const BodyFacts& facts, bool alone) {
  const Language language = facts.language;
  const LedgerResult& ledger = *facts.ledger;
  const std::vector<const TaskResult*> open = open_tasks(&ledger);
  Sentences text(language);
  for (const TaskResult& task : ledger.tasks) {
    text.add(results_told(facts.note_on(task), task_name(task, language), language));
  }
  text.add(open_task_causes(facts));
  if (open.empty()) text.add(say(language, none_open));
  blocks.push_back(
      headed(say(language, alone ? tasks_alone_heading : tasks_heading), text.text(), language));
  std::vector<Words> lines;
  lines.reserve(open.size());
  for (const TaskResult* task : open) lines.push_back(task_line(facts, *task));
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
