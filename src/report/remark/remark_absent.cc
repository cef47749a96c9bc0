// SPDX-License-Identifier: MIT
// What is not there is said, and what is known beside it is not lost.
#include "report/remark/remark_absent.h"

#include <algorithm>
#include <vector>

#include "report/words/date_words.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<std::string> lacking{"（缺{}年数）", " (nothing of {})"};
const Phrase<int, Words> not_published{"{}年数据尚未发布（发布单位：{}）",
                                       "the figure for {} is not yet published (by {})"};
const Phrase<int> not_yet_out{"{}年数据尚未发布", "the figure for {} is not yet published"};
const Phrase<int> not_reported{"{}年数据未报送", "no figure for {} has been reported"};
const Phrase<Words, Words> newest_known{"；最近一期为{}{}", "; the newest known is {1} ({0})"};
const Phrase<int> not_set{"规划未设{}年目标", "the plan sets no target for {}"};
const Phrase<> no_target_left{"规划未设本年及以后年度目标",
                              "the plan sets nothing for this year or later"};
const Phrase<Words, int> target_left_to_years{
    "规划表述为“{}”，未定量；未收录{}年年度目标",
    "the plan says '{}' and gives no number; no target of the "
    "year {} is on file"};
const Phrase<> number_not_found{"规划设有目标，目标值未查得",
                                "the plan sets a target whose number was not found"};
const Phrase<int, Words> expired{"目标已于{}年到期：{}", "its target was due in {}: {}"};
const Phrase<int> none_in_force{"{}年及以后年度尚无已生效的目标",
                                "no target is in force for {} or later"};
const Phrase<Words> reference_path{"，按规划进度参考值为{}",
                                   "; for reference, the path stands at {}"};
const Phrase<Words> actual_is{"，实际{}", "; the actual is {}"};
const Phrase<> no_verdict{"，不作评价", "; no verdict is given"};

const Indicator& indicator_in(const RemarkFacts& facts) { return *facts.result.indicator; }

Words why_unset(const RemarkFacts& facts) {
  const Indicator& indicator = indicator_in(facts);
  const int year = facts.standing.year();
  if (facts.result.verdict.reason == Reason::set_yearly) {
    return say(facts.language, target_left_to_years, Words(indicator.set_yearly), year);
  }
  if (facts.result.verdict.reason == Reason::not_seen) {
    return say(facts.language, number_not_found);
  }
  const bool is_printed = std::ranges::find(indicator.no_target, year) != indicator.no_target.end();
  return is_printed || facts.result.deciding != nullptr ? say(facts.language, not_set, year)
                                                        : say(facts.language, no_target_left);
}

}  // namespace

std::string absent_words(const RemarkFacts& facts) {
  const Indicator& indicator = indicator_in(facts);
  const Language language = facts.language;
  const int year = facts.standing.year();
  const IndicatorFigures& figures = facts.figures;
  const Words by = indicator.published ? Words(indicator.published->by) : Words();
  Words sentence =
      facts.result.verdict.reason == Reason::not_published
          ? by.empty() ? say(language, not_yet_out, year) : say(language, not_published, year, by)
          : say(language, not_reported, year);
  // The plan's baseline holds against what else is said of its year.
  const std::optional<Baseline>& baseline = indicator.baseline;
  const bool after_base =
      figures.latest && (!baseline || figures.latest->period.to > baseline->year);
  const bool computed = figures.latest_value &&
                        (!after_base || figures.latest->period.to < figures.latest_value_year);
  if (computed) {
    sentence += say(language, newest_known, say(language, year_alone, figures.latest_value_year),
                    figure_words(facts, *figures.latest_value, Quantity::value));
  } else if (after_base) {
    sentence += say(language, newest_known, period_words(figures.latest->period, language),
                    amount_words(*figures.latest, indicator, language));
  } else if (baseline && baseline->year < year) {
    sentence += say(language, newest_known, say(language, year_alone, baseline->year),
                    with_own_unit(baseline->value.to_text(), indicator, Quantity::value, language));
  }
  return sentence;
}

std::string expired_words(const LastDue& last_due, Language language) {
  return say(language, expired, last_due.year, label(last_due.verdict, language));
}

std::string unset_words(const RemarkFacts& facts) {
  const Language language = facts.language;
  const IndicatorFigures& figures = facts.figures;
  const Target* deciding = facts.result.deciding;
  if (facts.result.last_due) return expired_words(*facts.result.last_due, language);
  const bool elsewhere = facts.result.verdict.reason != Reason::none;
  const std::span<const Target> targets = indicator_in(facts).targets;
  const int year = facts.standing.year();
  const auto is_earlier = [year](const Target& target) { return target.year < year; };
  if (deciding == nullptr && !targets.empty() && !elsewhere &&
      std::ranges::none_of(targets, is_earlier)) {
    return say(language, none_in_force, year);
  }
  Words sentence = why_unset(facts);
  if (figures.path_value && deciding != nullptr) {
    sentence +=
        say(language, reference_path, figure_words(facts, *figures.path_value, deciding->quantity));
  }
  if (figures.of_deciding.actual) {
    sentence +=
        say(language, actual_is, figure_words(facts, *figures.of_deciding.actual, Quantity::value));
  }
  if (figures.observed) sentence += say(language, no_verdict);
  return sentence;
}

std::string missing_years_words(const RemarkFacts& facts, const AreaData& data,
                                const Target& target) {
  // Growth by its yearly rates needs each of them.
  const bool by_rates = data.indicator->measure == Measure::growth && is_growth(target.quantity) &&
                        facts.result.verdict.reason == Reason::previous_year_missing;
  if (!is_sum(target.quantity) && !by_rates) return {};
  const auto is_covered = [&data](int year) {
    return std::ranges::any_of(data.own.series, [year](const Observation& observation) {
      return observation.period.from <= year && year <= observation.period.to;
    });
  };
  std::vector<std::string> years;
  const int last = std::min(target.year, facts.standing.year());
  for (int year = target.since + 1; year <= last; ++year) {
    if (!is_covered(year)) years.push_back(std::to_string(year));
  }
  if (years.empty()) return {};
  return say(facts.language, lacking, listed(years, facts.language));
}

}  // namespace planmeter
