// SPDX-License-Identifier: MIT
// The comparison with zero has words of its own.
#include "report/words/relative_text.h"

#include "core/plan_lookup.h"
#include "report/words/figure_text.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words> not_below_other{"不低于{}", "no lower than '{}'"};
const Phrase<Words> above_other{"高于{}", "above '{}'"};
const Phrase<Words> not_above_other{"不高于{}", "no higher than '{}'"};
const Phrase<Words> below{"低于{}", "below '{}'"};
const Phrase<Words, Words> in_step{"与{}基本同步（相差{}以内）", "in step with '{}' (within {})"};
const Phrase<Words, Words> difference_asked{"与{}之差{}", "difference from '{}' {}"};
const Phrase<Words> average_rate_of{"年均增速{}", "an average rate {}"};
const Phrase<Words, Words> higher{"比{}高{}", "{1} above '{0}'"};
const Phrase<Words, Words> lower{"比{}低{}", "{1} below '{0}'"};
const Phrase<Words> equal_to_other{"与{}持平", "equal to '{}'"};

Words name_of(const Target& target, const Plan& plan, Language language) {
  return Words(subject_at(plan, target.relative_to).name.of(language));
}

/// A difference of per cent is in points; other units stand in the column beside the target.
Words amount_of(const Words& figure, std::string_view unit, Language language) {
  return unit == "%" ? with_points(figure, language) : figure;
}

Words compared(const Target& target, const Words& other, std::string_view unit, Language language) {
  if (!target.bound.is_zero()) {
    return say(language, difference_asked, other, bound_text(target, language));
  }
  switch (target.comparison) {
    case Comparison::at_least:
      return say(language, not_below_other, other);
    case Comparison::more_than:
      return say(language, above_other, other);
    case Comparison::at_most:
      return say(language, not_above_other, other);
    case Comparison::less_than:
      return say(language, below, other);
    case Comparison::about:
      return say(language, in_step, other, amount_of(target.upper.to_text(), unit, language));
    case Comparison::between:
    case Comparison::is:
      break;
  }
  return say(language, difference_asked, other, bound_text(target, language));
}

}  // namespace

std::string relative_text(const Target& target, const Plan& plan, Language language) {
  const bool rates = target.quantity == Quantity::average_growth;
  const std::string_view unit = rates ? "%" : subject_at(plan, target.relative_to).unit;
  const Words text = compared(target, name_of(target, plan, language), unit, language);
  return rates ? say(language, average_rate_of, text) : text;
}

std::string relative_actual(const Rational& difference, const Target& target, const Plan& plan,
                            const Indicator& indicator, Language language, Decimals decimals) {
  const Words other = name_of(target, plan, language);
  if (difference.sign() == 0) return say(language, equal_to_other, other);
  const Rational size = difference.magnitude();
  const bool points = target.quantity == Quantity::average_growth || indicator.unit == "%";
  const Limits limits = limits_of_size(limits_of(target), difference);
  const Words figure = decimals == Decimals::as_plan
                           ? digits_text(size, indicator, target.quantity, limits, decimals)
                           : value_text(size, limits, points ? 2 : places_for(indicator.unit));
  const Words amount =
      points ? with_points(figure, language) : with_change_unit(figure, indicator, language);
  return say(language, difference.sign() < 0 ? lower : higher, other, amount);
}

}  // namespace planmeter
