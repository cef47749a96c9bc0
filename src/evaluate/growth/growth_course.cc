// SPDX-License-Identifier: MIT
// Finds the course of an indicator's growth.
#include "evaluate/growth/growth_course.h"

#include <algorithm>

#include "evaluate/growth/growth.h"
#include "evaluate/known/fulfilling.h"
#include "evaluate/path/path.h"

namespace planmeter {

namespace {

bool is_ceiling_or_floor(const Target& target) {
  return wants_more(target.comparison) || wants_less(target.comparison);
}

bool counts(const Target& target, bool growth) {
  return track_of(target) && is_ceiling_or_floor(target) && target.area.empty() &&
         (growth ? is_growth(target.quantity) : target.quantity == Quantity::value);
}

/// A level that the plan's own base fulfils is to be kept: no growth leads there.
bool is_to_be_kept(const Indicator& indicator) {
  const Target* final = final_target(indicator, {Quantity::value, 0, {}});
  if (final == nullptr || !indicator.baseline) return false;
  const Baseline& base = *indicator.baseline;
  return base.year < final->year && is_in(fulfilling_values(*final), Rational(base.value));
}

}  // namespace

std::optional<Course> course_of(const AreaData& data) {
  const std::span<const Target> targets = data.indicator->targets;
  Course course;
  course.growth = has_growth_target(*data.indicator);
  course.in_points = data.indicator->measure == Measure::share && !course.growth;
  for (const Target& target : targets) {
    if (!counts(target, course.growth)) continue;
    if (target.year > course.final_year) {
      course.final_targets.clear();
      course.final_year = target.year;
      course.track = *track_of(target);
      course.since = target.since;
    }
    const bool joins = course.growth ? target.since == course.since : course.final_targets.empty();
    if (target.year == course.final_year && joins) course.final_targets.push_back(&target);
  }
  if (course.final_targets.empty()) return std::nullopt;
  const std::optional<Anchor<Rational>> base = base_anchor<Rational>(data, course.track);
  // From a base of the final year or a later one no way leads there.
  if (!base || base->year >= course.final_year) return std::nullopt;
  course.since = base->year;
  course.base = number_of(base->value);
  return course;
}

Rational demanded_multiple(const Course& course, const Target& target) {
  const Quotient<Rational> demand =
      demanded(target.quantity, Rational(target.bound), target.since, target.year);
  return number_of(demand) / course.base;
}

Figure measured_at(const AreaData& data, const Course& course, int year) {
  const Known<Rational> known =
      measured<Rational>(data, course.track.quantity, course.track.since, year);
  if (!known.exists || !known.value.exact()) return std::nullopt;
  return number_of(known.value);
}

Range<Rational> bounds_at(const AreaData& data, const Course& course, int year) {
  const Known<Rational> known =
      measured<Rational>(data, course.track.quantity, course.track.since, year);
  const Quotient<Rational>& value = known.value;
  const bool is_bounded =
      known.exists && !known.blind && !value.exact() && value.denominator.exact();
  if (!is_bounded) return {};
  Range<Rational> bounds = value.numerator;
  for (std::optional<Rational>* end : {&bounds.low, &bounds.high}) {
    if (*end) *end = **end / *value.denominator.low - value.offset;
  }
  return bounds;
}

bool has_growth_target(const Indicator& indicator) {
  return std::ranges::any_of(indicator.targets,
                             [](const Target& target) { return counts(target, true); });
}

bool is_growth_capable(const Indicator& indicator) {
  // Neither what is done or not nor a place in a list grows.
  if (indicator.measure == Measure::state || indicator.measure == Measure::rank) return false;
  // A level of a rate is no amount that could grow.
  if (indicator.measure == Measure::growth) return has_growth_target(indicator);
  if (!has_growth_target(indicator) && is_to_be_kept(indicator)) return false;
  return std::ranges::any_of(indicator.targets, [](const Target& target) {
    return counts(target, true) || counts(target, false);
  });
}

}  // namespace planmeter
