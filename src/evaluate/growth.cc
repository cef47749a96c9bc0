// SPDX-License-Identifier: MIT
// The figures of compound growth. Verdicts come from the same judge as everywhere; nothing here
// decides.
#include "evaluate/growth.h"

#include <algorithm>

#include "evaluate/path.h"
#include "evaluate/path_value.h"

namespace planmeter {

namespace {

/// What growth is measured by: the track of the final targets, its base, and the multiple they ask
/// for.
struct Course {
  Track track;
  int since = 0;
  int final_year = 0;
  std::vector<const Target*> final_targets;
  Rational base;  // 1 for growth indicators
};

bool is_ceiling_or_floor(const Target& target) {
  return wants_more(target.comparison) || wants_less(target.comparison);
}

bool counts(const Target& target, bool growth) {
  return track_of(target) && is_ceiling_or_floor(target) && target.area.empty() &&
         (growth ? is_growth(target.quantity) : target.quantity == Quantity::value);
}

/// Growth targets go before levels; nothing without either, or without a base above zero.
std::optional<Course> course_of(const AreaData& data) {
  const std::span<const Target> targets = data.indicator->targets;
  const bool growth =
      std::ranges::any_of(targets, [](const Target& target) { return counts(target, true); });
  Course course;
  for (const Target& target : targets) {
    if (!counts(target, growth)) continue;
    if (target.year > course.final_year) {
      course.final_targets.clear();
      course.final_year = target.year;
      course.track = *track_of(target);
      course.since = target.since;
    }
    if (growth ? target.since == course.since : course.final_targets.empty()) {
      course.final_targets.push_back(&target);
    }
  }
  if (course.final_targets.empty()) return std::nullopt;
  const std::optional<Anchor<Rational>> base = base_anchor<Rational>(data, course.track);
  if (!base) return std::nullopt;
  course.since = base->year;
  course.base = *base->value.numerator.low / *base->value.denominator.low - base->value.offset;
  if (course.base.sign() <= 0) return std::nullopt;
  return course;
}

/// The multiple of the base that a final target asks for.
Rational demanded_multiple(const Course& course, const Target& target) {
  const Quotient<Rational> demand =
      demanded(target.quantity, Rational(target.bound), target.since, target.year);
  return *demand.numerator.low / *demand.denominator.low / course.base;
}

/// The value as the path has it, a level or a multiple; nothing unless it is exact.
Figure measured_at(const AreaData& data, const Course& course, int year) {
  const Known<Rational> known =
      measured<Rational>(data, course.track.quantity, course.track.since, year);
  if (!known.exists || !known.value.exact()) return std::nullopt;
  return *known.value.numerator.low / *known.value.denominator.low - known.value.offset;
}

Figure average_rate(const Rational& multiple, int steps) {
  if (steps <= 0 || multiple.sign() < 0) return std::nullopt;
  return multiple.root(static_cast<unsigned>(steps)) - Rational(1);
}

void require(const Course& course, GrowthResult& result) {
  const bool more = wants_more(course.final_targets.front()->comparison);
  const auto stricter = [more](const Rational& rate, const Figure& than) {
    return !than || (more ? rate > *than : rate < *than);
  };
  const int left = course.final_year - result.through;
  for (const Target* target : course.final_targets) {
    const Rational goal = demanded_multiple(course, *target);
    const Figure whole = average_rate(goal, course.final_year - course.since);
    if (whole && stricter(*whole, result.required_rate)) result.required_rate = whole;
    if (!result.reached || result.reached->sign() <= 0) continue;
    const Figure from_here = average_rate(goal / *result.reached, left);
    if (!from_here) continue;
    result.required_each.push_back({target, *from_here});
    if (stricter(*from_here, result.required_from_here)) result.required_from_here = from_here;
  }
}

/// The year the base is doubled: the first observed, else at the average pace so far.
std::optional<int> doubling_year_of(const AreaData& data, const Course& course,
                                    const GrowthResult& result, int last) {
  const Rational two(2);
  for (int year = course.since + 1; year <= result.through; ++year) {
    const Figure value = measured_at(data, course, year);
    if (value && *value / course.base >= two) return year;
  }
  const int steps = result.through - course.since;
  if (!result.reached || steps <= 0 || *result.reached <= Rational(1)) return std::nullopt;
  for (int year = result.through + 1; year <= last; ++year) {
    // multiple^(1/steps) to the power of n is at least 2: multiple^n at least 2^steps.
    const unsigned n = static_cast<unsigned>(year - course.since);
    if (result.reached->power(n) >= two.power(static_cast<unsigned>(steps))) return year;
  }
  return std::nullopt;
}

std::vector<GrowthYear> years_of(const AreaData& data, const Course& course, int asked) {
  std::vector<GrowthYear> years;
  for (int year = course.since + 1; year <= course.final_year; ++year) {
    GrowthYear row;
    row.year = year;
    row.required = path_value(data, course.track, year);
    if (year <= asked) row.actual = measured_at(data, course, year);
    if (row.required && row.actual) {
      row.difference = *row.actual - *row.required;
      if (const Figure time = time_on_path(data, course.track, *row.actual)) {
        row.years_ahead = *time - Rational(year);
      }
    }
    years.push_back(std::move(row));
  }
  return years;
}

}  // namespace

bool is_growth_capable(const Indicator& indicator) {
  if (indicator.measure == Measure::state) return false;
  return std::ranges::any_of(indicator.targets, [](const Target& target) {
    return counts(target, true) || counts(target, false);
  });
}

GrowthResult evaluate_growth(const Plan& plan, const Observations& observations,
                             const Indicator& indicator, const Question& question) {
  GrowthResult result;
  result.indicator = &indicator;
  result.year = question.year;
  result.verdict = evaluate_indicator(plan, observations, indicator, question).verdict;
  result.in_points = indicator.measure == Measure::share;
  const AreaData data = gather(plan, observations, indicator, {});
  const std::optional<Course> course = course_of(data);
  if (!course) return result;
  result.since = course->since;
  result.final_year = course->final_year;
  result.years = years_of(data, *course, question.year);
  result.through = course->since;
  for (int year = std::min(question.year, course->final_year); year > course->since; --year) {
    if (measured_at(data, *course, year)) {
      result.through = year;
      break;
    }
  }
  if (result.in_points) return result;
  if (result.through > result.since) {
    result.reached = *measured_at(data, *course, result.through) / course->base;
  } else {
    result.reached = Rational(1);
  }
  if (result.through == question.year) {
    result.multiple = result.reached;
    result.rate = average_rate(*result.reached, result.through - result.since);
    if (result.multiple) result.doubles = *result.multiple >= Rational(2);
  }
  require(*course, result);
  result.doubling_year =
      doubling_year_of(data, *course, result, std::max(plan.to, course->final_year));
  return result;
}

}  // namespace planmeter
