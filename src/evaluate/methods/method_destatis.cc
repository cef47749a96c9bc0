// SPDX-License-Identifier: MIT
// The weather symbols of the Federal Statistical Office of Germany, by the kind of target.
#include <algorithm>

#include "evaluate/methods/ask_method.h"

namespace planmeter {

namespace {

constexpr std::size_t values_in_a_trend = 6;
constexpr std::size_t least_values = 4;

/// The mean yearly change over the last six values, and the change since the last one.
struct Changes {
  YearValue first;
  YearValue newest;  // of those before the year asked about
  Rational mean;
  Rational latest;               // between the last two values, whatever years lie between
  std::optional<Rational> last;  // of the last year; nothing where the year before is not known
};

std::optional<Changes> changes_of(const MethodInput& input) {
  const std::size_t before = std::min(input.recent.size(), values_in_a_trend - 1);
  if (before + 1 < least_values) return std::nullopt;
  const YearValue& first = input.recent[input.recent.size() - before];
  const YearValue& newest = input.recent.back();
  Changes changes;
  changes.first = first;
  changes.newest = newest;
  changes.latest = input.value - newest.value;
  changes.mean = (input.value - first.value) / Rational(input.year - first.year);
  if (newest.year == input.year - 1) changes.last = changes.latest;
  return changes;
}

/// By whether the mean and the last year go (or are) as wanted: the mean weighs more, a turn in the
/// last year alone is no more than a sign.
std::string_view symbol(bool mean, bool last) {
  if (mean) return last ? "sun" : "partly_cloudy";
  return last ? "cloud" : "thunderstorm";
}

/// What is wanted is a change of so much every year: the mean change and the last one are held
/// against it.
MethodAnswer by_yearly_change(const MethodInput& input, const Changes& changes) {
  if (!changes.last) return refused(Reason::previous_year_missing);
  const auto meets = [&input](const Rational& change) {
    return (!input.goal->low || change >= *input.goal->low) &&
           (!input.goal->high || change <= *input.goal->high);
  };
  MethodAnswer answer;
  answer.band = symbol(meets(changes.mean), meets(*changes.last));
  answer.start = changes.first;
  answer.last = changes.newest;
  return answer;
}

/// What is wanted is a direction: the mean change and the last one are to have it. In a survey of
/// every second year the last one is between its last two values.
MethodAnswer by_direction(const MethodInput& input, const Changes& changes) {
  if (input.direction == Direction::unstated) return refused(Reason::method_not_applicable);
  MethodAnswer answer;
  answer.band = symbol(changes.mean.sign() == input.sign(), changes.latest.sign() == input.sign());
  answer.start = changes.first;
  answer.last = changes.newest;
  return answer;
}

/// What is wanted is to be kept every year: met, and not getting worse; or missed, and getting
/// better.
MethodAnswer by_keeping(const MethodInput& input, const Changes& changes) {
  if (input.goal->is_range()) return refused(Reason::method_not_applicable);
  const int trend = changes.mean.sign() * input.sign();
  MethodAnswer answer;
  answer.start = changes.first;
  if (input.reached) {
    answer.band = trend >= 0 ? "sun" : "partly_cloudy";
  } else {
    answer.band = trend > 0 ? "cloud" : "thunderstorm";
  }
  return answer;
}

/// Reached: but for a trend that turned back, which loses it again.
MethodAnswer by_reaching(const MethodInput& input, const std::optional<Changes>& changes) {
  MethodAnswer answer;
  answer.reached = true;
  if (!changes || !input.goal || input.goal->is_range()) return answer;
  if (changes->mean.sign() * input.sign() >= 0) return answer;
  answer.reached = false;
  answer.band = "partly_cloudy";
  answer.start = changes->first;
  return answer;
}

/// Missed in its own year: whether the mean change at least points to it.
MethodAnswer by_missing(const MethodInput& input, const Changes& changes) {
  const Goal& goal = *input.goal;
  const bool upward = goal.low && input.value <= *goal.low;
  MethodAnswer answer;
  answer.band = changes.mean.sign() == (upward ? 1 : -1) ? "cloud" : "thunderstorm";
  answer.start = changes.first;
  return answer;
}

/// The part of what is left to `bound` that will be missed; nothing where the value is there.
std::optional<Rational> missed_part(const MethodInput& input, const Changes& changes,
                                    const Rational& bound, bool upward) {
  const Rational left = bound - input.value;
  const bool there = upward ? left.sign() <= 0 : left.sign() >= 0;
  if (there) return std::nullopt;
  const Rational projected = input.value + changes.mean * Rational(input.goal->year - input.year);
  return (bound - projected) / left;
}

/// The rule for a value in a year. Of a range the end that fares worse counts.
MethodAnswer by_projection(const MethodInput& input, const Changes& changes) {
  MethodAnswer answer;
  if (input.goal->year < input.year) return refused(Reason::method_not_applicable);
  if (input.goal->year == input.year) return by_missing(input, changes);
  std::optional<Rational> worst;
  const auto weigh = [&](const std::optional<Rational>& bound, bool upward) {
    if (!bound) return;
    const std::optional<Rational> part = missed_part(input, changes, *bound, upward);
    if (part && (!worst || *part > *worst)) worst = part;
  };
  weigh(input.goal->low, true);
  weigh(input.goal->high, false);
  answer.reached = !worst;
  if (worst) answer.figure = Real(*worst);
  answer.start = changes.first;
  return answer;
}

}  // namespace

MethodAnswer ask_destatis(const MethodInput& input) {
  if (input.measure == Measure::state) return refused(Reason::method_not_applicable);
  const std::optional<Changes> changes = changes_of(input);
  if (input.reached && input.yearly == Yearly::none) return by_reaching(input, changes);
  if (!changes) return refused(Reason::too_few_values);
  if (!input.goal) return by_direction(input, *changes);
  switch (input.yearly) {
    case Yearly::none:
      break;
    case Yearly::value:
      return by_keeping(input, *changes);
    case Yearly::change:
      return by_yearly_change(input, *changes);
  }
  return by_projection(input, *changes);
}

}  // namespace planmeter
