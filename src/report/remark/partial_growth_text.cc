// SPDX-License-Identifier: MIT
// Sentences with break-even rates.
#include "report/remark/partial_growth_text.h"

#include <set>

#include "report/words/figure_text.h"
#include "report/words/known_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int, int, Words> times_by_then{"至{}年已为{}年的{}倍", "by {0} it is {2} times {1}"};
const Phrase<> has_doubled{"已实现翻番", "so it has doubled"};
const Phrase<Words> has_multiplied{"已实现{}倍的目标", "so it is {} times as much, as asked"};
const Phrase<int> to_be_published{"{}年数据待发布", "the figure of {} is not yet published"};
const Phrase<int> to_be_reported{"{}年数据待报送", "the figure of {} is not yet reported"};
const Phrase<Words, int, int, Words> implied_by_rates{
    "已公布{}，据此推算{}年为{}年的{}倍", "published: {0}, by which {1} is {3} times {2}"};
const Phrase<int, int, Words> by_amounts{"按数额计算，{}年为{}年的{}倍",
                                         "by the amounts, {0} is {2} times {1}"};
const Phrase<Words, int, int, Words> by_both{
    "已公布{}，其余年份按数额计算，据此推算{}年为{}年的{}倍",
    "published: {0}, the other years by the amounts, by "
    "which {1} is {3} times {2}"};
const Phrase<Words> published_later{"；另已公布{}", "; published besides: {}"};
const Phrase<int, int, Words> only_bounded{"；{0}年仅知为{1}年的{2}倍",
                                           "; of {0} only {2} times {1} is known"};
const Phrase<Words, Words> average_rate{"{}年年均增长{}%", "{1}% a year in {0}"};
const Phrase<Words, Words> rate_over_all{"{}年累计增长{}%", "{1}% in all over {0}"};
const Phrase<Words, Words> yearly_rate{"{}年增长{}%", "{1}% in {0}"};
const Phrase<int, Words, Words> even_if{"到{}年，今后年均增速不低于{}即可实现“{}”",
                                        "{2} is met if growth to {0} averages at least {1}"};
const Phrase<int, Words, Words> even_if_one{"{}年增速不低于{}即可实现“{}”",
                                            "{2} is met if growth in {0} is at least {1}"};

const Phrase<int, Words, Words> even_above{"到{}年，今后年均增速高于{}即可实现“{}”",
                                           "{2} is met if growth to {0} averages more than {1}"};
const Phrase<int, Words, Words> even_above_one{"{}年增速高于{}即可实现“{}”",
                                               "{2} is met if growth in {0} is more than {1}"};

const Phrase<int, Words, Words> even_falling{"到{}年，今后即使年均下降{}，仍可实现“{}”",
                                             "{2} is met even if it falls to {0} by {1} a year"};
const Phrase<int, Words, Words> even_falling_one{"即使{}年下降{}，仍可实现“{}”",
                                                 "{2} is met even if {0} falls by {1}"};
const Phrase<int, Words, Words> falling_less{"到{}年，今后年均降幅小于{}，仍可实现“{}”",
                                             "{2} is met if it falls to {0} by less than {1} a "
                                             "year"};
const Phrase<int, Words, Words> falling_less_one{"{}年降幅小于{}，仍可实现“{}”",
                                                 "{2} is met if {0} falls by less than {1}"};

/// The sentence for what the years left must bring at least, be it growth or no more than a fall.
const Phrase<int, Words, Words>& condition_of(const Target& target, bool one_year, bool falls) {
  if (falls && is_strict(target)) return one_year ? falling_less_one : falling_less;
  if (falls) return one_year ? even_falling_one : even_falling;
  if (is_strict(target)) return one_year ? even_above_one : even_above;
  return one_year ? even_if_one : even_if;
}

/// What the years left must bring for a target:
/// 到2025年，今后年均增速不低于16.64%即可实现“年均增长15%”.
Words even_words(const Standing& standing, const Target& target, const PartialGrowth& partial,
                 Language language) {
  const Words rate = needed_text(partial.break_even, 2, {}, wants_more(target.comparison)) + "%";
  const bool falls = rate.starts_with('-');
  return say(language, condition_of(target, target.year - partial.through == 1, falls), target.year,
             falls ? rate.substr(1) : rate,
             target_words(target, standing.plan(), *standing.result().indicator, language));
}

