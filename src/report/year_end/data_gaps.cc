// SPDX-License-Identifier: MIT
// Indicators without a verdict, gathered by what they wait for.
#include "report/year_end/data_gaps.h"

#include <algorithm>
#include <utility>

#include "core/ascii.h"
#include "evaluate/standing/standings.h"
#include "report/methods/method_text.h"
#include "report/remark/missing_other.h"
#include "report/words/date_words.h"
#include "report/words/owing_unit.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, Words> missing_by{"{}（{}）", "{} ({})"};
const Phrase<Words, Words> not_published_by{"尚未发布（{}，一般在{}发布）",
                                            "Not yet published (by {}, usually by {})"};
const Phrase<Words> nothing_to_compare{"所对照指标{}", "Without what they are held against: {}"};
const Phrase<Words> nothing_to_divide_by{"仅有分子，分母未报送（{}）",
                                         "What it is divided by is not reported ({})"};
const Phrase<Words, Words> undecided{"有数据但不足以判定（{}；{}）",
                                     "Data that do not decide ({}; {})"};
const Phrase<Words> undecided_plain{"有数据但不足以判定（{}）", "Data that do not decide ({})"};
const Phrase<Words> gap_not_due{"未到期，{}", "Not yet due: {}"};
const Phrase<Words, Words> not_placed_line{"按{}不能评定的（不属数据缺口）：{}。",
                                           "Not placed by {}, though data are there: {}."};
const Phrase<Words, std::size_t, Words> not_placed_for{"{}{}项（{}）", "{}: {} ({})"};
const Phrase<Words, int, Words> gap_line{"{}，{}项：{}。", "{}: {}: {}."};

/// What is absent and who owes it.
Words absent_kind(const Standing& standing, Reason reason, int year, Language language) {
  const Indicator& indicator = standing.indicator();
  if (reason == Reason::not_published && indicator.published) {
    const Date day = months_after_year_end(year, indicator.published->after_months);
    return say(language, not_published_by, Words(indicator.published->by),
               month_words(day.year, day.month, language));
  }
  return say(language, missing_by, capitalised(label(reason, language), language),
             owing_unit(standing.plan(), indicator, reason, language));
}

Words kind_of(const Standing& standing, int year, Language language) {
  const Words other = missing_other_words(standing, language);
  if (!other.empty()) return say(language, nothing_to_compare, other);
  const Indicator& indicator = standing.indicator();
  const Reason reason = standing.verdict().reason;
  if (standing.verdict().status == Status::undetermined && reason == Reason::not_reported &&
      indicator.ratio) {
    return say(language, nothing_to_divide_by,
               owing_of_denominator(standing.plan(), indicator, language));
  }
  if (reason == Reason::not_published || reason == Reason::not_reported) {
    return absent_kind(standing, reason, year, language);
  }
  const Words unit = owing_unit(standing.plan(), indicator, reason, language);
  if (reason == Reason::none) return say(language, undecided_plain, unit);
  return say(language, undecided, label(reason, language), unit);
}

/// Of a target still to come and without a figure of the year.
Words not_due_kind(const Standing& standing, Language language) {
  const int year = standing.year();
  const Reason reason = reason_of_absence(standing.data(), year, standing.question().as_of);
  Words kind = absent_kind(standing, reason, year, language);
  if (language == Language::en) kind.front() = small(kind.front());
  return say(language, gap_not_due, kind);
}

/// Whether the data are there and the method is what does not answer.
bool is_refused(const Standing& standing) {
  const Verdict& verdict = standing.verdict();
  if (standing.question().method == Method::path) return false;
  if (verdict.status != Status::undetermined) return false;
  return verdict.reason == Reason::method_not_applicable ||
         verdict.reason == Reason::zero_in_ratio || verdict.reason == Reason::sign_change;
}

/// Whether the target is still to come and the year has no figure, as the tables say of it: of a
/// state and of what has no path no less than of a level.
bool lacks_figure_of_year(const Standing& standing) {
  if (standing.verdict().status != Status::not_due) return false;
  const IndicatorFigures& figures = standing.figures();
  return !figures.observed && !figures.of_deciding.actual;
}

/// The indicator, with the area whose figure it is.
Words gap_name(const IndicatorResult& result, Language language) {
  const Words name(result.indicator->name.of(language));
  return is_of_one_area_of_several(result)
             ? say(language, bracketed, name, Words(result.areas.front()))
             : name;
}

using Kinds = std::vector<std::pair<Words, std::vector<Words>>>;

/// In the order in which they are met.
void add_name(Kinds& kinds, const Words& kind, Words name) {
  auto found = std::ranges::find(kinds, kind, &std::pair<Words, std::vector<Words>>::first);
  if (found == kinds.end()) found = kinds.insert(kinds.end(), {kind, {}});
  found->second.push_back(std::move(name));
}

}  // namespace

std::string refused_by_method(const Standings& standings, Language language) {
  Kinds kinds;
  for (const Standing& standing : standings.rows()) {
    if (!is_refused(standing)) continue;
    add_name(kinds, label(standing.verdict().reason, language),
             Words(standing.indicator().name.of(language)));
  }
  Sentence list(language);
  for (const auto& [kind, names] : kinds) {
    list.clause(say(language, not_placed_for, kind, names.size(), listed(names, language)));
  }
  if (list.empty()) return {};
  return say(language, not_placed_line, label(standings.question().method, language), list.text());
}

std::vector<std::string> data_gap_lines(const Standings& standings, Language language) {
  Kinds kinds;
  for (const Standing* told : standings.rows_and_areas()) {
    const Standing& standing = *told;
    const IndicatorResult& result = standing.result();
    const Words name = gap_name(result, language);
    if (lacks_figure_of_year(standing)) {
      add_name(kinds, not_due_kind(standing, language), name);
      continue;
    }
    const Status status = result.verdict.status;
    if (status != Status::no_data && status != Status::undetermined) continue;
    if (is_refused(standing)) continue;
    // What a target of the year asked about waits for, or one before.
    const int year = result.deciding == nullptr ? standing.year()
                                                : std::min(result.deciding->year, standing.year());
    add_name(kinds, kind_of(standing, year, language), name);
  }
  std::vector<Words> lines;
  lines.reserve(kinds.size());
  for (const auto& [kind, names] : kinds) {
    lines.push_back(
        say(language, gap_line, kind, static_cast<int>(names.size()), listed(names, language)));
  }
  return lines;
}

}  // namespace planmeter
