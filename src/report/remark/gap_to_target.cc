// SPDX-License-Identifier: MIT
// Above and below are as the figures stand; of places in a list, ahead is the better.
#include "report/remark/gap_to_target.h"

#include "report/remark/remark_actual.h"
#include "report/words/fall_of_target.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words> past_bound{"，高于目标{}", ", {} above it"};
const Phrase<Words> short_of{"，低于目标{}", ", {} below it"};
const Phrase<Words> under_ceiling{"，低于控制目标{}", ", {} below it"};
const Phrase<Words> over_ceiling{"，高于控制目标{}", ", {} above it"};
const Phrase<Words> ahead_in_list{"，比目标领先{}", ", {} ahead of it"};
const Phrase<Words> behind_in_list{"，比目标落后{}", ", {} behind it"};
const Phrase<> within_range{"，在目标区间内", ", within the range"};
const Phrase<Words> under_range{"，低于区间下限{}", ", {} under the range"};
const Phrase<Words> over_range{"，高于区间上限{}", ", {} over the range"};
const Phrase<Words> touched{"，{}", ", {}"};
const Phrase<> level_with_target{"，与目标持平", ", level with it"};

/// Past a floor is above it, past a ceiling below it.
const Phrase<Words>& side_of(const RemarkFacts& facts, const Target& target, const Rational& gap) {
  if (facts.result.indicator->measure == Measure::rank) {
    return gap.sign() > 0 ? ahead_in_list : behind_in_list;
  }
  const bool ceiling = wants_less(target.comparison) != as_fall(target).has_value();
  if (ceiling) return gap.sign() > 0 ? under_ceiling : over_ceiling;
  return gap.sign() > 0 ? past_bound : short_of;
}

/// Outside a range, on which side: under and over are not the same miss.
Words range_words(const RemarkFacts& facts, const Target& target, const TargetFigures& figures) {
  if (figures.gap->sign() >= 0) return say(facts.language, within_range);
  const bool under = *figures.actual < Rational(target.bound);
  // Average rates differ by percentage points, whatever they are rates of.
  const bool rates = target.quantity == Quantity::average_growth;
  return say(facts.language, under ? under_range : over_range,
             distance_words(facts, *figures.gap, rates ? target.quantity : shown_quantity(target)));
}

}  // namespace

std::string gap_to_target_words(const RemarkFacts& facts) {
  const Target& target = *facts.result.deciding;
  const TargetFigures& figures = facts.figures.of_deciding;
  if (figures.gap && is_range(target.comparison)) return range_words(facts, target, figures);
  const bool says_itself = shown_quantity(target) == Quantity::change && target.bound.is_zero();
  if (says_itself || target.comparison == Comparison::is) return {};
  if (figures.gap && figures.gap->sign() == 0) return say(facts.language, level_with_target);
  if (figures.gap) {
    return say(facts.language, side_of(facts, target, *figures.gap),
               distance_words(facts, *figures.gap, target.quantity));
  }
  if (!figures.actual || !is_strict(target) || target.relative_to >= 0) return {};
  return say(facts.language, touched,
             touched_words(target, *facts.result.indicator, facts.language));
}

}  // namespace planmeter
