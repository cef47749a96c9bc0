// SPDX-License-Identifier: MIT
// The figures of an indicator: where it stands between its base and its final target.
#include "evaluate/verdict/describe.h"

#include "core/plan_lookup.h"
#include "evaluate/known/breaks.h"
#include "evaluate/known/measured.h"
#include "evaluate/path/path.h"
#include "evaluate/path/path_value.h"
#include "evaluate/verdict/judge.h"
#include "evaluate/verdict/path_met.h"

namespace planmeter {

namespace {

/// A known value as one number; nothing unless it is exact.
Figure exact_value(const Known<Rational>& known) {
  if (!known.exists || !known.value.exact() || known.no_rate) return std::nullopt;
  return number_of(known.value);
}

/// The part of the way from `start` to `goal` that is done at `value`. Where yearly rates multiply,
/// in logarithms of the factors, so that equal rates are equal parts of it; nothing where a factor
/// has none.
Figure share_of_way(const Rational& start, const Rational& goal, const Rational& value,
                    const PathForm& form) {
  if (!form.by_factors()) return (value - start) / (goal - start);
  const Rational first = on_path_scale(start, form);
  const Rational last = on_path_scale(goal, form);
  const Rational now = on_path_scale(value, form);
  if (first.sign() <= 0 || last.sign() <= 0 || now.sign() <= 0) return std::nullopt;
  return part_in_logarithms(now / first, last / first);
}

/// The standing against a track's final target.
void describe_way(const AreaData& data, const Track& track, int year, IndicatorFigures& figures) {
  const Target* final = final_target(*data.indicator, track);
  if (final == nullptr || data.indicator->measure == Measure::state) return;
  figures.final_year = final->year;
  figures.final_target = Rational(final->bound);
  const PathForm form = path_form(track.quantity, data.indicator->measure);
  Figure path;
  if (const auto piece = path_piece<Rational>(data, track, year)) {
    path = value_on_piece(*piece, form, year);
    figures.path_value = in_target_unit(track.quantity, *path, track.since, year);
    figures.past_path = piece->past;
  }

  const std::optional<Anchor<Rational>> base = base_anchor<Rational>(data, track);
  const Quotient<Rational> demand =
      demanded(track.quantity, Rational(final->bound), final->since, final->year);
  const Rational goal = number_of(demand);
  Figure start;
  if (base) {
    start = number_of(base->value);
  }
  const bool has_way = start && goal != *start && !is_kept(base, *final);
  if (has_way && path) figures.path_share = share_of_way(*start, goal, *path, form);

  const Figure now = exact_value(measured<Rational>(data, track.quantity, track.since, year));
  if (!now || (!wants_more(final->comparison) && !wants_less(final->comparison))) return;
  const bool reached = wants_more(final->comparison) ? *now >= goal : *now <= goal;
  if (reached) return;
  const bool broken = base && break_of_quantity(data, track.quantity, base->year, year);
  if (has_way && !broken) figures.share_of_way = share_of_way(*start, goal, *now, form);
  if (start && year > base->year && !broken) {
    figures.pace_so_far = change_a_year(data, track, *start, *now, year - base->year);
  }
  const int left = final->year - year;
  if (left <= 0 || data.indicator->measure == Measure::rank) return;
  const Pace pace = pace_to(data, track, goal, *now, left);
  figures.pace_needed = pace.change;
  figures.pace_needed_rate = pace.rate;
}

std::optional<Observation> newest(const Series& series, int year) {
  std::optional<Observation> found;
  for (const Observation& observation : series) {
    if (observation.period.to > year) break;
    found = observation;
  }
  return found;
}

}  // namespace

Figure change_a_year(const AreaData& data, const Track& track, const Rational& from,
                     const Rational& to, int years) {
  const PathForm form = path_form(track.quantity, data.indicator->measure);
  // What the years left must bring to a mean depends on the years so far, and is no pace.
  if (track.quantity == Quantity::average || form.constant_rate) return std::nullopt;
  const Rational change = (to - from) / Rational(years);
  if (form.per_cent == 0) return change;
  const Figure base = exact_value(value_of<Rational>(data, track.since));
  if (!base) return std::nullopt;
  return *base * change * Rational(form.per_cent) / Rational(100);
}

Pace pace_to(const AreaData& data, const Track& track, const Rational& goal, const Rational& now,
             int years) {
  Pace pace;
  if (track.quantity == Quantity::average) return pace;
  pace.change = change_a_year(data, track, now, goal, years);
  const PathForm form = path_form(track.quantity, data.indicator->measure);
  const Rational now_factor = factor_of_per_cent(now, form.per_cent);
  const Rational goal_factor = factor_of_per_cent(goal, form.per_cent);
  const bool sums = track.quantity == Quantity::total || track.quantity == Quantity::change;
  if (now_factor.sign() > 0 && goal_factor.sign() > 0 && !sums) {
    const Rational rate =
        (goal_factor / now_factor).root(static_cast<unsigned>(years)) - Rational(1);
    const bool falling = form.by_factors() && form.per_cent < 0;
    pace.rate = falling ? Rational(0) - rate : rate;
  }
  return pace;
}

std::optional<Track> shown_track(const Indicator& indicator, const Target* deciding, int year) {
  if (deciding != nullptr) {
    if (const std::optional<Track> track = track_of(*deciding)) return track;
  }
  const std::string_view area = deciding == nullptr ? std::string_view() : deciding->area;
  std::optional<Track> shown;
  for (const Target& target : indicator.targets) {
    const std::optional<Track> track = track_of(target);
    if (!track || track->area != area || target.year < year) continue;
    const bool alike = deciding != nullptr && track->quantity == deciding->quantity &&
                       track->since == deciding->since;
    if (alike) return track;
    if (!shown) shown = track;
  }
  return shown;
}

IndicatorFigures describe_indicator(const IndicatorData& known, const IndicatorResult& result,
                                    const Question& question) {
  IndicatorFigures figures;
  const Plan& plan = known.plan();
  const Indicator& indicator = *result.indicator;
  const AreaData& data = known.in(area_of_deciding(result));
  if (result.areas.size() > 1) {
    // Each has its own figures; that they keep to their paths, or none does, they share.
    figures.path_met = path_met(data, result, figures, std::nullopt, question);
    return figures;
  }
  const int year = question.year;
  if (result.deciding != nullptr) {
    figures.of_deciding = describe_target(data, *result.deciding, year);
  } else {
    TargetFigures& value = figures.of_deciding;
    value.actual = value.low = value.high = exact_value(value_of<Rational>(data, year));
  }
  const std::optional<Baseline>& baseline = data.own.baseline;
  figures.previous = baseline && baseline->year == year - 1
                         ? Figure(Rational(baseline->value))
                         : exact_value(value_of<Rational>(data, year - 1));
  const int base = result.deciding != nullptr ? base_year_of(data, *result.deciding)
                                              : base_year_of(data, Target{});
  figures.break_year = latest_break(data, base, year);
  figures.breaks_this_year = break_of_level(data, year - 1, year).has_value();
  figures.observed = data.own.at(year);
  figures.latest = newest(data.own.series, year);
  for (int earlier = year - 1; earlier > plan.baseline_year && !figures.latest_value; --earlier) {
    figures.latest_value = exact_value(value_of<Rational>(data, earlier));
    figures.latest_value_year = earlier;
  }
  const std::optional<Track> track = shown_track(indicator, result.deciding, year);
  if (!track) {
    figures.path_met = path_met(data, result, figures, track, question);
    return figures;
  }
  describe_way(data, *track, year, figures);
  // The path of another quantity says nothing beside this target's.
  const bool another =
      result.deciding != nullptr &&
      (result.deciding->quantity != track->quantity || result.deciding->relative_to >= 0);
  if (another) figures.path_value.reset();
  figures.path_met = path_met(data, result, figures, track, question);
  if (result.verdict.status == Status::no_target) return figures;
  const bool level = track->quantity == Quantity::value;
  const int since = level ? base_year(plan, indicator) : track->since;
  if (figures.final_year && since < year && year <= *figures.final_year) {
    figures.elapsed_share = Rational(year - since) / Rational(*figures.final_year - since);
  }
  return figures;
}

}  // namespace planmeter
