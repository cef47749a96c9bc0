// SPDX-License-Identifier: MIT
// The same demand with the other sign and the comparison turned round.
#include "report/words/fall_of_target.h"

namespace planmeter {

namespace {

Decimal without_sign(const Decimal& negative) {
  return Decimal::from_coefficient(-negative.coefficient(), negative.scale());
}

}  // namespace

std::optional<Target> as_fall(const Target& target) {
  const bool turns = is_from_base(target.quantity) && target.quantity != Quantity::multiple;
  const bool range = target.comparison == Comparison::between;
  const Decimal& highest = range ? target.upper : target.bound;
  if (!turns || target.relative_to >= 0 || !highest.is_negative() || target.up_to) return {};
  Target fall = target;
  fall.comparison = mirrored(target.comparison);
  fall.bound = without_sign(highest);
  if (range) fall.upper = without_sign(target.bound);
  fall.quantity = word_of(target.quantity).turned;
  return fall;
}

bool is_fall_in_words(const Target& target) {
  if (!is_in_per_cent(target.quantity) || target.relative_to >= 0) return false;
  // A fall below zero is said as growth.
  return as_fall(target).has_value() != (word_of(target.quantity).sign < 0);
}

}  // namespace planmeter
