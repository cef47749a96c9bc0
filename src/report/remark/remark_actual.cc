// SPDX-License-Identifier: MIT
// A number where there is one, else what was published, else what bounds it.
#include "report/remark/remark_actual.h"

#include "evaluate/verdict/path_met.h"
#include "report/remark/remark_pace.h"
#include "report/words/date_words.h"
#include "report/words/fall_of_target.h"
#include "report/words/figure_text.h"
#include "report/words/known_text.h"
#include "report/words/relative_text.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int, Words> increased_since{"比{}年增加{}", "{1} more than in {0}"};
const Phrase<int> same_as{"与{}年持平", "the same as in {}"};
const Phrase<int, Words> decreased_since{"比{}年减少{}", "{1} less than in {0}"};

const Phrase<Words> fell_in_all{"累计降低{}", "a cumulative fall of {}"};
const Phrase<Words> fell_on_average{"年均下降{}", "an average fall of {}"};
const Phrase<Words> rose{"上升{}", "a rise of {}"};

const Phrase<> below_zero{"降至0以下（没有增速）", "below zero, where no rate leads"};
/// A figure of the deciding target's quantity, which stands to its bound as the exact one does.
Words held_text(const RemarkFacts& facts, const Rational& value, Limits limits) {
  const Target& target = *facts.result.deciding;
  const Limits bounds = limits_of(target);
  limits.numbers.insert(limits.numbers.end(), bounds.numbers.begin(), bounds.numbers.end());
  return figure_text(value, *facts.result.indicator, target.quantity, limits, facts.decimals);
}

/// What the figure is held against: the target's bound, on its path that of the year too.
Limits held_against(const RemarkFacts& facts) {
  Limits limits = limits_of(*facts.result.deciding);
  const Status status = facts.result.verdict.status;
  const bool beside_path = is_met_off_path(facts.result, facts.figures) ||
                           is_missed_on_path(facts.result, facts.figures);
  if (status != Status::on_track && status != Status::behind && !beside_path) return limits;
  const auto text = [&](const Rational& value, const Limits& others) {
    return held_text(facts, value, others);
  };
  const Limits path = beside(*facts.figures.of_deciding.actual, facts.figures.path_value, text);
  limits.numbers.insert(limits.numbers.end(), path.numbers.begin(), path.numbers.end());
  return limits;
}

/// A value as published, with its unit: 突破760家.
Words observed_words(const RemarkFacts& facts, const Observation& observed) {
  const Language language = facts.language;
  const Indicator& indicator = *facts.result.indicator;
  const bool state = indicator.measure == Measure::state;
  const Words value =
      state ? observation_text(observed, language) : amount_words(observed, indicator, language);
  if (!observed.period.part_of_year()) return value;
  return say(language, bracketed, value, period_words(observed.period, language));
}

}  // namespace

std::string change_since_words(const RemarkFacts& facts, const Rational& change,
                               const Target& target, const Limits& limits) {
  if (change.sign() == 0) return say(facts.language, same_as, target.since);
  const Words size = size_words(facts, change, Quantity::change, limits_of_size(limits, change));
  return say(facts.language, change.sign() < 0 ? decreased_since : increased_since, target.since,
             size);
}

std::string moved_words(const RemarkFacts& facts, const Rational& value, const Target& target,
                        const Limits& limits) {
  if (!is_fall_in_words(target)) return figure_words(facts, value, target.quantity, limits);
  const Words size =
      figure_words(facts, value.magnitude(), target.quantity, limits_of_size(limits, value));
  const bool falls = word_of(target.quantity).sign < 0;
  if (falls ? value.sign() < 0 : value.sign() > 0) return say(facts.language, rose, size);
  const bool average = target.quantity == Quantity::average_growth;
  return say(facts.language, average ? fell_on_average : fell_in_all, size);
}

std::string actual_words(const RemarkFacts& facts) {
  const IndicatorFigures& figures = facts.figures;
  const Figure& actual = figures.of_deciding.actual;
  const Target& target = *facts.result.deciding;
  if (figures.of_deciding.below_zero) return say(facts.language, below_zero);
  if (!actual) {
    const Observation* own = own_figure(target.quantity, figures.observed);
    return own != nullptr ? observed_words(facts, *own) : bounds_words(facts);
  }
  if (target.relative_to >= 0) {
    return relative_actual(*actual, target, facts.standing.plan(), *facts.result.indicator,
                           facts.language, facts.decimals);
  }
  if (target.quantity == Quantity::change)
    return change_since_words(facts, *actual, target, held_against(facts));
  return moved_words(facts, *actual, target, held_against(facts)) + own_year_words(facts);
}

Limits limits_of_path(const RemarkFacts& facts) {
  return beside(
      *facts.figures.path_value, facts.figures.of_deciding.actual,
      [&](const Rational& value, const Limits& limits) { return held_text(facts, value, limits); });
}

std::string bounds_words(const RemarkFacts& facts) {
  const TargetFigures& known = facts.figures.of_deciding;
  const Target* target = facts.result.deciding;
  const Quantity quantity = target == nullptr ? Quantity::value : target->quantity;
  const Limits bound = target == nullptr ? Limits() : limits_of(*target);
  return known_end(
      known, [&](const Rational& value) { return figure_words(facts, value, quantity, bound); });
}

std::string distance_words(const RemarkFacts& facts, const Rational& gap, Quantity quantity) {
  if (!is_in_per_cent(quantity)) return size_words(facts, gap, quantity, Rational(0));
  const Rational size = gap.magnitude();
  const Words text =
      digits_text(size, *facts.result.indicator, quantity, Rational(0), facts.decimals);
  const Target& target = *facts.result.deciding;
  // A range has two bounds, and which of them is meant is said elsewhere.
  if (is_range(target.comparison) || !facts.figures.of_deciding.actual) {
    return with_points(text, facts.language);
  }
  const Words actual =
      figure_words(facts, *facts.figures.of_deciding.actual, target.quantity, held_against(facts));
  return with_points(distance_between(size, text, places_of(text), actual, target.bound.to_text()),
                     facts.language);
}

}  // namespace planmeter
