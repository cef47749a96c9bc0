// SPDX-License-Identifier: MIT
// Judges again with moved figures. The figure a path starts from is taken at either end, and all
// others as ranges whose doubt is taken in favour and against: so a figure that counts twice moves
// at once, and no status between the ends is passed over.
#include "evaluate/within_rounding.h"

#include <algorithm>
#include <memory>

#include "evaluate/judge.h"
#include "evaluate/path_value.h"

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

/// The data with figures moved: those of `year` one way, all others another. What a ratio is
/// divided by goes the other way, so that the ratio goes far.
AreaData moved(const AreaData& data, int year, Moved in_year, Moved elsewhere) {
  AreaData all = data;
  for (Input* input : {&all.own, &all.amounts, &all.numerator, &all.level}) {
    input->series = input->series.moved({input->counted, year, in_year, elsewhere});
  }
  all.denominator.series = all.denominator.series.moved(
      {all.denominator.counted, year, opposite_of(in_year), opposite_of(elsewhere)});
  return all;
}

/// The data with the figures of the year that a path starts from moved one way, and all others
/// anywhere within their half units.
AreaData with_base_moved(const AreaData& data, Moved first) {
  const std::optional<Baseline>& printed = data.indicator->baseline;
  const int base_year = printed ? printed->year : data.plan->baseline_year;
  AreaData all = moved(data, base_year, first, Moved::either_way);
  if (data.reference) {
    all.reference = std::make_shared<AreaData>(
        moved(*data.reference, base_year, Moved::either_way, Moved::either_way));
  }
  return all;
}

bool is_decided(Status status) {
  switch (status) {
    case Status::met:
    case Status::missed:
    case Status::met_early:
    case Status::on_track:
    case Status::behind:
      return true;
    case Status::undetermined:
    case Status::no_data:
    case Status::no_target:
    case Status::not_due:
      return false;
  }
  return false;
}

/// The worst and the best that a target's verdict becomes.
struct Turns {
  Verdict worst;
  Verdict best;

  void add(const Verdict& verdict) {
    if (rank_of(verdict.status) < rank_of(worst.status)) worst = verdict;
    if (rank_of(verdict.status) > rank_of(best.status)) best = verdict;
  }
};

Turns turns_of(const AreaData& data, const TargetResult& item, const Question& question) {
  Turns turns{item.verdict, item.verdict};
  if (!is_decided(item.verdict.status) || item.target->comparison == Comparison::is) return turns;
  const bool by_path = question.method == Method::path || is_due(*item.target, question);
  for (const Moved first : {Moved::down, Moved::up}) {
    if (by_path) {
      AreaData base_moved = with_base_moved(data, first);
      for (const Doubt doubt : {Doubt::kindly, Doubt::harshly}) {
        base_moved.doubt = doubt;
        turns.add(judge_target(base_moved, *item.target, question));
      }
    } else {
      // The other methods ask about numbers, and not about ranges.
      for (const Moved others : {Moved::down, Moved::up}) {
        turns.add(judge_target(moved(data, question.year, first, others), *item.target, question));
      }
    }
  }
  return turns;
}

}  // namespace

std::optional<bool> is_within_rounding(const AreaData& data, const TargetResult& item,
                                       const Question& question) {
  if (!is_decided(item.verdict.status)) return std::nullopt;
  const Turns turns = turns_of(data, item, question);
  return turns.worst.status != turns.best.status;
}

std::optional<bool> is_within_rounding(const Plan& plan, const Observations& observations,
                                       const IndicatorResult& result, const Question& question) {
  if (!is_decided(result.verdict.status)) return std::nullopt;
  IndicatorResult worst = result;
  IndicatorResult best = result;
  for (std::size_t i = 0; i < result.targets.size(); ++i) {
    const TargetResult& item = result.targets[i];
    const AreaData data = gather(plan, observations, *result.indicator, item.target->area);
    const Turns turns = turns_of(data, item, question);
    worst.targets[i].verdict = turns.worst;
    best.targets[i].verdict = turns.best;
  }
  settle(worst, question);
  settle(best, question);
  return worst.verdict.status != result.verdict.status ||
         best.verdict.status != result.verdict.status;
}

MovedEnds moved_ends(const AreaData& data, const Target& target, int year) {
  MovedEnds ends;
  const auto widen = [](Figure& low, Figure& high, const Figure& one, const Figure& other) {
    if (one && (!low || *one < *low)) low = one;
    if (other && (!high || *other > *high)) high = other;
  };
  const std::optional<Track> track = track_of(target);
  for (const Moved first : {Moved::down, Moved::up}) {
    const AreaData base_moved = with_base_moved(data, first);
    const TargetFigures figures = describe_target(base_moved, target, year);
    widen(ends.low, ends.high, figures.low, figures.high);
    if (!track || target.year <= year) continue;
    Figure path = path_value(base_moved, *track, year);
    if (path) path = in_target_unit(track->quantity, *path, track->since, year);
    widen(ends.path_low, ends.path_high, path, path);
  }
  if (ends.low == ends.high) ends.low = ends.high = std::nullopt;
  if (ends.path_low == ends.path_high) ends.path_low = ends.path_high = std::nullopt;
  return ends;
}

}  // namespace planmeter
