// SPDX-License-Identifier: MIT
// Counts, names, the word, and what rests on preliminary figures.
#include "report/body/overall.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/plan_lookup.h"
#include "evaluate/standing/assessment.h"
#include "evaluate/standing/summary.h"
#include "report/areas/area_targets_text.h"
#include "report/body/laggards.h"
#include "report/remark/partial_growth_text.h"
#include "report/tiers/tiers_document.h"
#include "report/words/area_words.h"
#include "report/words/nature_text.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

/// More names than these make a list of a sentence.
constexpr std::size_t most_names = 5;
/// Of what is met, which is told by name further on.
constexpr std::size_t few_names = 3;

const Phrase<int> main_set{"{}项主要指标", "{} main indicators"};
const Phrase<int> only_set{"{}项规划目标", "{} targets of the plan"};
const Phrase<int> other_set{"{}项其他目标", "{} other targets"};
const Phrase<int, int> task_set{"{}年重点工作任务台账{}项任务", "{1} tasks of the ledger of {0}"};
const Phrase<Words, int, Words> due_of_set{"{}中，本年应评价{}项：{}",
                                           "of {}, {} were due this year: {}"};
const Phrase<Words, Words> all_of_set{"{}中，{}", "of {}, all due this year, {}"};
const Phrase<Words> none_due{"{}中，本年没有应评价的", "of {}, none were due this year"};
const Phrase<int> good_count{"达到要求{}项", "{} met what was asked of them"};
const Phrase<int> bad_count{"未达到{}项", "{} did not"};
const Phrase<int> open_count{"尚不能判定{}项", "{} undecided"};
const Phrase<int> tasks_done{"完成{}项", "{} done"};
const Phrase<int> tasks_open{"未完成{}项", "{} not done"};
const Phrase<int> not_counted{"另有{}项本年未设目标或未到期",
                              "without a target this year or not due: {}"};
const Phrase<int> tasks_not_counted{"另有{}项未到期", "not due: {}"};
const Phrase<int> early_outside{"其中{}项已提前实现", "of which met early: {}"};
const Phrase<Words> preliminary_names{"依据初步数、待最终数核定的是：{}。",
                                      "Resting on preliminary figures, to be confirmed: {}."};
const Phrase<> no_preliminary{"已作出的结论所依据的数据均未标注为初步数。",
                              "Nothing that is decided rests on figures marked preliminary."};
const Phrase<> no_preliminary_of_own{
    "规划本地区已作出的结论所依据的数据均未标注为初步数。",
    "Nothing that is decided of the plan's own area rests on figures marked preliminary."};
const Phrase<Words, Words> so_far_of{"{}{}", "{}: {}"};
const Phrase<Words> missed_earlier{"逐年要求的目标，以往年度有未达标的：{}。",
                                   "Asked for every year and missed in earlier ones: {}."};
const Phrase<int, std::size_t, Words> missed_in{"{}年{}项（{}）", "{1} in {0} ({2})"};

const Phrase<> word_few_due{"本年应评价的项目较少，只列结果，不作总体评价",
                            "few items were due: results only, no overall assessment"};
const Phrase<> word_little_data{"现有数据不足以作出总体评价",
                                "too little data for an overall assessment"};
const Phrase<> word_all{"全部达到要求", "all met"};
const Phrase<> word_expected{"总体符合预期", "broadly as expected"};
const Phrase<> word_mostly{"基本符合预期", "mostly as expected"};
const Phrase<int> but_binding_bad{"，但有{}项约束性指标未达到",
                                  ", except binding ones not met: {}"};
const Phrase<int> but_binding_open{"，但有{}项约束性指标尚不能判定",
                                   ", except binding ones undecided: {}"};
const Phrase<int, int> but_both{"，但有{}项约束性指标未达到、{}项约束性指标尚不能判定",
                                ", except binding ones not met: {}, undecided: {}"};
const Phrase<int, int> word_decided{"可判定的{}项中{}项达到要求，总体情况待数据补齐后评价",
                                    "of {} decided {} met what was asked; the open ones decide the "
                                    "rest"};
const Phrase<> word_uneven{"进展不平衡，部分目标滞后", "uneven, some targets behind"};
const Phrase<> word_behind{"进展总体滞后", "behind overall"};
const Phrase<> provisional{"（暂定，待最终数核定）",
                           " (provisional, to be confirmed by final figures)"};

Words binding_exception(const Assessment& assessment, Language language) {
  const int bad = assessment.binding_bad;
  const int open = assessment.binding_open;
  if (bad > 0 && open > 0) return say(language, but_both, bad, open);
  return bad > 0 ? say(language, but_binding_bad, bad) : say(language, but_binding_open, open);
}

