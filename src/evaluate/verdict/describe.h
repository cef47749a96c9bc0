// SPDX-License-Identifier: MIT
// The figures beside a verdict, computed only for what is printed.
#pragma once

#include <optional>
#include <string>

#include "core/rational.h"
#include "evaluate/known/area_data.h"
#include "evaluate/known/figure.h"
#include "evaluate/path/path.h"
#include "evaluate/verdict/compliance.h"
#include "evaluate/verdict/judge.h"

namespace planmeter {

/// What the data say of one target's quantity. In the unit of the target (per cent for average
/// growth, a plain number for multiples); absent unless known exactly, or as far as bounds go.
struct TargetFigures {
  Figure actual;
  Figure low;
  Figure high;
  bool low_open = false;
  bool high_open = false;
  Figure
      gap;  // past the bound in the wanted direction; absent at a strict bound that is just touched
  Figure
      attainment;  // actual / bound; for growth multiple / demanded multiple. Floors above 0 only
  Figure factor;   // growth: how many times the base it is
  bool below_zero = false;  // a rate is asked for and the amount is below zero, where none leads
};

/// What is known of growth that the data do not carry to the year asked about.
struct PartialGrowth {
  int since = 0;
  int through = 0;  // the last year the data reach
  Rational factor;  // by then
  /// The average rate a year, in per cent, that the years left must at least have for the target to
  /// be met.
  Rational break_even;
};

struct IndicatorFigures {
  TargetFigures of_deciding;
  Figure previous;               // the value of the year before
  Figure path_value;             // in the unit of the deciding target
  bool past_path = false;        // only what is past the path keeps to it, see PathPiece
  std::optional<bool> path_met;  // whether the plan's own path is kept to, see path_met.h
  std::optional<int> final_year;
  Figure final_target;
  Figure share_of_way;  // the last two and pace: absent once the final target is reached
  Figure path_share;
  // (year - since) / (final year - since) of the track shown, `since` being the base year of a
  // level. Absent up to `since`, after the final year and where there is no target.
  Figure elapsed_share;
  Figure pace_needed;                   // a year, in the indicator's unit
  Figure pace_so_far;                   // the same, from the base to the year asked about
  Figure pace_needed_rate;              // a year, as a plain number; see Pace
  std::optional<int> break_year;        // see latest_break
  bool breaks_this_year = false;        // the level of the year before is of another series
  std::optional<Observation> observed;  // of the year asked about
  Figure latest_value;  // the newest one known exactly before the year, observed or computed
  int latest_value_year = 0;
  std::optional<Observation> latest;  // the newest at or before it
};

/// What changes a year, in the indicator's unit, where `from` becomes `to`, both as measured, in
/// `years` (above 0): of cumulative per cents of a level the level, which is absent where its base
/// is not known exactly. Nothing for growth and means.
Figure change_a_year(const AreaData& data, const Track& track, const Rational& from,
                     const Rational& to, int years);

/// What leads to a goal: a change a year, and a rate a year as a plain number. Sums, changes and
/// what is not above zero have no rate; means have neither. Of a fall that yearly rates add up to,
/// the rate is one of falling.
struct Pace {
  Figure change;
  Figure rate;
};
/// From `now` to `goal`, both as measured, in `years` (above 0).
Pace pace_to(const AreaData& data, const Track& track, const Rational& goal, const Rational& now,
             int years);

/// The track whose path is shown: the deciding target's, or, for a target of a later authority, of
/// an every-year or a yearly-change kind, the plan's own of the same area that has a target left in
/// `year`: the first of the same quantity since the same year, else the first.
std::optional<Track> shown_track(const Indicator& indicator, const Target* deciding, int year);

/// A quantity as measured (of average growth the factor by `year`) in the unit of its target.
Rational in_target_unit(Quantity quantity, const Rational& measured, int since, int year);

/// What a bound of a target comes to as measured by `year`: of average growth the factor.
Rational bound_as_measured(const Target& target, const Rational& bound, int year);

/// `year`: the target's own, or for a later target the year asked about.
TargetFigures describe_target(const AreaData& data, const Target& target, int year);

/// What `target` compares, as it stands by the end of `year`, in the target's unit: of a total
/// since 2020 the total so far, of a change on the year before the change of that year. Nothing
/// unless known exactly, and nothing at or before the year the target counts from.
Figure figure_of_year(const AreaData& data, const Target& target, int year);

/// Nothing where the data reach the year, or do not reach past the base.
std::optional<PartialGrowth> describe_partial_growth(const AreaData& data, const Target& target);

IndicatorFigures describe_indicator(const IndicatorData& known, const IndicatorResult& result,
                                    const Question& question);

}  // namespace planmeter
