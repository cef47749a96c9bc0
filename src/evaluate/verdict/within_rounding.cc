// SPDX-License-Identifier: MIT
// Judges again with moved figures. A figure that counts twice moves at once, and all targets of an
// indicator are looked at with the same figures.
#include "evaluate/verdict/within_rounding.h"

#include <algorithm>
#include <memory>
#include <span>
#include <vector>

#include "core/counters.h"
#include "core/plan_lookup.h"
#include "evaluate/known/decide.h"
#include "evaluate/known/fulfilling.h"
#include "evaluate/known/relative_growth.h"
#include "evaluate/path/path_value.h"
#include "evaluate/verdict/judge.h"

namespace planmeter {

namespace {

constexpr Moved opposite_of(Moved moved) {
  switch (moved) {
    case Moved::down:
      return Moved::up;
    case Moved::up:
      return Moved::down;
    case Moved::not_at_all:
    case Moved::either_way:
      return moved;
  }
  return moved;
}

/// One way to move all figures: those that something is compared with, and those that are compared.
struct Turn {
  Moved base = Moved::down;
  Moved figures = Moved::down;
  RoundingEnd end = RoundingEnd::none;  // where figures go both ways
  // Between its ends only what is to lie in a range is other than at them: what it compares stands
  // at an end of the range.
  const Target* range = nullptr;
  Rational bound;
};

/// Whether two targets compare one figure.
bool compare_one(const Target& left, const Target& right) {
  return left.quantity == right.quantity && left.since == right.since && left.area == right.area &&
         left.relative_to == right.relative_to;
}

/// The year up to which figures are what a target's figure of `year` is compared with: the base of
/// a change or of growth, of a level where its path begins.
int base_of(const AreaData& data, const Target& target, int year) {
  const int year_before = std::min(target.year, year) - 1;
  if (is_yearly_change(target)) return year_before;
  if (target.quantity != Quantity::value) return target.since;
  if (data.indicator->change_of >= 0) return year_before;
  return std::min(base_year(*data.plan, *data.indicator), year_before);
}

/// The data with all figures moved. What a ratio is divided by goes against the rest. Of amounts
/// between base and year nothing is known of which way is the worse.
AreaData moved(const AreaData& data, int base, int year, const Turn& turn) {
  AreaData all = data;
  const auto move = [&](Input& input, Moved up_to_base, Moved later) {
    const MovedFigures moves{input.counted, base, base + 1, up_to_base, later, later};
    input.series = input.series.moved(moves);
  };
  for (Input* input : {&all.own, &all.numerator, &all.level}) {
    move(*input, turn.base, turn.figures);
  }
  move(all.denominator, opposite_of(turn.base), opposite_of(turn.figures));
  all.amounts.series = all.amounts.series.moved(
      {all.amounts.counted, base, year, turn.base, turn.figures, Moved::either_way});
  all.end = turn.end;
  return all;
}

/// The same for a target in the year asked about. What it is relative to goes against it.
AreaData moved_for(const AreaData& data, const Target& target, int year, const Turn& turn) {
  const int base = base_of(data, target, year);
  const int last = std::min(target.year, year);
  AreaData all = moved(data, base, last, turn);
  if (turn.range != nullptr) {
    all.point = number_of(demanded(target.quantity, turn.bound, target.since, turn.range->year));
  }
  if (data.reference) {
    Turn against = turn;
    against.base = opposite_of(turn.base);
    against.figures = opposite_of(turn.figures);
    all.reference = std::make_shared<AreaData>(moved(*data.reference, base, last, against));
  }
  return all;
}

/// Whether any figure may be off at all; mostly counts are judged, which are not.
bool may_move(const AreaData& data) {
  for (const Input* input : data.inputs()) {
    for (const Observation observation : input->series) {
      const Decimal& half_unit = observation.half_unit;
      const bool count = input->counted && is_whole_count(observation.value, half_unit);
      if (!half_unit.is_zero() && !count) return true;
    }
  }
  return data.reference && may_move(*data.reference);
}

/// The ways that may lead to other verdicts on these targets.
std::vector<Turn> turns_of(std::span<const TargetResult> targets) {
  std::vector<Turn> turns;
  for (const Moved base : {Moved::down, Moved::up}) {
    turns.push_back({base, Moved::down, RoundingEnd::low, nullptr, {}});
    turns.push_back({base, Moved::up, RoundingEnd::high, nullptr, {}});
    for (const TargetResult& item : targets) {
      // Two rates are in step between the ends where they are at both.
      if (!is_range(item.target->comparison) || asks_in_step(*item.target)) continue;
      // Of a level the base is where its path begins; else it is part of what is compared.
      const bool of_level = item.target->quantity == Quantity::value;
      const Range<Rational> values = fulfilling_values(*item.target);
      for (const Rational& bound : {*values.low, *values.high}) {
        turns.push_back({of_level ? base : Moved::either_way, Moved::either_way,
                         RoundingEnd::between, item.target, bound});
      }
    }
  }
  return turns;
}

Verdict turned(const AreaData& data, const TargetResult& item, const Question& question,
               const Turn& turn) {
  const Target& target = *item.target;
  if (!is_decided(item.verdict.status) || target.comparison == Comparison::is) return item.verdict;
  const bool by_path = question.method == Method::path || is_due(target, question);
  if (turn.range != nullptr && (!by_path || !compare_one(*turn.range, target))) {
    return item.verdict;
  }
  if (by_path) return judge_target(moved_for(data, target, question.year, turn), target, question);
  // The other methods ask about the present and the past.
  AreaData other = moved(data, question.year - 1, question.year, turn);
  other.end = RoundingEnd::none;
  return judge_target(other, target, question);
}

}  // namespace

std::optional<bool> is_within_rounding(const AreaData& data, const TargetResult& item,
                                       const Question& question) {
  if (!is_decided(item.verdict.status)) return std::nullopt;
  if (!may_move(data)) return false;
  return std::ranges::any_of(turns_of(std::span(&item, 1)), [&](const Turn& turn) {
    return turned(data, item, question, turn).status != item.verdict.status;
  });
}

std::optional<bool> is_within_rounding(const IndicatorData& known, const IndicatorResult& result,
                                       const Question& question) {
  if (!is_decided(result.verdict.status)) return std::nullopt;
  std::vector<const AreaData*> data;
  bool any_moves = false;
  for (const TargetResult& item : result.targets) {
    const AreaData* of_target = &known.in(item.target->area);
    const bool seen = !data.empty() && data.back() == of_target;
    any_moves = any_moves || (!seen && may_move(*of_target));
    data.push_back(of_target);
  }
  if (!any_moves) return false;
  return std::ranges::any_of(turns_of(result.targets), [&](const Turn& turn) {
    IndicatorResult other = result;
    for (std::size_t i = 0; i < data.size(); ++i) {
      TargetResult& item = other.targets[i];
      item.verdict = turned(*data[i], item, question, turn);
    }
    settle(other, question);
    return other.verdict.status != result.verdict.status;
  });
}

MovedEnds moved_ends(const AreaData& data, const Target& target, int year) {
  MovedEnds ends;
  const auto widen = [](Figure& low, Figure& high, const Figure& one, const Figure& other) {
    if (one && (!low || *one < *low)) low = one;
    if (other && (!high || *other > *high)) high = other;
  };
  const std::optional<Track> track = track_of(target);
  for (const Turn& turn : turns_of({})) {
    const AreaData other = moved_for(data, target, year, turn);
    const TargetFigures figures = describe_target(other, target, year);
    widen(ends.low, ends.high, figures.low, figures.high);
    if (!track || target.year <= year) continue;
    Figure path = path_value(other, *track, year);
    if (path) path = in_target_unit(track->quantity, *path, track->since, year);
    widen(ends.path_low, ends.path_high, path, path);
  }
  if (ends.low == ends.high) ends.low = ends.high = std::nullopt;
  if (ends.path_low == ends.path_high) ends.path_low = ends.path_high = std::nullopt;
  return ends;
}

}  // namespace planmeter
