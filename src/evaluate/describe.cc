// SPDX-License-Identifier: MIT
// The figures of an indicator: where it stands between its base and its final target.
#include "evaluate/describe.h"

#include "evaluate/judge.h"
#include "evaluate/measured.h"
#include "evaluate/path.h"
#include "evaluate/path_value.h"

namespace planmeter {

namespace {

/// A known value as one number; nothing unless it is exact.
Figure exact_value(const Known<Rational>& known) {
  if (!known.exists || !known.value.exact()) return std::nullopt;
  return number_of(known.value);
}

Figure in_unit(Quantity quantity, const Figure& measured, int since, int year) {
  if (!measured || quantity != Quantity::average_growth) return measured;
  const unsigned steps = static_cast<unsigned>(year - since);
  return (measured->root(steps) - Rational(1)) * Rational(100);
}

/// The standing against a track's final target.
void describe_way(const AreaData& data, const Track& track, int year, IndicatorFigures& figures) {
  const Target* final = final_target(*data.indicator, track);
  if (final == nullptr || data.indicator->measure == Measure::state) return;
  figures.final_year = final->year;
  figures.final_target = Rational(final->bound);
  const Figure path = path_value(data, track, year);
  figures.path_value = in_unit(track.quantity, path, track.since, year);

  const std::optional<Anchor<Rational>> base = base_anchor<Rational>(data, track);
  const Quotient<Rational> demand =
      demanded(track.quantity, Rational(final->bound), final->since, final->year);
  const Rational goal = number_of(demand);
  Figure start;
  if (base) {
    start = number_of(base->value);
  }
  const bool has_way = start && goal != *start;
  if (has_way && path) figures.path_share = (*path - *start) / (goal - *start);

  const Figure now = exact_value(measured<Rational>(data, track.quantity, track.since, year));
  if (!now || (!wants_more(final->comparison) && !wants_less(final->comparison))) return;
  const bool reached = wants_more(final->comparison) ? *now >= goal : *now <= goal;
  if (reached) return;
  if (has_way) figures.share_of_way = (*now - *start) / (goal - *start);
  if (start && year > base->year && !is_growth(track.quantity)) {
    figures.pace_so_far = (*now - *start) / Rational(year - base->year);
  }
  const int left = final->year - year;
  if (left <= 0) return;
  if (!is_growth(track.quantity)) figures.pace_needed = (goal - *now) / Rational(left);
  if (now->sign() > 0 && goal.sign() > 0 && track.quantity != Quantity::total) {
    figures.pace_needed_rate = (goal / *now).root(static_cast<unsigned>(left)) - Rational(1);
  }
}

std::optional<Observation> newest(const Series& series, int year) {
  std::optional<Observation> found;
  for (const Observation& observation : series) {
    if (observation.period.to > year) break;
    found = observation;
  }
  return found;
}

/// The track whose path is shown: the deciding target's, or, for a target of a later authority, of
/// an every-year or a yearly-change kind, the plan's own track of plain values.
std::optional<Track> shown_track(const Indicator& indicator, const Target* deciding, int year) {
  if (deciding != nullptr) {
    if (const std::optional<Track> track = track_of(*deciding)) return track;
  }
  for (const Target& target : indicator.targets) {
    const std::optional<Track> track = track_of(target);
    if (track && target.year >= year) return track;
  }
  return std::nullopt;
}

}  // namespace

IndicatorFigures describe_indicator(const Plan& plan, const Observations& observations,
                                    const IndicatorResult& result, const Question& question) {
  IndicatorFigures figures;
  const Indicator& indicator = *result.indicator;
  const std::string_view area =
      result.deciding == nullptr ? std::string_view{} : result.deciding->area;
  const AreaData data = gather(plan, observations, indicator, area);
  const int year = question.year;
  if (result.deciding != nullptr) {
    figures.of_deciding = describe_target(data, *result.deciding, year);
  } else {
    TargetFigures& known = figures.of_deciding;
    known.actual = known.low = known.high = exact_value(value_of<Rational>(data, year));
  }
  const std::optional<Baseline>& baseline = data.own.baseline;
  figures.previous = baseline && baseline->year == year - 1
                         ? Figure(Rational(baseline->value))
                         : exact_value(value_of<Rational>(data, year - 1));
  figures.observed = data.own.at(year);
  figures.latest = newest(data.own.series, year);
  for (int earlier = year - 1; earlier > plan.baseline_year && !figures.latest_value; --earlier) {
    figures.latest_value = exact_value(value_of<Rational>(data, earlier));
    figures.latest_value_year = earlier;
  }
  const std::optional<Track> track = shown_track(indicator, result.deciding, year);
  if (!track) return figures;
  describe_way(data, *track, year, figures);
  const int base_year = indicator.baseline ? indicator.baseline->year : plan.baseline_year;
  if (figures.final_year && *figures.final_year > base_year) {
    figures.elapsed_share = Rational(year - base_year) / Rational(*figures.final_year - base_year);
  }
  return figures;
}

}  // namespace planmeter
