// SPDX-License-Identifier: MIT
// Lines of arithmetic.
#include "report/growth/growth_annex.h"

#include <array>

#include "core/plan_lookup.h"
#include "core/words.h"
#include "report/growth/growth_text.h"
#include "report/page/columns.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, int, int, int, Words, Words, Words> rate_line{
    "{0}：{1}—{2}年（间隔{3}年），年均增长{4}%，累计为基期的{5}倍{6}。",
    "{0}: {1} to {2}, {3} steps at {4}% a year make {5} times{6}."};
const Phrase<> can_double{"，可翻一番", ", doubled"};
const Phrase<Words, int, int, int, Words, Words> multiple_sum{
    "{0}：{1}—{2}年（间隔{3}年），达到{4}倍的最低年均增速为{5}",
    "{0}: {1} to {2}, {3} steps: the least rate that makes {4} times is {5} a year"};
const Phrase<int, Words> fewer_steps{"；若间隔{}年，则需{}", "; over {} steps it would be {}"};

const Phrase<Words, Words, Words> claim_line{"{}：由{}到{}", "{}: from {} to {}"};
const Phrase<Words, Words> figure_line{"{}：{}，原文只列这一数值，无可核对",
                                       "{}: {}, the only figure given; nothing to check"};
const Phrase<Words, Words> words_line{"{}：原文称“{}”，没有数值，无可核对",
                                      "{}: '{}', and no figure; nothing to check"};
const Phrase<Words, int> value_in_year{"{0}（{1}年）", "{0} ({1})"};
const Phrase<Words> change_is{"，增长{}%", ", growth of {}%"};
const Phrase<int, Words> average_is{"，间隔{}年，年均增长{}", ", {} steps, {} a year on average"};
const Phrase<Words> multiple_is{"，为{}倍", ", {} times"};
const Phrase<Words> agrees{"，与原文所述{}相符", ", as stated ({})"};
const Phrase<Words> disagrees{"，与原文所述{}不符", ", which is not what is stated ({})"};
const Phrase<int, int, Words, Words> no_base_year{
    "；基期年份未写明，不计算年均增速（若间隔{0}至{1}年，则在{2}与{3}之间）",
    "; the base year is not given, so no annual rate (over {0} to {1} steps it would be {2} to "
    "{3})"};
const Phrase<> no_rate{"，基数或期末数不为正，没有增速可言",
                       ", and nothing at or below 0 grows by a rate"};

Words about(const Plan& plan, const Claim& claim, Language language) {
  const std::optional<int> subject = find_subject(plan, claim.about);
  if (!subject || *subject >= subject_count(plan)) return Words(claim.about);
  return Words(subject_at(plan, *subject).name.of(language));
}

Words end_text(const ClaimEnd& end, Language language) {
  const Words value = end.value.to_text();
  return end.year ? say(language, value_in_year, value, *end.year) : value;
}

/// With the decimals of the stated figure, and one more where rounding alone would tell them apart.
Words figure(const Rational& value, const Claim& claim, bool agree) {
  if (claim.kind == ClaimKind::none) return value.to_fixed(2);
  const int places = std::max<int>(claim.stated.scale(), 0);
  const Words shown = value.to_fixed(places);
  return agree && shown != Rational(claim.stated).to_fixed(places) ? value.to_fixed(places + 1)
                                                                   : shown;
}

Words computed_words(const ClaimResult& result, Language language) {
  const Claim& claim = *result.claim;
  const bool agree = result.agrees.value_or(true);
  switch (result.kind) {
    case ClaimKind::change_percent:
      return say(language, change_is, figure(*result.computed, claim, agree));
    case ClaimKind::average_percent:
      if (!result.computed) return {};
      return say(language, average_is, *result.steps, figure(*result.computed, claim, agree) + "%");
    case ClaimKind::multiple:
      return say(language, multiple_is, figure(*result.computed, claim, agree));
    case ClaimKind::none:
      break;
  }
  return {};
}

Words claim_words(const Plan& plan, const ClaimResult& result, Language language) {
  const Claim& claim = *result.claim;
  const Words subject = about(plan, claim, language);
  if (!claim.to) {
    return with_stop(say(language, words_line, subject, Words(claim.words)), language);
  }
  if (!claim.from) {
    return with_stop(say(language, figure_line, subject, end_text(*claim.to, language)), language);
  }
  Words line = say(language, claim_line, subject, end_text(*claim.from, language),
                   end_text(*claim.to, language));
  if (!result.multiple) return with_stop(line + say(language, no_rate), language);
  line += computed_words(result, language);
  if (result.agrees) {
    const Words sign = claim.kind == ClaimKind::multiple ? "" : "%";
    line += say(language, *result.agrees ? agrees : disagrees, claim.stated.to_text() + sign);
  }
  if (result.interval) {
    line += say(language, no_base_year, result.interval->fewest_steps, result.interval->most_steps,
                percent_text(result.interval->low), percent_text(result.interval->high));
  }
  return with_stop(line, language);
}

