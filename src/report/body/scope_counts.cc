// SPDX-License-Identifier: MIT
// Few are named, many are counted by what they are.
#include "report/body/scope_counts.h"

#include <algorithm>
#include <array>

#include "evaluate/standing/assessment.h"
#include "evaluate/standing/summary.h"
#include "report/body/laggards.h"
#include "report/body/overall_word.h"
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
const Phrase<Words, int, Words> due_of_set{"{}中，本年应评价{}项：{}",
                                           "of {}, {} were due this year: {}"};
const Phrase<Words, Words> all_of_set{"{}中，{}", "of {}, all due this year, {}"};
const Phrase<Words, int> none_decided_of{"{}中，本年应评价{}项，均尚不能判定",
                                         "of {}, {} were due this year, none of them decided yet"};
const Phrase<Words> none_decided{"{}均尚不能判定", "none of {} is decided yet"};
const Phrase<Words> none_due{"{}中，本年没有应评价的", "of {}, none were due this year"};
const Phrase<int> good_count{"达到要求{}项", "{} met what was asked of them"};
const Phrase<int> bad_count{"未达到{}项", "{} fell short"};
const Phrase<Words, std::size_t, Words> binding_among{"{}（其中约束性{}项：{}）",
                                                      "{} (binding ones: {}, {})"};
const Phrase<int> open_count{"尚不能判定{}项", "{} undecided"};
const Phrase<> not_reported_kind{"未报送", "not reported"};
const Phrase<> not_published_kind{"尚未发布", "not yet published"};
const Phrase<> undecided_kind{"现有数据不足以判定", "whose data do not decide"};
const Phrase<int, Words> one_kind_outside{"另有{}项{}", "{} {}"};
const Phrase<int, Words> kinds_outside{"另有{}项不在本年评价之列（{}）",
                                       "{} others were not due ({})"};
const Phrase<Words> early_names{"其中提前实现的是：{}", "met early: {}"};

/// Why an indicator takes no part in the assessment of the year.
enum class Outside { not_due, no_target, set_later, unseen, past, early };

struct OutsideRow {
  Outside kind;
  Phrase<> words;
};

const std::array<OutsideRow, 6> outside_rows{
    {{Outside::not_due, {"未到期", "not due yet"}},
     {Outside::no_target, {"本年未设目标", "without a target this year"}},
     {Outside::set_later, {"年度目标另行确定", "whose target is set yearly"}},
     {Outside::unseen, {"目标值未查得", "with a target whose number was not found"}},
     {Outside::past, {"目标已到期", "whose last target is past"}},
     {Outside::early, {"提前实现", "met early"}}}};

Outside outside_of(const Standing& standing) {
  const Verdict& verdict = standing.verdict();
  if (verdict.status == Status::met_early) return Outside::early;
  if (verdict.reason == Reason::expired) return Outside::past;
  if (verdict.reason == Reason::set_yearly) return Outside::set_later;
  if (verdict.reason == Reason::not_seen) return Outside::unseen;
  return verdict.status == Status::not_due ? Outside::not_due : Outside::no_target;
}

using Rows = std::vector<const Standing*>;

std::vector<Words> names_of(const Rows& rows, Language language) {
  std::vector<Words> names;
  names.reserve(rows.size());
  for (const Standing* row : rows) names.push_back(laggard_name(*row, language));
  return names;
}

/// With all names of a few, of many with those of the binding ones.
Words with_names(const Words& counted, const Rows& rows, Language language) {
  if (rows.empty()) return counted;
  if (rows.size() <= most_names) {
    return say(language, bracketed, counted, listed(names_of(rows, language), language));
  }
  Rows binding;
  std::ranges::copy_if(rows, std::back_inserter(binding), [](const Standing* row) {
    return row->indicator().nature == Nature::binding;
  });
  if (binding.empty()) return counted;
  std::vector<Words> names;
  names.reserve(binding.size());
  for (const Standing* row : binding) names.emplace_back(row->indicator().name.of(language));
  return say(language, binding_among, counted, binding.size(), listed(names, language));
}

/// The rows of a scope, by the side on which they are counted.
struct ScopeRows {
  Rows good;
  Rows bad;
  Rows open;
  Rows outside;
};

ScopeRows rows_of(const Standings& standings, Scope scope) {
  ScopeRows found;
  for (const Standing& standing : standings.rows()) {
    if (standing.indicator().scope() != scope) continue;
    const AssessedItem item = assessed_item(standing);
    if (!item.due) {
      found.outside.push_back(&standing);
    } else if (item.side == AssessedItem::Side::open) {
      found.open.push_back(&standing);
    } else {
      (item.side == AssessedItem::Side::good ? found.good : found.bad).push_back(&standing);
    }
  }
  return found;
}

