// SPDX-License-Identifier: MIT
// Carries an indicator on to its final year, in three ways.
#include "evaluate/outlook/outlook.h"

#include <algorithm>

#include "evaluate/growth/growth.h"
#include "evaluate/growth/growth_course.h"
#include "evaluate/known/breaks.h"
#include "evaluate/known/measured.h"
#include "evaluate/outlook/carried_on.h"
#include "evaluate/path/path.h"
#include "evaluate/path/path_value.h"
#include "evaluate/verdict/judge.h"

namespace planmeter {

namespace {

constexpr int longest_search = 100;
constexpr int most_values = 6;
constexpr int fewest_values = 4;

struct Value {
  Rational number;
  bool preliminary = false;
};

/// One final target and all that is measured on its track.
class Outlooker {
 public:
  Outlooker(const AreaData& data, const Target& final, const Question& question)
      : data_(data),
        track_(*track_of(final)),
        form_(path_form(track_.quantity, data.indicator->measure)),
        year_(question.year),
        as_of_(question.as_of) {
    outlook_.indicator = data.indicator;
    outlook_.year = question.year;
    outlook_.final = &final;
    outlook_.goal =
        number_of(demanded(final.quantity, Rational(final.bound), final.since, final.year));
    scaled_goal_ = on_path_scale(*outlook_.goal, form_);
    // A larger fall is a smaller factor.
    const bool turned = form_.by_factors() && form_.per_cent < 0;
    comparison_ = turned ? mirrored(final.comparison) : final.comparison;
  }

  Outlook result() {
    for (const OutlookWay way : all_values<OutlookWay>) {
      way_of(way).way = way;
    }
    const std::optional<Value> now = value_of_now();
    if (!now) return outlook_;
    outlook_.now = now->number;
    outlook_.kept = fulfilled_by(base_anchor<Rational>(data_, track_), *outlook_.final);
    outlook_.is_reached = holds(outlook_.final->comparison, now->number <=> *outlook_.goal);
    if (!outlook_.is_reached) {
      outlook_.needed = pace_to(data_, track_, *outlook_.goal, now->number, left());
    }
    outlook_.time_distance = time_distance(now->number);
    carry_on_from_base(*now);
    carry_on_last_values(*now);
    outlook_.illustrative = rests_on_made_up();
    return outlook_;
  }

 private:
  Expectation& way_of(OutlookWay way) { return outlook_.ways[static_cast<std::size_t>(way)]; }
  int left() const { return outlook_.final->year - year_; }
  /// Sums and changes begin at nothing, and have no rate.
  bool is_sum() const {
    return track_.quantity == Quantity::total || track_.quantity == Quantity::change;
  }

  std::optional<Value> value_of_now() {
    const Known<Rational> known = measured<Rational>(data_, track_.quantity, track_.since, year_);
    if (!known.exists) {
      outlook_.reason = reason_of_absence(data_, year_, as_of_);
    } else if (!known.value.exact()) {
      outlook_.reason = known.reason == Reason::none ? Reason::bound_insufficient : known.reason;
    } else {
      outlook_.reason = known.preliminary ? Reason::preliminary : Reason::none;
      return Value{number_of(known.value), known.preliminary};
    }
    return std::nullopt;
  }

  /// The value of another year on the scale of the track, if it is one number.
  std::optional<Value> value_of_year(int year) const {
    if (is_sum() && year == track_.since) return Value{Rational(0)};
    const Known<Rational> known = measured<Rational>(data_, track_.quantity, track_.since, year);
    if (!known.exists || !known.value.exact()) return std::nullopt;
    return Value{number_of(known.value), known.preliminary};
  }

  /// Whether the level of today is of another series than that of `year`.
  bool is_broken_since(int year) const {
    return break_of_quantity(data_, track_.quantity, year, year_).has_value();
  }

  Figure time_distance(const Rational& now) const {
    const std::optional<Anchor<Rational>> base = base_anchor<Rational>(data_, track_);
    if (base && is_broken_since(base->year)) return std::nullopt;
    return years_ahead_of_path(data_, track_, now, year_);
  }

  void carry_on_from_base(const Value& now) {
    Expectation& linear = way_of(OutlookWay::linear);
    Expectation& compound = way_of(OutlookWay::compound);
    const bool sums = is_sum();
    // The fall of a level in per cent of its base has no rate of its own.
    const bool no_rate = sums || (is_cumulative(track_.quantity) && !form_.constant_rate);
    linear.gap = form_.constant_rate ? OutlookGap::not_applicable : OutlookGap::no_base;
    compound.gap = no_rate ? OutlookGap::not_applicable : OutlookGap::no_base;
    const std::optional<Anchor<Rational>> base = base_anchor<Rational>(data_, track_);
    if (!base || base->year >= year_) return;
    if (is_broken_since(base->year)) {
      if (!form_.constant_rate) linear.gap = OutlookGap::series_break;
      if (!no_rate) compound.gap = OutlookGap::series_break;
      return;
    }
    const Rational start = number_of(base->value);
    const int steps = year_ - base->year;
    outlook_.so_far = change_a_year(data_, track_, start, now.number, steps);
    for (Expectation* way : {&linear, &compound}) {
      way->from = base->year;
      way->start = start;
      way->preliminary = now.preliminary || base->preliminary;
    }
    if (!form_.constant_rate) {
      fill(linear, StraightLine{now.number, (now.number - start) / Rational(steps)});
    }
    if (no_rate) return;
    const Rational first = on_path_scale(start, form_);
    const Rational last = on_path_scale(now.number, form_);
    if (first.sign() <= 0 || last.sign() <= 0) {
      compound.gap = OutlookGap::not_positive;
      return;
    }
    fill(compound, ConstantRate{first, last, static_cast<unsigned>(steps)});
  }

