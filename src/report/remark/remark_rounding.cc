// SPDX-License-Identifier: MIT
// The ends of what the digits leave open, with as many digits as tell them from the figure itself.
#include "report/remark/remark_rounding.h"

#include <algorithm>

#include "evaluate/verdict/within_rounding.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words> may_turn{"{}结论可能改变（舍入临界）。",
                             "Allowing for the rounding of the last digits of the data, {}the "
                             "verdict may turn (within rounding)."};
const Phrase<Words, Words> other_may_turn{
    "{1}“{0}”的结论可能改变（舍入临界）。",
    "Allowing for the rounding of the last digits of the data, {1}the verdict on '{0}' may turn "
    "(within rounding)."};
const Phrase<Words, Words> actual_between{"未舍入值为{}至{}，",
                                          "the actual lies between {} and {}, and "};
const Phrase<Words, Words> path_between{"规划进度值为{}至{}，", "the path between {} and {}, and "};

/// How many digits behind the point tell the ends of a span from each other, and one more.
int places_within(const Rational& span) {
  constexpr int most = 20;
  int places = 0;
  for (Rational size = span; size < Rational(10) && places < most; ++places) {
    size = size * Rational(10);
  }
  return places;
}

/// Both ends of a figure of the target's quantity; empty where it does not move.
Words between(const RemarkFacts& facts, const Phrase<Words, Words>& phrase, const Target& target,
              const Figure& low, const Figure& high, const Limits& limits) {
  if (!low || !high) return {};
  const Indicator& indicator = *facts.result.indicator;
  const int places = std::max(places_for(indicator.unit), places_within(*high - *low));
  const auto text = [&](const Rational& end) {
    return with_own_unit(quantity_text(end, target.quantity, limits, places), indicator,
                         target.quantity, facts.language);
  };
  return say(facts.language, phrase, text(*low), text(*high));
}

/// From where to where the digits move what the target is decided by.
Words ends_words(const RemarkFacts& facts, const TargetResult& item) {
  const Target& target = *item.target;
  // How far one is past another is said in points, of which there are no ends to name.
  if (target.relative_to >= 0) return {};
  const int year = std::min(target.year, facts.standing.year());
  const MovedEnds ends = moved_ends(facts.standing.data(), target, year);
  Limits limits = limits_of(target);
  const auto keep_apart = [&limits](const Figure& figure) {
    if (figure) limits.numbers.push_back(*figure);
  };
  keep_apart(facts.standing.figures_of(item).actual);
  keep_apart(facts.figures.path_value);
  Words words = between(facts, actual_between, target, ends.low, ends.high, limits);
  if (facts.figures.path_value && facts.standing.question().method == Method::path) {
    words += between(facts, path_between, target, ends.path_low, ends.path_high, limits);
  }
  return words;
}

/// Whether the two stand or fall together, so that one sentence is enough.
bool is_on_track_of(const Target& target, const Target& other) {
  return track_of(target) && track_of(target) == track_of(other);
}

}  // namespace

std::string rounding_sentences(const RemarkFacts& facts) {
  const Target* deciding = facts.result.deciding;
  if (deciding == nullptr) return {};
  const Standing& standing = facts.standing;
  Sentences sentences(facts.language);
  for (const TargetResult& item : facts.result.targets) {
    const Target& target = *item.target;
    const bool decides = &target == deciding;
    if (target.year != deciding->year || target.area != deciding->area) continue;
    if (!decides && !is_due(target, standing.question()) && is_on_track_of(target, *deciding))
      continue;
    if (standing.within_rounding_of(item) != true) continue;
    // Where another target holds the row's verdict, it is one on this target alone.
    const bool turns_row = decides && standing.within_rounding() == true;
    const Words ends = ends_words(facts, item);
    sentences.add(
        turns_row ? say(facts.language, may_turn, ends)
                  : say(facts.language, other_may_turn,
                        target_words(target, standing.plan(), standing.indicator(), facts.language),
                        ends));
  }
  return sentences.text();
}

}  // namespace planmeter