/// `达标7项、符合规划进度1项` where the good ones are not all of one status.
Words good_statuses(const Rows& good, Language language) {
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

Words good_words(const Rows& good, bool told, Language language) {
  if (good.empty()) return {};
  const Words met = say(language, good_count, static_cast<int>(good.size()));
  if (good.size() <= few_names) return told ? with_names(met, good, language) : met;
  const Words statuses = told ? good_statuses(good, language) : Words();
  return statuses.empty() ? met : say(language, bracketed, met, statuses);
}

Words open_words(const Rows& open, Language language) {
  if (open.size() <= most_names) return listed(names_of(open, language), language);
  OpenCounts counts;
  for (const Standing* row : open) counts.add(row->verdict());
  return open_kinds(counts, language);
}

/// What was not counted and why; what of it is met early though nothing was due is named.
Words outside_words(const Rows& outside, bool told, Language language) {
  if (outside.empty()) return {};
  Sentence kinds(language, Mark::pause);
  Words last_kind;
  int kinds_found = 0;
  Rows early;
  for (const OutsideRow& row : outside_rows) {
    const auto count = std::ranges::count_if(
        outside, [&row](const Standing* item) { return outside_of(*item) == row.kind; });
    if (count == 0) continue;
    ++kinds_found;
    last_kind = say(language, row.words);
    kinds.clause(say(language, counted_items, last_kind, static_cast<int>(count)));
  }
  std::ranges::copy_if(outside, std::back_inserter(early),
                       [](const Standing* item) { return outside_of(*item) == Outside::early; });
  const int all = static_cast<int>(outside.size());
  if (kinds_found == 1) {
    const Words counted = say(language, one_kind_outside, all, last_kind);
    return told || !early.empty() ? with_names(counted, outside, language) : counted;
  }
  Sentence text(language, Mark::comma);
  text.clause(say(language, kinds_outside, all, kinds.text()));
  if (!early.empty() && early.size() <= most_names) {
    text.clause(say(language, early_names, listed(names_of(early, language), language)));
  }
  return text.text();
}

Words set_name(const Standings& standings, Scope scope, int all, Language language) {
  if (scope == Scope::table) return say(language, main_set, all);
  const bool alone = count_scope(standings, Scope::table) == 0;
  return say(language, alone ? only_set : other_set, all);
}

}  // namespace

void OpenCounts::add(const Verdict& verdict) {
  if (verdict.status == Status::undetermined) ++undecided;
  if (verdict.status != Status::no_data) return;
  ++(verdict.reason == Reason::not_published ? unpublished : unreported);
}

Words open_kinds(const OpenCounts& counts, Language language) {
  Sentence text(language, Mark::pause);
  const std::pair<const Phrase<>*, int> kinds[] = {{&not_reported_kind, counts.unreported},
                                                   {&not_published_kind, counts.unpublished},
                                                   {&undecided_kind, counts.undecided}};
  for (const auto& [kind, count] : kinds) {
    if (count > 0) text.clause(say(language, counted_items, say(language, *kind), count));
  }
  return text.text();
}

Words set_clause(const SetCounts& counts, Language language) {
  if (counts.due == 0) return say(language, none_due, counts.set);
  if (counts.decided == 0) {
    const Words none = counts.due == counts.all
                           ? say(language, none_decided, counts.set)
                           : say(language, none_decided_of, counts.set, counts.due);
    return counts.open.empty() ? none : say(language, bracketed, none, counts.open);
  }
  Sentence text(language, Mark::comma);
  text.clause(counts.met).clause(counts.missed);
  if (counts.decided < counts.due) {
    const Words open = say(language, open_count, counts.due - counts.decided);
    text.clause(counts.open.empty() ? open : say(language, bracketed, open, counts.open));
  }
  return counts.due == counts.all ? say(language, all_of_set, counts.set, text.text())
                                  : say(language, due_of_set, counts.set, counts.due, text.text());
}

Words scope_sentence(const BodyFacts& facts, Scope scope, bool told) {
  const Language language = facts.language;
  const ScopeRows rows = rows_of(facts.standings, scope);
  const Assessment assessment = assess(facts.standings, scope);
  SetCounts counts{.set = set_name(facts.standings, scope, assessment.all, language),
                   .all = assessment.all,
                   .due = assessment.due,
                   .decided = assessment.good + assessment.bad,
                   .met = good_words(rows.good, told, language),
                   .missed = {},
                   .open = open_words(rows.open, language)};
  if (!rows.bad.empty()) {
    const Words missed = say(language, bad_count, assessment.bad);
    counts.missed = told ? with_names(missed, rows.bad, language) : missed;
  }
  Sentence text(language);
  text.clause(set_clause(counts, language));
  text.clause(outside_words(rows.outside, told, language));
  if (told && facts.with_overall_word) {
    text.clause(overall_word(assessment, facts.annexes.method, language));
  }
  return text.closed();
}

}  // namespace planmeter
