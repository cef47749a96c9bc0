// SPDX-License-Identifier: MIT
// A step a year, or a rate.
#include "report/remark_pace.h"

#include "report/figure_text.h"
#include "report/target_text.h"
#include "report/wording.h"

namespace planmeter {

namespace {

using Words = std::string;

const Phrase<int, Words, Words> way_left{"；到{}年目标{}，今后每年需{}",
                                         "; the {} target is {}, which needs {} a year from here"};
const Phrase<int, Words> next_reached{"；已提前达到{}年目标{}",
                                      "; the {} target of {} is reached already"};
const Phrase<Words> increase_by{"增加{}", "an increase of {}"};
const Phrase<Words> decrease_by{"减少{}", "a decrease of {}"};
const Phrase<Words> grow_by{"增长{}", "growth of {}"};
const Phrase<Words> fall_by{"降低{}", "a fall of {}"};

Words words_of(const RemarkFacts& facts, const Target& target) {
  return target_words(target, facts.evaluated.plan, *facts.result.indicator, facts.language);
}

Words pace_to(const RemarkFacts& facts, const Target& final) {
  const IndicatorFigures& figures = facts.figures;
  Words needed;
  if (figures.pace_needed) {
    const bool up = figures.pace_needed->sign() > 0;
    const Words size = size_words(facts, *figures.pace_needed, final.quantity);
    needed =
        say(facts.language, up ? increase_by : decrease_by, needed_by(final, size, facts.language));
  } else if (figures.pace_needed_rate) {
    const Words rate =
        needed_rate_text(*figures.pace_needed_rate, final.quantity, Rational(final.bound));
    needed = say(facts.language, final.quantity == Quantity::cumulative_fall ? fall_by : grow_by,
                 needed_by(final, rate, facts.language));
  }
  if (needed.empty()) return {};
  return say(facts.language, way_left, final.year, words_of(facts, final), needed);
}

}  // namespace

std::string size_words(const RemarkFacts& facts, const Rational& value, Quantity quantity) {
  const Indicator& indicator = *facts.result.indicator;
  const Rational size = value.magnitude();
  if (is_in_per_cent(quantity)) return with_points(rounded(size, 2, Rational(0)), facts.language);
  if (indicator.unit == "%") return with_points(value_text(size, Rational(0), 2), facts.language);
  if (indicator.unit == ":1") return value_text(size, Rational(0), 4);
  return quantity_text(size, quantity, Rational(0), places_for(indicator.unit)) +
         unit_after_figure(indicator, quantity, facts.language);
}

// The next target goes before the final one: the pace that reaches 2025 in a straight line may
// miss 2022.
std::string pace_words(const RemarkFacts& facts, const Target& final) {
  const Target& next = *facts.result.deciding;
  const TargetFigures& figures = facts.figures.of_deciding;
  const int year = facts.evaluated.question.year;
  const bool between = next.year > year && next.year < final.year;
  if (!between || next.quantity != Quantity::value || !figures.actual || !figures.gap) {
    return pace_to(facts, final);
  }
  if (figures.gap->sign() >= 0) {
    return say(facts.language, next_reached, next.year, words_of(facts, next)) +
           pace_to(facts, final);
  }
  const Rational need = (Rational(next.bound) - *figures.actual) / Rational(next.year - year);
  const Words size = size_words(facts, need, Quantity::value);
  return say(facts.language, way_left, next.year, words_of(facts, next),
             say(facts.language, need.sign() > 0 ? increase_by : decrease_by,
                 needed_by(next, size, facts.language)));
}

std::string pace_of_kept_words(const RemarkFacts& facts, const Target& final) {
  const Figure& gap = facts.figures.of_deciding.gap;
  return gap && gap->sign() >= 0 ? pace_to(facts, final) : pace_words(facts, final);
}

}  // namespace planmeter
