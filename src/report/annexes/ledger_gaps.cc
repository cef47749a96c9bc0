// SPDX-License-Identifier: MIT
// A standard is owed by who leads its task, and at the task's deadline.
#include "report/annexes/ledger_gaps.h"

#include "core/plan_lookup.h"
#include "report/annexes/annex_cells.h"
#include "report/annexes/printed_standards.h"
#include "report/ledger/task_text.h"
#include "report/words/date_words.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> estimates_only{"仅有约数或范围", "only a bound or an estimate"};
const Phrase<> preliminary_only{"初步数待核定", "preliminary, to be confirmed"};
const Phrase<> does_not_decide{"现有数据不足以判定", "the data do not decide"};
const Phrase<> none_known{"无", "nothing"};
const Phrase<Words, Words> standard_of_task{"台账{}：{}", "Task {}: {}"};
const Phrase<int> standard_figure{"{}年数", "the figure of {}"};
const Phrase<int> exact_standard_figure{"{}年准确数", "the exact figure of {}"};
const Phrase<int> whether_done{"{}年完成情况", "whether it is done in {}"};
const Phrase<Words> task_verdict{"台账{}评价", "the verdict on task {}"};

/// The publisher and the month of what is not out yet.
std::optional<Publication> publication_of(const LedgerResult& ledger, const StandardResult& item) {
  if (item.verdict.reason != Reason::not_published) return std::nullopt;
  return item.standard->of_tier() ? ledger.plan->tiers.published
                                  : indicator_of(*ledger.plan, *item.standard).published;
}

Words needed_of(Reason reason, bool state, int year, Language language) {
  if (state) return say(language, whether_done, year);
  const bool inexact = reason == Reason::bound_insufficient;
  return say(language, inexact ? exact_standard_figure : standard_figure, year);
}

DataGap standard_gap(const LedgerResult& ledger, const TaskResult& result,
                     const StandardResult& item, Language language) {
  const Task& task = *result.task;
  const Standard& standard = *item.standard;
  const bool state = standard.asks_for_state();
  const int year = standard.of_tier() ? standard.tier.year : standard.target.year;
  const std::optional<Publication> published = publication_of(ledger, item);
  const Words known = standard_actual_with_unit(ledger, item, language);
  const Words number(task.number);
  return {
      say(language, standard_of_task, number, standard_in_annex(ledger, result, item, language)),
      gap_kind(item.verdict.reason, language),
      known.empty() ? say(language, none_known) : known,
      needed_of(item.verdict.reason, state, year, language),
      published ? Words(published->by) : joined(task.lead_units),
      due_words(published ? months_after_year_end(year, published->after_months) : task.due,
                language),
      say(language, task_verdict, number)};
}

}  // namespace

std::string gap_kind(Reason reason, Language language) {
  switch (reason) {
    case Reason::not_published:
      return say(language, awaited);
    case Reason::bound_insufficient:
      return say(language, estimates_only);
    case Reason::preliminary:
      return say(language, preliminary_only);
    case Reason::none:
      return say(language, does_not_decide);
    default:
      break;
  }
  return label(reason, language);
}

void add_ledger_gaps(std::vector<DataGap>& gaps, const LedgerResult& ledger, Language language) {
  for (const TaskResult& task : ledger.tasks) {
    for (const StandardResult& item : task.standards) {
      if (!is_unsettled(item.verdict.status)) continue;
      gaps.push_back(standard_gap(ledger, task, item, language));
    }
  }
}

}  // namespace planmeter
