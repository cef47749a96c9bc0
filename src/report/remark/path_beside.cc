// SPDX-License-Identifier: MIT
// Half of the sentence is the yearly target's, half the path's: each has its own direction.
#include "report/remark/path_beside.h"

#include "evaluate/verdict/path_met.h"
#include "report/remark/remark_actual.h"
#include "report/words/figure_text.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, Words> both_halves{"{}；{}", "{}; {}"};
const Phrase<Words> yearly_reached{"达到年度目标{}", "the year's target of {} is reached"};
const Phrase<Words> yearly_kept{"未突破年度控制目标{}", "the year's limit of {} is kept"};
const Phrase<Words> yearly_met{"达到年度目标（{}）", "the year's target ({}) is met"};
const Phrase<Words> yearly_short{"未达到年度目标{}", "the year's target of {} is not reached"};
const Phrase<Words> yearly_exceeded{"突破年度控制目标{}", "the year's limit of {} is not kept"};
const Phrase<Words> yearly_missed{"未达到年度目标（{}）", "the year's target ({}) is missed"};
const Phrase<Words> under_path{"低于规划进度应达的{}", "it is below the path's {}"};
const Phrase<Words> over_path{"高于规划进度应控制在的{}", "it is above the path's {}"};
const Phrase<Words> behind_path{"未达到规划进度的要求（{}）",
                                "what the path asks for ({}) is not reached"};
const Phrase<Words> at_path{"达到规划进度应达的{}", "the path's {} is reached"};
const Phrase<Words> within_path{"未超过规划进度应控制在的{}", "it is within the path's {}"};
const Phrase<Words> keeps_path{"达到规划进度的要求（{}）",
                               "what the path asks for ({}) is reached"};

/// Whether a bound is said by its figure alone: of a floor or ceiling of an amount or a rate.
bool is_plain_bound(const Target& target) {
  const bool one_sided = wants_more(target.comparison) || wants_less(target.comparison);
  return one_sided && !is_strict(target) && target.quantity != Quantity::change &&
         target.relative_to < 0;
}

Words yearly_half(const RemarkFacts& facts, bool met) {
  const Target& target = *facts.result.deciding;
  const Indicator& indicator = *facts.result.indicator;
  if (!is_plain_bound(target) || indicator.measure == Measure::rank) {
    return say(facts.language, met ? yearly_met : yearly_missed,
               target_words(target, facts.standing.plan(), indicator, facts.language));
  }
  const Words bound =
      figure_words(facts, Rational(target.bound), target.quantity, Rational(target.bound));
  const bool floor = wants_more(target.comparison);
  const Phrase<Words>& reached = floor ? yearly_reached : yearly_kept;
  const Phrase<Words>& not_reached = floor ? yearly_short : yearly_exceeded;
  return say(facts.language, met ? reached : not_reached, bound);
}

Words path_half(const RemarkFacts& facts, const Target& final, bool kept) {
  const Rational& value = *facts.figures.path_value;
  const Limits limits = limits_of_path(facts);
  if (final.quantity == Quantity::change) {
    return say(facts.language, kept ? keeps_path : behind_path,
               change_since_words(facts, value, final, limits));
  }
  const Words path = figure_words(facts, value, final.quantity, limits);
  if (facts.figures.past_path) {
    return say(facts.language, kept ? keeps_path : behind_path,
               past_words(final, path, facts.language));
  }
  const bool floor = !wants_less(final.comparison);
  const Phrase<Words>& at_or_better = floor ? at_path : within_path;
  const Phrase<Words>& worse = floor ? under_path : over_path;
  return say(facts.language, kept ? at_or_better : worse, path);
}

}  // namespace

std::string path_beside_words(const RemarkFacts& facts) {
  const bool met = is_met_off_path(facts.result, facts.figures);
  if (!met && !is_missed_on_path(facts.result, facts.figures)) return {};
  const Indicator& indicator = *facts.result.indicator;
  const std::optional<Track> track =
      shown_track(indicator, facts.result.deciding, facts.standing.year());
  const Target* final = track ? final_target(indicator, *track) : nullptr;
  // Of another base year the two are figures of different spans.
  if (final == nullptr || final->since != facts.result.deciding->since) return {};
  return say(facts.language, both_halves, yearly_half(facts, met), path_half(facts, *final, !met));
}

}  // namespace planmeter