constexpr std::array kinds_of_claims = {code_of(ClaimKind::change_percent),
                                        code_of(ClaimKind::average_percent),
                                        code_of(ClaimKind::multiple)};

constexpr DataColumn<ClaimResult> claim_columns[] = {
    {"about", cells::text, titles::indicator,
     [](const ClaimResult& row) { return text_cell(row.claim->about); }},
    {"stated",
     cells::number_or_null,
     {"文件所述", "Stated"},
     [](const ClaimResult& row) {
       return row.claim->kind == ClaimKind::none ? Cell(Missing{})
                                                 : decimal_cell(row.claim->stated);
     }},
    {"computed",
     cells::number_or_null,
     {"验算结果", "Computed"},
     [](const ClaimResult& row) { return value_cell(row.computed); }},
    {"agrees",
     cells::flag_or_null,
     {"是否相符", "Agrees"},
     [](const ClaimResult& row) { return flag_cell(row.agrees); }},
    {"source", cells::text_or_null, titles::clause,
     [](const ClaimResult& row) { return text_cell(joined(row.claim->sources)); }},
    {"kind",
     cells::or_null(cells::one_of(kinds_of_claims)),
     {"表述方式", "Kind"},
     [](const ClaimResult& row) {
       return row.computed ? code_cell(code_of(row.kind)) : Cell(Missing{});
     }},
    {"from_year",
     cells::year_or_null,
     {"起始年", "From year"},
     [](const ClaimResult& row) {
       return row.claim->from ? integer_cell(row.claim->from->year) : Cell(Missing{});
     }},
    {"from", cells::number_or_null, titles::from_value,
     [](const ClaimResult& row) {
       return row.claim->from ? decimal_cell(row.claim->from->value) : Cell(Missing{});
     }},
    {"to_year",
     cells::year_or_null,
     {"截止年", "To year"},
     [](const ClaimResult& row) {
       return row.claim->to ? integer_cell(row.claim->to->year) : Cell(Missing{});
     }},
    {"to", cells::number_or_null, titles::to_value,
     [](const ClaimResult& row) {
       return row.claim->to ? decimal_cell(row.claim->to->value) : Cell(Missing{});
     }},
    {"words", cells::text_or_null, titles::wording,
     [](const ClaimResult& row) { return text_cell(row.claim->words); }},
};
constexpr DataTableRows<ClaimResult> claim_rows{"claims", AskedYear::asked_year, claim_columns};

}  // namespace

std::vector<std::string> growth_arithmetic_lines(const Plan& plan, Language language) {
  std::vector<std::string> lines;
  for (const GrowthArithmetic& row : growth_arithmetic(plan)) {
    const Words name = numbered_name(*row.indicator, language);
    const Target& target = *row.target;
    if (target.quantity == Quantity::average_growth) {
      lines.push_back(say(language, rate_line, name, target.since, target.year, row.steps,
                          target.bound.to_text(), multiple_text(row.multiple, Rational(2)),
                          row.doubles ? say(language, can_double) : Words()));
      continue;
    }
    Words line = say(language, multiple_sum, name, target.since, target.year, row.steps,
                     target.bound.to_text(), needed_percent_text(row.least_rate, {}, true));
    if (row.one_step_fewer) {
      line += say(language, fewer_steps, row.steps - 1,
                  needed_percent_text(*row.one_step_fewer, {}, true));
    }
    lines.push_back(with_stop(line, language));
  }
  return lines;
}

Table claims_data(const std::vector<ClaimResult>& claims, Language language) {
  return data_of(claim_rows, claims, language);
}

std::vector<TableFacts> claim_table_facts() { return {facts_of(claim_rows)}; }

std::vector<std::string> claim_lines(const Plan& plan, const std::vector<ClaimResult>& claims,
                                     Language language) {
  std::vector<std::string> lines;
  lines.reserve(claims.size());
  for (const ClaimResult& result : claims) lines.push_back(claim_words(plan, result, language));
  return lines;
}

}  // namespace planmeter
