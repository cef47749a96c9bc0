// SPDX-License-Identifier: MIT
// A step a year, or a rate.
#include "report/remark/remark_pace.h"

#include "report/words/figure_text.h"
#include "report/words/needed_amount.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int, Words, Words> way_left{"到{}年目标{}，今后每年需{}",
                                         "the {} target is {}, which needs {} a year from here"};
const Phrase<int, Words, Words> one_year_left{"到{0}年目标{1}，{0}年需{2}",
                                              "the {0} target is {1}, which needs {2} in {0}"};
const Phrase<int, Words> next_reached{"已提前达到{}年目标{}",
                                      "the {} target of {} is reached already"};
const Phrase<Words> increase_by{"增加{}", "an increase of {}"};
const Phrase<Words> complete{"完成{}", "{} more"};
const Phrase<Words> decrease_by{"减少{}", "a decrease of {}"};
const Phrase<Words> grow_by{"增长{}", "growth of {}"};
const Phrase<Words> fall_by{"降低{}", "a fall of {}"};

Words words_of(const RemarkFacts& facts, const Target& target) {
  return target_words(target, facts.standing.plan(), *facts.result.indicator, facts.language);
}

/// A total is completed; a level rises or falls.
const Phrase<Words>& verb_of(const Rational& change, Quantity quantity) {
  if (change.sign() <= 0) return decrease_by;
  return quantity == Quantity::total ? complete : increase_by;
}

/// Without its sign; shares and rates in percentage points.
Words size_in(const RemarkFacts& facts, const Rational& value, Quantity quantity,
              const Limits& limits = Rational(0)) {
  const Indicator& indicator = *facts.result.indicator;
  const Rational size = value.magnitude();
  const bool as_plan = facts.decimals == Decimals::as_plan;
  const Words shown = digits_text(size, indicator, quantity, limits, facts.decimals);
  if (is_in_per_cent(quantity)) return with_points(shown, facts.language);
  // A multiple is a number, whatever the unit of what it multiplies.
  if (quantity == Quantity::multiple) {
    return say(facts.language, titles::times, as_plan ? shown : value_text(size, limits, 4));
  }
  if (indicator.unit == "%") return with_points(shown, facts.language);
  if (indicator.unit == ":1") return shown;
  return shown + unit_after_figure(indicator, quantity, facts.language);
}

/// What a year must bring, without its sign, with its unit.
Words needed_words(const RemarkFacts& facts, const Rational& change, const Target& target,
                   Quantity quantity) {
  const Indicator& indicator = *facts.result.indicator;
  const int years = target.year - facts.standing.year();
  const Words figure = needed_amount(change, indicator, years);
  if (indicator.unit == "%") return with_points(figure, facts.language);
  return indicator.unit == ":1" ? figure
                                : figure + unit_after_figure(indicator, quantity, facts.language);
}

/// What `target` asks for and what the years until then are to bring: of one year, that year.
Words needed_way_words(const RemarkFacts& facts, const Target& target, const Words& needed) {
  const bool one_year = target.year - facts.standing.year() == 1;
  return say(facts.language, one_year ? one_year_left : way_left, target.year,
             words_of(facts, target), needed);
}

}  // namespace

std::string size_words(const RemarkFacts& facts, const Rational& value, Quantity quantity,
                       const Limits& limits) {
  return size_in(facts, value, quantity, limits);
}

std::string needed_a_year(const RemarkFacts& facts, const Target& final) {
  const IndicatorFigures& figures = facts.figures;
  if (figures.pace_needed) {
    // Per cents of a level are of its base, and what has to change a year is the level.
    const Quantity quantity = is_cumulative(final.quantity) ? Quantity::value : final.quantity;
    const Words size = needed_words(facts, *figures.pace_needed, final, quantity);
    return say(facts.language, verb_of(*figures.pace_needed, quantity),
               needed_by(final, size, facts.language));
  }
  if (figures.pace_needed_rate) {
    const Words rate = needed_rate_text(*figures.pace_needed_rate, final);
    const bool negative = rate.starts_with('-');
    const bool falls = (word_of(final.quantity).sign < 0) != negative;
    return say(facts.language, falls ? fall_by : grow_by,
               needed_by(final, negative ? rate.substr(1) : rate, facts.language));
  }
  return {};
}

std::string pace_to_final(const RemarkFacts& facts, const Target& final) {
  const Words needed = needed_a_year(facts, final);
  if (needed.empty()) return {};
  return needed_way_words(facts, final, needed);
}

const Target* end_of_pace(const RemarkFacts& facts) {
  for (const TargetResult& item : facts.result.targets) {
    const bool leads_there = item.target->year == facts.figures.final_year &&
                             Rational(item.target->bound) == facts.figures.final_target;
    if (leads_there) return item.target;
  }
  return nullptr;
}

std::string pace_to_the_end(const RemarkFacts& facts) {
  const Target* final = end_of_pace(facts);
  return final == nullptr ? std::string() : pace_to_final(facts, *final);
}

// The next target goes before the final one: the pace that reaches 2025 in a straight line may
// miss 2022.
std::string pace_words(const RemarkFacts& facts, const Target& final) {
  const Language language = facts.language;
  const Target& next = *facts.result.deciding;
  const TargetFigures& figures = facts.figures.of_deciding;
  const int year = facts.standing.year();
  const bool between = next.year > year && next.year < final.year;
  const Words to_final = pace_to_final(facts, final);
  if (!between || next.quantity != Quantity::value || !figures.actual || !figures.gap) {
    return to_final;
  }
  if (figures.gap->sign() >= 0) {
    Sentence words(language);
    words.clause(say(language, next_reached, next.year, words_of(facts, next)));
    return words.clause(to_final).text();
  }
  const Rational need = (Rational(next.bound) - *figures.actual) / Rational(next.year - year);
  const Words size = needed_words(facts, need, next, Quantity::value);
  return needed_way_words(
      facts, next, say(language, verb_of(need, Quantity::value), needed_by(next, size, language)));
}

std::string pace_of_kept_words(const RemarkFacts& facts, const Target& final) {
  const Figure& gap = facts.figures.of_deciding.gap;
  if (!gap || gap->sign() < 0) return pace_words(facts, final);
  return pace_to_final(facts, final);
}

}  // namespace planmeter