  void carry_on_last_values(const Value& now) {
    Expectation& way = way_of(OutlookWay::last_six);
    way.gap = OutlookGap::not_applicable;
    if (form_.constant_rate) return;
    way.gap = OutlookGap::too_few_values;
    Value oldest = now;
    int changes = 0;
    while (changes + 1 < most_values) {
      const int year = year_ - changes - 1;
      const std::optional<Value> earlier = value_of_year(year);
      if (!earlier || is_broken_since(year)) break;
      oldest = *earlier;
      ++changes;
    }
    if (changes + 1 < fewest_values) return;
    way.from = year_ - changes;
    way.start = oldest.number;
    way.preliminary = now.preliminary || oldest.preliminary;
    // The yearly changes add up to the whole one.
    fill(way, StraightLine{now.number, (now.number - oldest.number) / Rational(changes)});
  }

  template <typename Line>
  void fill(Expectation& way, const Line& line) const {
    way.gap = OutlookGap::none;
    way.expected = expected_of(line);
    way.reached = holds(comparison_, line.against(scaled_goal_, left()));
    way.reached_year = first_year_reached(line);
  }

  /// What average growth is in per cent a year stays the same at a constant rate.
  template <typename Line>
  Rational expected_of(const Line& line) const {
    if (track_.quantity == Quantity::average_growth) {
      return in_target_unit(track_.quantity, line.now, track_.since, year_);
    }
    const Rational measured = line.at(left());
    return form_.by_factors() ? per_cent_of_factor(measured, form_.per_cent) : measured;
  }

  template <typename Line>
  std::optional<int> first_year_reached(const Line& line) const {
    if (outlook_.is_reached) return year_;
    if (line.way() != (wants_more(comparison_) ? 1 : -1)) return std::nullopt;
    const auto reached = [&](int years) {
      return holds(comparison_, line.against(scaled_goal_, years));
    };
    // It moves one way only, so the first year that reaches it can be cornered.
    // A final year that lies further ahead is looked as far as.
    int before = 0;
    int after = std::min(std::max(longest_search, left()), last_year - year_);
    if (!reached(after)) return std::nullopt;
    while (after - before > 1) {
      const int middle = (before + after) / 2;
      (reached(middle) ? after : before) = middle;
    }
    return year_ + after;
  }

  bool rests_on_made_up() const {
    int first = year_;
    for (const Expectation& way : outlook_.ways) {
      if (way.from != 0) first = std::min(first, way.from);
    }
    for (const Input* input : data_.inputs()) {
      for (const Observation& observation : input->series) {
        const Period& period = observation.period;
        if (observation.illustrative && period.to >= first && period.to <= year_) return true;
      }
    }
    return false;
  }

  const AreaData& data_;
  Track track_;
  PathForm form_;
  Comparison comparison_ = Comparison::at_least;  // as it is on the scale of the path
  Rational scaled_goal_;
  int year_;
  Date as_of_;
  Outlook outlook_;
};

/// Whether anything is known of `year` as a whole, or of a later one.
bool has_data_from(const AreaData& data, int year) {
  for (const Observation& observation : data.own.series) {
    if (observation.period.to >= year && !observation.period.part_of_year()) return true;
  }
  if (data.own.at(year)) return false;
  const Known<Rational> known = value_of<Rational>(data, year);
  return known.exists && !known.blind;
}

bool lies_ahead(const AreaData& data, const Target& target, int year) {
  const bool ended = wants_more(target.comparison) || wants_less(target.comparison);
  // Neither places in a list nor the mean of several years go on at a pace, nor which way it goes.
  const bool paced = data.indicator->measure != Measure::rank &&
                     target.quantity != Quantity::average && !is_direction(target);
  return ended && paced && target.year > year;
}

struct Final {
  const AreaData* data = nullptr;
  const Target* target = nullptr;
};

/// The final targets of growth each, else that of the track shown, as far as they lie ahead.
std::vector<Final> finals_ahead(const IndicatorData& known, const IndicatorResult& result,
                                const Question& question) {
  const Indicator& indicator = *result.indicator;
  std::vector<Final> finals;
  const auto add = [&](const AreaData& data, const Target* final) {
    if (final != nullptr && lies_ahead(data, *final, question.year))
      finals.push_back({&data, final});
  };
  if (has_growth_target(indicator)) {
    const AreaData& data = known.in({});
    const std::optional<Course> course = course_of(data);
    if (!course) return finals;
    for (const Target* target : course->final_targets) add(data, target);
    return finals;
  }
  const std::optional<Track> track = shown_track(indicator, result.deciding, question.year);
  if (!track) return finals;
  add(known.in(track->area), final_target(indicator, *track));
  return finals;
}

}  // namespace

std::vector<Outlook> evaluate_outlook(const IndicatorData& known, const IndicatorResult& result,
                                      const Question& question) {
  std::vector<Outlook> outlooks;
  for (const Final& final : finals_ahead(known, result, question)) {
    if (has_data_from(*final.data, final.target->year)) continue;
    outlooks.push_back(Outlooker(*final.data, *final.target, question).result());
  }
  return outlooks;
}

bool data_reach_final_year(const IndicatorData& known, const IndicatorResult& result,
                           const Question& question) {
  return std::ranges::any_of(finals_ahead(known, result, question), [](const Final& final) {
    return has_data_from(*final.data, final.target->year);
  });
}

}  // namespace planmeter
