// SPDX-License-Identifier: MIT
// Names and sentences; why it is so is not told here.
#include "report/body/laggards.h"

#include <algorithm>

#include "core/notes_words.h"
#include "report/annexes/printed_standards.h"
#include "report/ledger/task_text.h"
#include "report/remark/gap_to_target.h"
#include "report/remark/remark.h"
#include "report/remark/remark_actual.h"
#include "report/words/area_words.h"
#include "report/words/owing_unit.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

constexpr std::size_t most_lines = 8;

const Phrase<Words, Words> task_in_brackets{"台账{}“{}”", "Task {} '{}'"};
const Phrase<int, Words, Words> asked_and_known{"{}年目标{}，实际{}",
                                                "the {} target is {}, the actual {}"};
const Phrase<Words, Words> cause_stated_by{"据{}说明，{}", "{} states: {}"};
const Phrase<Words> cause_plain{"原因：{}", "Cause: {}"};
const Phrase<Words> cause_wanted{"原因：{}。", "Cause: {}."};
const Phrase<Words, Words> printed_missed{"“{}”未达到，实际{}", "'{}' not reached, actual {}"};
const Phrase<Words, Words> printed_state_missed{"“{}”未达到，{}", "'{}' not reached, {}"};
const Phrase<int> others_open{"另有{}项标准尚不能判定", "standards not decided: {}"};
const Phrase<std::size_t, Words> paragraph_number{"{}．{}", "{}. {}"};
const Phrase<std::size_t, Words> others_in_annex{"其余{}项见{}。", "The other {} are in {}."};
const Phrase<std::size_t> others_left{"其余{}项从略。", "{} others are left out."};

/// Of a plain level missed, what was asked, what it is and how far that is from it: the rest stands
/// in the annex. Of others what the remark says.
Words missed_sentence(const Standing& standing, Language language) {
  const Target* target = standing.deciding();
  const bool plain = standing.verdict().status == Status::missed && target != nullptr &&
                     target->area.empty() && target->comparison != Comparison::is &&
                     standing.result().areas.size() < 2;
  if (!plain) return remark(standing, language, false, Decimals::as_plan);
  const RemarkFacts facts{standing, language, Decimals::as_plan};
  const Words asked = target_in_full(*target, standing.plan(), standing.indicator(), language);
  const Words text = say(language, asked_and_known, target->year, asked, actual_words(facts)) +
                     gap_to_target_words(facts);
  return with_stop(capitalised(text, language), language);
}

Words cause_sentence(const NoteEntry* note, const Words& unit, Language language) {
  const Words cause = cause_told(note, unit, language);
  return cause.empty() ? say(language, cause_wanted, say(language, titles::to_be_filled_in))
                       : cause;
}

/// By the words that the ledger prints where they can be told apart, as its units know them.
Words missed_standard(const LedgerResult& ledger, const TaskResult& task,
                      const StandardResult& item, Language language) {
  const bool printed = language == Language::zh && !printed_standards(*task.task).empty();
  if (!printed) return standard_sentence(ledger, item, language);
  const Words words = standard_in_annex(ledger, task, item, language);
  const Words known = standard_actual_with_unit(ledger, item, language);
  const bool state = item.standard->asks_for_state();
  return say(language, state ? printed_state_missed : printed_missed, words, known);
}

}  // namespace

std::vector<const Standing*> laggards(const Standings& standings, Scope scope) {
  std::vector<const Standing*> found;
  for (const Standing* standing : standings.rows_and_areas()) {
    if (standing->indicator().scope() == scope && falls_short(standing->verdict().status))
      found.push_back(standing);
  }
  std::stable_partition(found.begin(), found.end(), [](const Standing* standing) {
    return standing->indicator().nature == Nature::binding;
  });
  return found;
}

std::vector<const TaskResult*> open_tasks(const LedgerResult* ledger) {
  std::vector<const TaskResult*> found;
  if (ledger == nullptr) return found;
  for (const TaskResult& task : ledger->tasks) {
    if (falls_short(task.status)) found.push_back(&task);
  }
  return found;
}

std::vector<const TaskResult*> unjudged_tasks(const LedgerResult* ledger) {
  std::vector<const TaskResult*> found;
  if (ledger == nullptr) return found;
  for (const TaskResult& task : ledger->tasks) {
    if (task.status != TaskStatus::done && !falls_short(task.status)) found.push_back(&task);
  }
  return found;
}

std::string laggard_name(const Standing& standing, Language language) {
  const Words name = plain_name_in_area(standing.result(), language);
  const Nature nature = standing.indicator().nature;
  return nature == Nature::binding ? say(language, bracketed, name, label(nature, language)) : name;
}

std::string task_name(const TaskResult& task, Language language) {
  return say(language, task_in_brackets, Words(task.task->number),
             Words(task.task->name.of(language)));
}

std::string laggard_line(const BodyFacts& facts, const Standing& standing) {
  const Language language = facts.language;
  Sentences text(language);
  text.add(missed_sentence(standing, language));
  const Words unit = plain_unit(standing.plan(), standing.indicator(), language);
  text.add(cause_sentence(facts.note_on(standing), unit, language));
  // Those of the other targets stand with their fields.
  if (standing.indicator().scope() == Scope::table) {
    text.add(
        results_told(facts.note_on(standing), label(NotesColumn::results, language), language));
  }
  return say(language, told_of, laggard_name(standing, language), text.text());
}

std::string task_line(const BodyFacts& facts, const TaskResult& task) {
  const Language language = facts.language;
  Sentence missed(language);
  int others = 0;
  for (const StandardResult& item : task.standards) {
    if (item.verdict.status == Status::missed) {
      missed.clause(missed_standard(*facts.ledger, task, item, language));
    } else if (item.verdict.status != Status::met) {
      ++others;
    }
  }
  if (others > 0) missed.clause(say(language, others_open, others));
  const Words unit = joined(task.task->lead_units);
  Sentences text(language);
  text.add(with_stop(missed.text(), language));
  text.add(cause_sentence(facts.note_on(task), unit, language));
  return say(language, told_of, task_name(task, language), text.text());
}

std::string cause_told(const NoteEntry* note, const Words& unit, Language language) {
  const Words reason = note == nullptr ? Words() : without_any_stop(note->reason);
  if (reason.empty()) return {};
  const Words sentence = with_stop(reason, language);
  return unit.empty() ? say(language, cause_plain, sentence)
                      : say(language, cause_stated_by, unit, sentence);
}

std::string results_told(const NoteEntry* note, const Words& name, Language language) {
  const Words results = note == nullptr ? Words() : without_any_stop(note->results);
  return results.empty() ? Words() : say(language, told_of, name, with_stop(results, language));
}

Paragraph headed(const Words& heading, const Words& text, Language language) {
  Sentences all(language);
  return Paragraph{all.add(with_stop(heading, language)).add(text).text()};
}

void add_numbered(std::vector<Block>& blocks, const std::vector<Words>& lines, const Words& annex,
                  Language language) {
  const std::size_t shown = std::min(lines.size(), most_lines);
  for (std::size_t i = 0; i < shown; ++i) {
    blocks.push_back(Paragraph{say(language, paragraph_number, i + 1, lines[i])});
  }
  const std::size_t left = lines.size() - shown;
  if (left == 0) return;
  blocks.push_back(Paragraph{annex.empty() ? say(language, others_left, left)
                                           : say(language, others_in_annex, left, annex)});
}

}  // namespace planmeter