/// What it is by the last year that the data reach, and from what: the rates after the base year
/// (2021—2024年年均增长28.77%), or the amounts.
Words so_far_words(const RemarkFacts& facts, const PartialGrowth& partial) {
  const AreaData& data = facts.standing.data();
  const Language language = facts.language;
  Sentence rates(language, Mark::pause);
  std::set<int> covered;
  for (const Observation& rate : data.own.series) {
    const Period& period = rate.period;
    if (period.to <= partial.since || period.to > partial.through) continue;
    for (int year = period.from; year <= period.to; ++year) covered.insert(year);
    const Phrase<Words, Words>& rate_words = period.cumulative        ? rate_over_all
                                             : period.several_years() ? average_rate
                                                                      : yearly_rate;
    rates.clause(
        say(language, rate_words, period_text(period, language), observation_text(rate, language)));
  }
  const bool plain = facts.decimals == Decimals::as_plan;
  const Words times_as_much =
      plain ? rounded(partial.factor, 2, {}) : multiple_text(partial.factor);
  if (rates.empty())
    return say(language, by_amounts, partial.through, partial.since, times_as_much);
  bool all = true;
  for (int year = partial.since + 1; year <= partial.through; ++year) {
    all = all && covered.contains(year);
  }
  return say(language, all ? implied_by_rates : by_both, rates.text(), partial.through,
             partial.since, times_as_much);
}

/// The rates of later years, which lie behind one that is missing.
Words later_words(const AreaData& data, const PartialGrowth& partial, int last, Language language) {
  Sentence rates(language, Mark::pause);
  for (const Observation& rate : data.own.series) {
    const Period& period = rate.period;
    if (period.to <= partial.through || period.to > last || !period.whole_year()) continue;
    rates.clause(say(language, yearly_rate, period_text(period, language),
                     observation_text(rate, language)));
  }
  return rates.empty() ? Words() : say(language, published_later, rates.text());
}

/// What a bound of the target's own year leaves certain: ≥1.8750.
Words bounded_words(const AreaData& data, Target target, Language language) {
  const Limits limits = limits_of_factor(target);
  target.quantity = Quantity::multiple;
  TargetFigures figures = describe_target(data, target, target.year);
  // That a multiple is not below nothing goes without saying.
  if (figures.low && figures.low->sign() <= 0) figures.low.reset();
  const auto text = [&](const Rational& value) { return multiple_text(value, limits); };
  const Words known = known_ends(figures, text, language);
  return known.empty() ? known : say(language, only_bounded, target.year, target.since, known);
}

/// The floor on a multiple of the base that is due in the deciding target's year; null for none.
const Target* multiple_of(const IndicatorResult& result) {
  for (const TargetResult& item : result.targets) {
    const Target& target = *item.target;
    const bool asked =
        target.quantity == Quantity::multiple && target.year == result.deciding->year;
    if (asked && target.comparison == Comparison::at_least) return &target;
  }
  return nullptr;
}

}  // namespace

std::string partial_growth_words(const RemarkFacts& facts) {
  const Standing& standing = facts.standing;
  const Language language = facts.language;
  const AreaData& data = standing.data();
  const IndicatorResult& result = standing.result();
  Words sentence;
  for (const TargetResult& item : result.targets) {
    const Target& target = *item.target;
    if (target.year != result.deciding->year || item.verdict.status != Status::undetermined)
      continue;
    const std::optional<PartialGrowth> partial = describe_partial_growth(data, target);
    if (!partial) continue;
    if (sentence.empty()) {
      sentence = so_far_words(facts, *partial) +
                 later_words(data, *partial, target.year, language) +
                 bounded_words(data, target, language);
    }
    sentence += language == Language::zh ? "；" : "; ";
    sentence += even_words(standing, target, *partial, language);
  }
  return sentence;
}

std::string growth_so_far(const Standing& standing, Language language) {
  const IndicatorResult& result = standing.result();
  if (result.deciding == nullptr || result.verdict.status != Status::undetermined) return {};
  const std::optional<PartialGrowth> partial =
      describe_partial_growth(standing.data(), *result.deciding);
  if (!partial) return {};
  const Target* multiple = multiple_of(result);
  const Limits limits = multiple == nullptr ? Limits() : limits_of(*multiple);
  Sentence words(language, Mark::comma);
  words.clause(say(language, times_by_then, partial->through, partial->since,
                   rounded(partial->factor, 2, limits)));
  if (multiple != nullptr && partial->factor >= Rational(multiple->bound)) {
    words.clause(multiple->bound == Decimal(2)
                     ? say(language, has_doubled)
                     : say(language, has_multiplied, multiple->bound.to_text()));
  }
  const int year = standing.year();
  const Reason absent = reason_of_absence(standing.data(), year, standing.question().as_of);
  return words
      .clause(
          say(language, absent == Reason::not_published ? to_be_published : to_be_reported, year))
      .text();
}

std::vector<std::string> growth_still_needed(const Standing& standing, Language language) {
  std::vector<std::string> lines;
  if (standing.indicator().measure != Measure::growth) return lines;
  for (const TargetResult& item : standing.result().targets) {
    const Target& target = *item.target;
    // What another indicator will grow by nobody knows.
    if (target.year <= standing.year() || target.relative_to >= 0) continue;
    const std::optional<PartialGrowth> partial =
        describe_partial_growth(standing.data_in(target.area), target);
    if (partial) lines.push_back(even_words(standing, target, *partial, language));
  }
  return lines;
}

}  // namespace planmeter
