// SPDX-License-Identifier: MIT
// Names and sentences; why it is so is not told here.
#include "report/body/laggards.h"

#include <algorithm>

#include "report/ledger/task_text.h"
#include "report/remark/remark.h"
#include "report/remark/remark_pace.h"
#include "report/words/area_words.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

constexpr std::size_t most_lines = 8;

const Phrase<Words, Words> laggard_told{"{}：{}", "{}: {}"};
const Phrase<Words, Words> task_in_brackets{"台账{}“{}”", "task {} '{}'"};
const Phrase<Words, Words, Words, Words> led_task{"台账{}“{}”（牵头单位：{}）：{}",
                                                  "Task {} '{}' (led by {}): {}"};
const Phrase<int> others_open{"另有{}项标准尚不能判定", "standards not decided: {}"};
const Phrase<std::size_t, Words> paragraph_number{"{}．{}", "{}. {}"};
const Phrase<std::size_t, Words> others_in_annex{"其余{}项见{}。", "The other {} are in {}."};
const Phrase<std::size_t> others_left{"其余{}项从略。", "{} others are left out."};

bool is_laggard(const Standing& standing) {
  const Status status = standing.verdict().status;
  return status == Status::missed || status == Status::behind;
}

}  // namespace

std::vector<const Standing*> laggards(const Standings& standings, Scope scope) {
  std::vector<const Standing*> found;
  for (const Standing* standing : standings.rows_and_areas()) {
    if (standing->indicator().scope() == scope && is_laggard(*standing)) found.push_back(standing);
  }
  std::ranges::stable_partition(found, [](const Standing* standing) {
    return standing->indicator().nature == Nature::binding;
  });
  return found;
}

std::vector<const TaskResult*> open_tasks(const LedgerResult* ledger) {
  std::vector<const TaskResult*> found;
  if (ledger == nullptr) return found;
  for (const TaskResult& task : ledger->tasks) {
    const bool open = task.status == TaskStatus::open || task.status == TaskStatus::partly_done;
    if (open) found.push_back(&task);
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

std::string laggard_line(const Standing& standing, Language language) {
  Sentences text(language);
  text.add(remark(standing, language, false, Decimals::as_plan));
  // Of what is behind the path the remark says it.
  if (standing.verdict().status == Status::missed) {
    const Words left = pace_to_the_end({standing, language, Decimals::as_plan});
    if (!left.empty()) text.add(with_stop(capitalised(left, language), language));
  }
  return say(language, laggard_told, laggard_name(standing, language), text.text());
}

std::string task_line(const LedgerResult& ledger, const TaskResult& task, Language language) {
  Sentence text(language);
  int others = 0;
  for (const StandardResult& item : task.standards) {
    if (item.verdict.status == Status::missed) {
      text.clause(standard_sentence(ledger, item, language));
    } else if (item.verdict.status != Status::met) {
      ++others;
    }
  }
  if (others > 0) text.clause(say(language, others_open, others));
  return say(language, led_task, Words(task.task->number), Words(task.task->name.of(language)),
             joined(task.task->lead_units), with_stop(text.text(), language));
}

void add_numbered(std::vector<Block>& blocks, const std::vector<Words>& lines, const Words& annex,
                  Language language) {
  const std::size_t shown = std::min(lines.size(), most_lines);
  for (std::size_t i = 0; i < shown; ++i) {
    blocks.push_back(
        Paragraph{say(language, paragraph_number, i + 1, capitalised(lines[i], language))});
  }
  const std::size_t left = lines.size() - shown;
  if (left == 0) return;
  blocks.push_back(Paragraph{annex.empty() ? say(language, others_left, left)
                                           : say(language, others_in_annex, left, annex)});
}

}  // namespace planmeter
