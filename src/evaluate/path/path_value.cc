// SPDX-License-Identifier: MIT
// Reads the path in both directions.
#include "evaluate/path/path_value.h"

#include <algorithm>
#include <vector>

#include "evaluate/path/path.h"

namespace planmeter {

namespace {

struct Point {
  int year = 0;
  Rational value;
};

Point point_of(const Anchor<Rational>& anchor, const PathForm& form) {
  return {anchor.year, on_path_scale(number_of(anchor.value), form)};
}

/// As many as a root is asked for elsewhere; what is exact is so with any.
constexpr int step_digits = 60;

PathForm form_of(const AreaData& data, const Track& track) {
  return path_form(track.quantity, data.indicator->measure);
}

/// The anchors in their order; empty where there is no path.
std::vector<Point> points_of(const AreaData& data, const Track& track) {
  std::vector<Point> points;
  const PathForm form = form_of(data, track);
  const Target* final = final_target(*data.indicator, track);
  if (final == nullptr) return points;
  // Each year's piece ends where the next begins, so walking year by year meets every anchor.
  for (int year = data.plan->baseline_year; year <= final->year; ++year) {
    const std::optional<PathPiece<Rational>> piece = path_piece<Rational>(data, track, year);
    if (!piece) continue;
    if (points.empty()) points.push_back(point_of(piece->before, form));
    if (points.back().year < piece->after.year) points.push_back(point_of(piece->after, form));
  }
  return points;
}

/// The time between two points at which the line or curve through them stands at `value`.
std::optional<Rational> time_between(const Point& start, const Point& end, const Rational& value,
                                     bool constant_rate) {
  if (start.value == end.value) return std::nullopt;
  const Rational span(end.year - start.year);
  if (!constant_rate) {
    return Rational(start.year) + span * (value - start.value) / (end.value - start.value);
  }
  if (value.sign() <= 0 || start.value.sign() <= 0 || end.value.sign() <= 0) return std::nullopt;
  const std::optional<Rational> part =
      part_in_logarithms(value / start.value, end.value / start.value);
  if (!part) return std::nullopt;
  return Rational(start.year) + span * *part;
}

/// Whether the path never turns back: only then does a value belong to one time.
bool goes_one_way(const std::vector<Point>& points) {
  const auto falls = [](const Point& left, const Point& right) { return right.value < left.value; };
  const auto rises = [](const Point& left, const Point& right) { return left.value < right.value; };
  return std::ranges::is_sorted(points, rises) || std::ranges::is_sorted(points, falls);
}

bool holds(const Point& start, const Point& end, const Rational& value) {
  return (value >= start.value) == (value <= end.value) || value == end.value;
}

}  // namespace

std::optional<Rational> part_in_logarithms(const Rational& now, const Rational& goal) {
  const Rational whole = goal.logarithm();
  if (whole.sign() == 0) return std::nullopt;
  return now.logarithm() / whole;
}

Rational on_path_scale(const Rational& value, const PathForm& form) {
  return form.by_factors() ? factor_of_per_cent(value, form.per_cent) : value;
}

std::optional<Rational> path_value(const AreaData& data, const Track& track, int year) {
  const std::optional<PathPiece<Rational>> piece = path_piece<Rational>(data, track, year);
  if (!piece) return std::nullopt;
  return value_on_piece(*piece, form_of(data, track), year);
}

Rational value_on_piece(const PathPiece<Rational>& piece, const PathForm& form, int year) {
  if (!form.constant_rate) return number_of(straight_path(piece, year));
  const Point start = point_of(piece.before, form);
  const Point end = point_of(piece.after, form);
  const int whole = end.year - start.year;
  const int done = year - start.year;
  if (start.value.sign() > 0) {
    // Between average rates a year's step is rational: no root of a power of all the years.
    const auto [low, high] =
        (end.value / start.value).root_between(static_cast<unsigned>(whole), step_digits);
    if (low == high) {
      const Rational reached = start.value * low.power(static_cast<unsigned>(done));
      return per_cent_of_factor(reached, form.per_cent);
    }
  }
  const Rational product = start.value.power(static_cast<unsigned>(whole - done)) *
                           end.value.power(static_cast<unsigned>(done));
  return per_cent_of_factor(product.root(static_cast<unsigned>(whole)), form.per_cent);
}

std::optional<Rational> time_on_path(const AreaData& data, const Track& track,
                                     const Rational& value) {
  const std::vector<Point> points = points_of(data, track);
  if (points.size() < 2 || !goes_one_way(points)) return std::nullopt;
  const PathForm form = form_of(data, track);
  const Rational measured = on_path_scale(value, form);
  for (std::size_t i = 1; i < points.size(); ++i) {
    if (holds(points[i - 1], points[i], measured)) {
      return time_between(points[i - 1], points[i], measured, form.constant_rate);
    }
  }
  // Off the path: before its base or beyond its last target, whichever is nearer in value.
  const bool rising = points.back().value > points.front().value;
  const bool before = rising ? measured < points.front().value : measured > points.front().value;
  return before
             ? time_between(points[0], points[1], measured, form.constant_rate)
             : time_between(points[points.size() - 2], points.back(), measured, form.constant_rate);
}

std::optional<Rational> years_ahead_of_path(const AreaData& data, const Track& track,
                                            const Rational& value, int year) {
  const std::optional<PathPiece<Rational>> piece = path_piece<Rational>(data, track, year);
  const std::optional<Rational> time = time_on_path(data, track, value);
  if (!piece || !time) return std::nullopt;
  const Rational path = value_on_piece(*piece, form_of(data, track), year);
  // A logarithm would leave a trace where there is no difference.
  if (path == value) return Rational(0);
  // What was rounded to a whole one stands elsewhere on the line than at its year.
  const std::optional<Rational> asked =
      piece->in_whole_ones ? time_on_path(data, track, path) : Rational(year);
  if (!asked) return std::nullopt;
  return *time - *asked;
}

}  // namespace planmeter