Words plain_word(const Assessment& assessment, Language language) {
  switch (assessment.word) {
    case OverallWord::few_due:
      return say(language, word_few_due);
    case OverallWord::too_little_data:
      return say(language, word_little_data);
    case OverallWord::all_good:
      return say(language, word_all);
    case OverallWord::as_expected:
      return say(language, word_expected);
    case OverallWord::mostly_as_expected:
      return say(language, word_mostly) + binding_exception(assessment, language);
    case OverallWord::decided_alone:
      return say(language, word_decided, assessment.good + assessment.bad, assessment.good);
    case OverallWord::uneven:
      return say(language, word_uneven);
    case OverallWord::behind:
      break;
  }
  return say(language, word_behind);
}

/// 总体符合预期; with 暂定 where preliminary figures carry it.
Words overall_word(const Assessment& assessment, Language language) {
  const Words word = plain_word(assessment, language);
  return assessment.provisional ? word + say(language, provisional) : word;
}

using Names = std::vector<Words>;

Words with_names(const Words& counted, const Names& names, Language language) {
  return names.empty() ? counted : say(language, bracketed, counted, listed(names, language));
}

/// All of a few; of many the binding ones. None of a set without a word, whose names stand further
/// on.
Names told_names(const std::vector<const Standing*>& standings, bool with_word, Language language) {
  Names names;
  if (!with_word) return names;
  for (const Standing* standing : standings) {
    const bool binding = standing->indicator().nature == Nature::binding;
    if (standings.size() > most_names && !binding) continue;
    names.push_back(laggard_name(*standing, language));
  }
  return names;
}

/// Rows of a scope that are counted on one side, or that are not counted.
std::vector<const Standing*> rows_of(const Standings& standings, Scope scope, bool due,
                                     std::optional<AssessedItem::Side> side) {
  std::vector<const Standing*> found;
  for (const Standing& standing : standings.rows()) {
    if (standing.indicator().scope() != scope) continue;
    const AssessedItem item = assessed_item(standing);
    if (item.due == due && (!side || item.side == *side)) found.push_back(&standing);
  }
  return found;
}

/// `达标7项、符合规划进度1项` where the good ones are not all of one status.
Words good_statuses(const std::vector<const Standing*>& good, Language language) {
  Sentence text(language, Mark::pause);
  int kinds = 0;
  for (const Status status : {Status::met, Status::met_early, Status::on_track}) {
    const auto count = std::ranges::count_if(
        good, [status](const Standing* item) { return item->verdict().status == status; });
    if (count == 0) continue;
    ++kinds;
    text.clause(say(language, counted_items, label(status, language), static_cast<int>(count)));
  }
  return kinds > 1 ? text.text() : Words();
}

/// `未报送3项、尚未发布6项、无法判定1项`.
Words open_kinds(const std::vector<const Standing*>& open, Language language) {
  std::vector<std::pair<Words, int>> kinds;
  for (const Standing* item : open) {
    const Verdict& verdict = item->verdict();
    const bool of_reason =
        verdict.status == Status::no_data &&
        (verdict.reason == Reason::not_reported || verdict.reason == Reason::not_published);
    Words kind = of_reason ? label(verdict.reason, language) : label(verdict.status, language);
    auto found = std::ranges::find(kinds, kind, &std::pair<Words, int>::first);
    if (found == kinds.end()) found = kinds.insert(kinds.end(), {std::move(kind), 0});
    ++found->second;
  }
  Sentence text(language, Mark::pause);
  for (const auto& [kind, count] : kinds) text.clause(say(language, counted_items, kind, count));
  return text.text();
}

/// What was not counted, and what of it is met early though nothing was due.
Words outside_clause(const std::vector<const Standing*>& outside, bool with_word,
                     Language language) {
  if (outside.empty()) return {};
  std::vector<const Standing*> early;
  std::vector<const Standing*> others;
  for (const Standing* item : outside) {
    (item->verdict().status == Status::met_early ? early : others).push_back(item);
  }
  Words clause = say(language, not_counted, static_cast<int>(outside.size()));
  if (early.empty()) return with_names(clause, told_names(others, with_word, language), language);
  Words named = say(language, early_outside, static_cast<int>(early.size()));
  return Sentence(language, Mark::comma)
      .clause(clause)
      .clause(with_names(named, told_names(early, with_word, language), language))
      .text();
}

Words due_clause(const Words& set, const Assessment& assessment, const Sentence& counts,
                 Language language) {
  if (assessment.due == 0) return say(language, none_due, set);
  if (assessment.due == assessment.all) return say(language, all_of_set, set, counts.text());
  return say(language, due_of_set, set, assessment.due, counts.text());
}

