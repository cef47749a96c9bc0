// SPDX-License-Identifier: MIT
// Counts, names, the word, and what rests on preliminary figures.
#include "report/body/overall.h"

#include <algorithm>
#include <vector>

#include "core/plan_lookup.h"
#include "evaluate/standing/assessment.h"
#include "evaluate/standing/summary.h"
#include "report/areas/area_targets_text.h"
#include "report/body/overall_word.h"
#include "report/body/scope_counts.h"
#include "report/remark/partial_growth_text.h"
#include "report/tiers/tiers_document.h"
#include "report/words/nature_text.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int> task_set{"重点工作任务台账所列{}项任务", "{} tasks of the ledger of the year"};
const Phrase<int> tasks_done{"完成{}项", "{} done"};
const Phrase<int> tasks_open{"未完成{}项", "{} not done"};
const Phrase<int> partly_of_them{"其中部分完成{}项", "{} of them in part"};
const Phrase<int> tasks_not_counted{"另有{}项未到期", "not due: {}"};
const Phrase<Words> preliminary_names{"{}为初步数，以最终数为准。",
                                      "Preliminary, to be confirmed by final figures: {}."};
const Phrase<> no_preliminary{"已作出的结论所依据的数据均未标注为初步数。",
                              "Nothing that is decided rests on figures marked preliminary."};
const Phrase<> no_preliminary_of_own{
    "规划本地区已作出的结论所依据的数据均未标注为初步数。",
    "Nothing that is decided of the plan's own area rests on figures marked preliminary."};
const Phrase<Words, Words> so_far_of{"{}{}", "{}: {}"};
const Phrase<Words> missed_earlier{"逐年要求的目标，以往年度有未达标的：{}。",
                                   "Asked for every year and missed in earlier ones: {}."};
const Phrase<int, std::size_t, Words> missed_in{"{}年{}项（{}）", "{1} in {0} ({2})"};

/// Of the decided ones of a scope, which rest on preliminary figures.
Words preliminary_sentence(const Standings& standings, Scope scope, bool beside_areas,
                           Language language) {
  std::vector<Words> names;
  bool any = false;
  for (const Standing& standing : standings.rows()) {
    const Verdict& verdict = standing.verdict();
    if (standing.indicator().scope() != scope || !is_decided(verdict.status)) continue;
    any = true;
    if (verdict.reason != Reason::preliminary) continue;
    names.emplace_back(standing.indicator().name.of(language));
  }
  if (!any) return {};
  if (names.empty()) return say(language, beside_areas ? no_preliminary_of_own : no_preliminary);
  return say(language, preliminary_names, listed(names, language));
}

/// What is known of growth though its year is open, such as that it has doubled already.
Words growth_sentences(const Standings& standings, Language language) {
  Sentences text(language);
  for (const Standing& standing : standings.rows()) {
    if (standing.indicator().scope() != Scope::table) continue;
    const Words so_far = growth_so_far(standing, language);
    if (so_far.empty()) continue;
    // What is so many times as much is what grows, not its rate.
    const int amounts = standing.indicator().of;
    const Words name(amounts < 0 ? standing.indicator().name.of(language)
                                 : subject_at(standings.plan(), amounts).name.of(language));
    text.add(with_stop(say(language, so_far_of, name, so_far), language));
  }
  return text.text();
}

/// Counts and the word; which are not done is told further on.
Words ledger_sentence(const BodyFacts& facts) {
  const Language language = facts.language;
  const LedgerResult& ledger = *facts.ledger;
  const Assessment assessment = assess(ledger);
  SetCounts counts{.set = say(language, task_set, assessment.all),
                   .all = assessment.all,
                   .due = assessment.due,
                   .decided = assessment.good + assessment.bad,
                   .met = say(language, tasks_done, assessment.good),
                   .missed = {},
                   .open = open_kinds({ledger.count(TaskStatus::not_reported),
                                       ledger.count(TaskStatus::not_published),
                                       ledger.count(TaskStatus::undetermined)},
                                      language)};
  if (assessment.bad > 0) counts.missed = say(language, tasks_open, assessment.bad);
  if (const int partly = ledger.count(TaskStatus::partly_done); partly > 0) {
    counts.missed = say(language, bracketed, counts.missed, say(language, partly_of_them, partly));
  }
  Sentence text(language);
  text.clause(set_clause(counts, language));
  const int not_due = ledger.count(TaskStatus::not_due);
  if (not_due > 0) text.clause(say(language, tasks_not_counted, not_due));
  if (facts.with_overall_word) {
    text.clause(overall_word(assessment, facts.annexes.method, language));
  }
  return text.closed();
}

/// What is asked of every year and was missed before the year asked about, which the counts of this
/// year do not show; empty where nothing was.
Words yearly_finding(const Standings& standings, Language language) {
  Sentence list(language);
  for (int year = standings.plan().baseline_year; year < standings.year(); ++year) {
    std::vector<Words> names;
    for (const Standing& standing : standings.rows()) {
      const bool missed =
          std::ranges::any_of(standing.result().targets, [year](const TargetResult& item) {
            return item.target->every && item.target->year == year &&
                   item.verdict.status == Status::missed;
          });
      if (missed) names.emplace_back(standing.indicator().name.of(language));
    }
    if (names.empty()) continue;
    list.clause(say(language, missed_in, year, names.size(), listed(names, language)));
  }
  return list.empty() ? Words() : say(language, missed_earlier, list.text());
}

}  // namespace

std::vector<Block> overall_findings(const BodyFacts& facts, bool beside_areas) {
  const Language language = facts.language;
  const Standings& standings = facts.standings;
  std::vector<Block> blocks;
  const auto add = [&blocks](Words text) {
    if (!text.empty()) blocks.push_back(Paragraph{std::move(text)});
  };
  const bool has_main = count_scope(standings, Scope::table) > 0;
  if (has_main) {
    Sentences text(language);
    text.add(scope_sentence(facts, Scope::table, true));
    text.add(natures_finding(standings, Scope::table, language));
    text.add(preliminary_sentence(standings, Scope::table, beside_areas, language));
    add(text.add(growth_sentences(standings, language)).text());
  }
  if (count_scope(standings, Scope::text) > 0) {
    Sentences text(language);
    text.add(scope_sentence(facts, Scope::text, !has_main));
    text.add(natures_finding(standings, Scope::text, language));
    if (!has_main) {
      text.add(preliminary_sentence(standings, Scope::text, beside_areas, language));
    }
    add(text.text());
  }
  add(area_targets_finding(standings, language));
  add(yearly_finding(standings, language));
  Sentences last(language);
  if (facts.ledger != nullptr) last.add(ledger_sentence(facts));
  add(last.add(tiers_finding(facts.plan(), standings.tiers(), language)).text());
  return blocks;
}

}  // namespace planmeter
