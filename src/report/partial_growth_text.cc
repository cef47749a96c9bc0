// SPDX-License-Identifier: MIT
// Sentences with break-even rates.
#include "report/partial_growth_text.h"

#include "report/figure_text.h"
#include "report/target_text.h"
#include "report/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, int, int, Words> growth_so_far{"已公布{}，据此推算{}年为{}年的{}倍",
                                                   "published: {0}, by which {1} is {3} times {2}"};
const Phrase<Words, Words> average_rate{"{}年年均增长{}%", "{1}% a year in {0}"};
const Phrase<Words, Words> rate_over_all{"{}年累计增长{}%", "{1}% in all over {0}"};
const Phrase<Words, Words> yearly_rate{"{}年增长{}%", "{1}% in {0}"};
const Phrase<int, Words, Words> even_if{"；到{}年，今后年均增速不低于{}即可实现“{}”",
                                        "; {2} is met if growth to {0} averages at least {1}"};
const Phrase<int, Words, Words> even_if_one{"；{}年增速不低于{}即可实现“{}”",
                                            "; {2} is met if growth in {0} is at least {1}"};

const Phrase<int, Words, Words> even_above{"；到{}年，今后年均增速高于{}即可实现“{}”",
                                           "; {2} is met if growth to {0} averages more than {1}"};
const Phrase<int, Words, Words> even_above_one{"；{}年增速高于{}即可实现“{}”",
                                               "; {2} is met if growth in {0} is more than {1}"};

/// The rates after the base year: 2021—2024年年均增长28.77%.
Words known_rates(const AreaData& data, const Target& target, Language language) {
  Words rates;
  for (const Observation& rate : data.own.series) {
    if (rate.period.to <= target.since || rate.period.to > target.year) continue;
    if (!rates.empty()) rates += list_separator(language);
    const Phrase<Words, Words>& rate_words = rate.period.cumulative        ? rate_over_all
                                             : rate.period.several_years() ? average_rate
                                                                           : yearly_rate;
    rates += say(language, rate_words, period_text(rate.period, language),
                 observation_text(rate, language));
  }
  return rates;
}

}  // namespace

std::string partial_growth_words(const Evaluated& evaluated, const IndicatorResult& result,
                                 const AreaData& data, Language language) {
  Words sentence;
  for (const TargetResult& item : result.targets) {
    const Target& target = *item.target;
    if (target.year != result.deciding->year || item.verdict.status != Status::undetermined)
      continue;
    const std::optional<PartialGrowth> partial = describe_partial_growth(data, target);
    if (!partial) continue;
    if (sentence.empty()) {
      sentence = say(language, growth_so_far, known_rates(data, target, language), partial->through,
                     partial->since, multiple_text(partial->factor));
    }
    const bool one_year = target.year - partial->through == 1;
    const Phrase<int, Words, Words>& condition = is_strict(target)
                                                     ? (one_year ? even_above_one : even_above)
                                                     : (one_year ? even_if_one : even_if);
    sentence += say(language, condition, target.year, rounded(partial->break_even, 2, {}) + "%",
                    target_words(target, evaluated.plan, *result.indicator, language));
  }
  return sentence;
}

}  // namespace planmeter
