// SPDX-License-Identifier: MIT
// The figures of compound growth. Verdicts come from the same judge as everywhere; nothing here
// decides.
#include "evaluate/growth/growth.h"

#include <algorithm>

#include "core/held.h"
#include "evaluate/growth/growth_course.h"
#include "evaluate/growth/growth_obstacle.h"
#include "evaluate/known/breaks.h"
#include "evaluate/known/cumulative_rate.h"
#include "evaluate/path/path.h"
#include "evaluate/path/path_value.h"

namespace planmeter {

namespace {

Figure average_rate(const Rational& multiple, int steps) {
  if (steps <= 0 || multiple.sign() < 0) return std::nullopt;
  return multiple.root(static_cast<unsigned>(steps)) - Rational(1);
}

/// Whether levels of that year are not to be held against the base; growth says so itself.
bool is_broken(const AreaData& data, const Course& course, int year) {
  return !course.growth && break_of_level(data, course.since, year);
}

/// Each final target's own rates, and the strictest; the path that is shown is the strictest one's.
void require(const AreaData& data, Course& course, GrowthResult& result) {
  const bool more = wants_more(course.final_targets.front()->comparison);
  const auto stricter = [more](const Rational& rate, const Figure& than) {
    return !than || (more ? rate > *than : rate < *than);
  };
  const int left = course.final_year - result.through;
  // Across a break too the level itself is known, and what leads on from it.
  Figure now = result.reached;
  if (!now && !course.growth && result.break_year && result.through > course.since) {
    now = held(measured_at(data, course, result.through)) / course.base;
  }
  for (const Target* target : course.final_targets) {
    const Rational goal = demanded_multiple(course, *target);
    const Figure whole = average_rate(goal, course.final_year - course.since);
    if (!whole) continue;
    Figure from_here;
    const bool somewhere = result.through > course.since || result.year == course.since;
    if (somewhere && now && now->sign() > 0) from_here = average_rate(goal / *now, left);
    if (from_here && stricter(*from_here, result.required_from_here)) {
      result.required_from_here = from_here;
    }
    if (stricter(*whole, result.required_rate)) {
      result.required_rate = whole;
      course.track = *track_of(*target);
    }
    result.required_each.push_back({target, goal, *whole, from_here});
  }
}

/// The year the base is doubled: the first observed, else at the average pace so far.
std::optional<int> doubling_year_of(const AreaData& data, const Course& course,
                                    const GrowthResult& result, int last) {
  const Rational two(2);
  const int comparable = std::min(result.through, result.break_year.value_or(last + 1) - 1);
  for (int year = course.since + 1; year <= comparable; ++year) {
    const Figure value = measured_at(data, course, year);
    if (value && *value / course.base >= two) return year;
  }
  const int steps = result.through - course.since;
  if (result.break_year || !result.reached || steps <= 0 || *result.reached <= Rational(1))
    return std::nullopt;
  for (int year = result.through + 1; year <= last; ++year) {
    // multiple^(1/steps) to the power of n is at least 2: multiple^n at least 2^steps.
    const unsigned n = static_cast<unsigned>(year - course.since);
    if (result.reached->power(n) >= two.power(static_cast<unsigned>(steps))) return year;
  }
  return std::nullopt;
}

/// Whether it is at least twice its base, as far as bounds tell.
std::optional<bool> doubles_by(const AreaData& data, const Course& course, int year) {
  const Known<Rational> known =
      measured<Rational>(data, course.track.quantity, course.track.since, year);
  if (!known.exists || year <= course.since) return std::nullopt;
  if (is_broken(data, course, year)) return std::nullopt;
  Quotient<Rational> twice;
  twice.numerator = Range<Rational>::exactly(course.base * Rational(2));
  switch (decide_at_least(excess(known.value, twice), Rational(0))) {
    case Decision::yes:
      return true;
    case Decision::no:
      return false;
    case Decision::unknown:
      break;
  }
  return std::nullopt;
}

std::vector<GrowthYear> years_of(const AreaData& data, const Course& course, int asked) {
  std::vector<GrowthYear> years;
  for (int year = course.since + 1; year <= course.final_year; ++year) {
    GrowthYear row;
    row.year = year;
    row.required = path_value(data, course.track, year);
    if (year <= asked) {
      row.actual = measured_at(data, course, year);
      if (!row.actual) {
        row.bounds = bounds_at(data, course, year);
        if (course.track.quantity == Quantity::value) row.own = data.own.at(year);
      }
    }
    if (row.required && row.actual && !is_broken(data, course, year)) {
      row.difference = *row.actual - *row.required;
      row.years_ahead = years_ahead_of_path(data, course.track, *row.actual, year);
    }
    years.push_back(std::move(row));
  }
  return years;
}

/// The average by the yearly levels' sum; nothing unless every year is known.
Figure averaged_by_sum(const AreaData& data, const Course& course, int last) {
  Rational sum(0);
  for (int year = course.since + 1; year <= last; ++year) {
    const Figure value = measured_at(data, course, year);
    if (!value) return std::nullopt;
    sum = sum + *value / course.base;
  }
  return cumulative_rate(sum, static_cast<unsigned>(last - course.since));
}

PointChange points_of(const AreaData& data, const Course& course, int through) {
  const Rational goal(course.final_targets.front()->bound);
  PointChange points;
  points.whole = (goal - course.base) / Rational(course.final_year - course.since);
  const Figure value = measured_at(data, course, through);
  const Rational now = through > course.since && value ? *value : course.base;
  if (through > course.since && !is_broken(data, course, through)) {
    points.so_far = (now - course.base) / Rational(through - course.since);
  }
  if (course.final_year > through) {
    points.from_here = (goal - now) / Rational(course.final_year - through);
  }
  return points;
}

/// The break that keeps a year from being held against the base; nothing where there is none.
std::optional<int> break_before(const AreaData& data, const Course& course, int year) {
  if (!course.growth) return break_of_level(data, course.since, year);
  const Reason reason =
      measured<Rational>(data, course.track.quantity, course.track.since, year).reason;
  return reason == Reason::series_break ? latest_break(data, course.since, year) : std::nullopt;
}

/// The last year with a figure, no later than `year`; the base year if there is none.
int reached_year(const AreaData& data, const Course& course, int year) {
  for (; year > course.since; --year) {
    if (measured_at(data, course, year)) return year;
  }
  return course.since;
}

void describe_rates(const AreaData& data, const Course& course, GrowthResult& result) {
  const int steps = result.through - result.since;
  if (is_broken(data, course, result.through)) return;
  result.reached =
      steps > 0 ? held(measured_at(data, course, result.through)) / course.base : Rational(1);
  // From above zero to below it no rate leads.
  if (steps > 0 && result.reached->sign() >= 0) {
    result.reached_rate = result.averaging == Averaging::sum
                              ? averaged_by_sum(data, course, result.through)
                              : average_rate(*result.reached, steps);
  }
  if (steps > 0 && result.through == result.year) {
    result.multiple = result.reached;
    result.rate = result.reached_rate;
  }
  result.doubles = doubles_by(data, course, result.year);
}

}  // namespace

GrowthResult evaluate_growth(const AreaData& data, const IndicatorResult& judged,
                             const Question& question, Averaging averaging) {
  GrowthResult result;
  result.indicator = judged.indicator;
  result.averaging = averaging;
  result.year = question.year;
  result.verdict = judged.verdict;
  for (const TargetResult& item : judged.targets) {
    const bool now = item.target->year == question.year && is_due(*item.target, question);
    if (now) result.due.push_back(item.target);
  }
  std::optional<Course> course = course_of(data);
  if (!course) {
    result.obstacle = GrowthObstacle::no_base;
    return result;
  }
  result.since = course->since;
  result.base = course->base;
  result.final_year = course->final_year;
  result.of_growth = course->growth;
  result.through = reached_year(data, *course, question.year);
  result.break_year = break_before(data, *course, question.year);
  if (result.break_year) result.obstacle = GrowthObstacle::series_break;
  if (course->in_points) {
    result.points = points_of(data, *course, result.through);
  } else {
    if (!result.break_year) {
      result.obstacle = growth_obstacle(data, course->track, course->base, question.year);
    }
    if (course->base.sign() > 0) {
      describe_rates(data, *course, result);
      require(data, *course, result);
      result.doubling_year =
          doubling_year_of(data, *course, result, std::max(data.plan->to, course->final_year));
    }
  }
  result.years = years_of(data, *course, question.year);
  return result;
}

}  // namespace planmeter