Words set_name(const Standings& standings, Scope scope, int all, Language language) {
  if (scope == Scope::table) return say(language, main_set, all);
  const bool alone = count_scope(standings, Scope::table) == 0;
  return say(language, alone ? only_set : other_set, all);
}

/// `with_word`: of the main indicators, or of the only ones; the others are counted alone.
Words scope_sentence(const Standings& standings, Scope scope, bool with_word, Language language) {
  using Side = AssessedItem::Side;
  const Assessment assessment = assess(standings, scope);
  const auto good = rows_of(standings, scope, true, Side::good);
  const auto bad = rows_of(standings, scope, true, Side::bad);
  const auto open = rows_of(standings, scope, true, Side::open);
  Sentence counts(language, Mark::comma);
  const Words statuses = good_statuses(good, language);
  const Words met = say(language, good_count, assessment.good);
  if (good.size() <= few_names) {
    counts.clause(with_names(met, told_names(good, with_word, language), language));
  } else {
    counts.clause(statuses.empty() || !with_word ? met : say(language, bracketed, met, statuses));
  }
  if (!bad.empty()) {
    counts.clause(with_names(say(language, bad_count, assessment.bad),
                             told_names(bad, with_word, language), language));
  }
  if (!open.empty()) {
    const Words counted = say(language, open_count, assessment.open);
    counts.clause(open.size() <= most_names
                      ? with_names(counted, told_names(open, with_word, language), language)
                      : say(language, bracketed, counted, open_kinds(open, language)));
  }
  Sentence text(language);
  text.clause(due_clause(set_name(standings, scope, assessment.all, language), assessment, counts,
                         language));
  text.clause(outside_clause(rows_of(standings, scope, false, std::nullopt), with_word, language));
  if (with_word) text.clause(overall_word(assessment, language));
  return text.closed();
}

/// Of the decided ones of a scope, which rest on preliminary figures.
Words preliminary_sentence(const Standings& standings, Scope scope, bool beside_areas,
                           Language language) {
  Names names;
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
    const Words name(standing.indicator().name.of(language));
    text.add(with_stop(say(language, so_far_of, name, so_far), language));
  }
  return text.text();
}

/// Counts and the word; which are not done is told further on.
Words ledger_sentence(const LedgerResult& ledger, Language language) {
  const Assessment assessment = assess(ledger);
  Sentence counts(language, Mark::comma);
  counts.clause(say(language, tasks_done, assessment.good));
  const std::vector<const TaskResult*> open = open_tasks(&ledger);
  if (!open.empty()) {
    counts.clause(say(language, tasks_open, assessment.bad));
  }
  if (assessment.open > 0) {
    Sentence kinds(language, Mark::pause);
    for (const TaskStatus status :
         {TaskStatus::undetermined, TaskStatus::not_reported, TaskStatus::not_published}) {
      if (ledger.count(status) == 0) continue;
      kinds.clause(say(language, counted_items, label(status, language), ledger.count(status)));
    }
    counts.clause(
        say(language, bracketed, say(language, open_count, assessment.open), kinds.text()));
  }
  Sentence text(language);
  text.clause(due_clause(say(language, task_set, ledger.printed->year, assessment.all), assessment,
                         counts, language));
  const int not_due = ledger.count(TaskStatus::not_due);
  if (not_due > 0) text.clause(say(language, tasks_not_counted, not_due));
  return text.clause(overall_word(assessment, language)).closed();
}

/// What is asked of every year and was missed before the year asked about, which the counts of this
/// year do not show; empty where nothing was.
Words yearly_finding(const Standings& standings, Language language) {
  Sentence list(language);
  for (int year = standings.plan().baseline_year; year < standings.year(); ++year) {
    Names names;
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
    text.add(scope_sentence(standings, Scope::table, true, language));
    text.add(natures_finding(standings, Scope::table, language));
    text.add(preliminary_sentence(standings, Scope::table, beside_areas, language));
    add(text.add(growth_sentences(standings, language)).text());
  }
  if (count_scope(standings, Scope::text) > 0) {
    Sentences text(language);
    text.add(scope_sentence(standings, Scope::text, !has_main, language));
    text.add(natures_finding(standings, Scope::text, language));
    if (!has_main) {
      text.add(preliminary_sentence(standings, Scope::text, beside_areas, language));
    }
    add(text.text());
  }
  add(area_targets_finding(standings, language));
  add(yearly_finding(standings, language));
  Sentences last(language);
  if (facts.ledger != nullptr) last.add(ledger_sentence(*facts.ledger, language));
  if (!facts.plan().tiers.classes.empty()) {
    last.add(tiers_finding(facts.plan(), standings.tiers(), language));
  }
  add(last.text());
  return blocks;
}

}  // namespace planmeter
