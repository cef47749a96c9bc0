// SPDX-License-Identifier: MIT
// Reads the path in both directions.
#include "evaluate/path_value.h"

#include <vector>

#include "evaluate/path.h"

namespace planmeter {

namespace {

struct Point {
  int year = 0;
  Rational value;
};

Point point_of(const Anchor<Rational>& anchor) { return {anchor.year, number_of(anchor.value)}; }

/// The anchors in their order; empty where there is no path.
std::vector<Point> points_of(const AreaData& data, const Track& track) {
  std::vector<Point> points;
  const Target* final = final_target(*data.indicator, track);
  if (final == nullptr) return points;
  // Each year's piece ends where the next begins, so walking year by year meets every anchor.
  for (int year = data.plan->baseline_year; year <= final->year; ++year) {
    const std::optional<PathPiece<Rational>> piece = path_piece<Rational>(data, track, year);
    if (!piece) continue;
    if (points.empty()) points.push_back(point_of(piece->before));
    if (points.back().year < piece->after.year) points.push_back(point_of(piece->after));
  }
  return points;
}

/// The time between two points at which the line or curve through them stands at `value`.
std::optional<Rational> time_between(const Point& start, const Point& end, const Rational& value,
                                     bool growth) {
  if (start.value == end.value) return std::nullopt;
  const Rational span(end.year - start.year);
  if (!growth) {
    return Rational(start.year) + span * (value - start.value) / (end.value - start.value);
  }
  if (value.sign() <= 0 || start.value.sign() <= 0 || end.value.sign() <= 0) return std::nullopt;
  const Rational part = (value / start.value).logarithm() / (end.value / start.value).logarithm();
  return Rational(start.year) + span * part;
}

bool holds(const Point& start, const Point& end, const Rational& value) {
  return (value >= start.value) == (value <= end.value) || value == end.value;
}

}  // namespace

std::optional<Rational> path_value(const AreaData& data, const Track& track, int year) {
  const std::optional<PathPiece<Rational>> piece = path_piece<Rational>(data, track, year);
  if (!piece) return std::nullopt;
  const Point start = point_of(piece->before);
  const Point end = point_of(piece->after);
  const int whole = end.year - start.year;
  const int done = year - start.year;
  if (is_growth(track.quantity)) {
    const Rational product = start.value.power(static_cast<unsigned>(whole - done)) *
                             end.value.power(static_cast<unsigned>(done));
    return product.root(static_cast<unsigned>(whole));
  }
  return start.value + (end.value - start.value) * Rational(done) / Rational(whole);
}

std::optional<Rational> time_on_path(const AreaData& data, const Track& track,
                                     const Rational& measured) {
  const std::vector<Point> points = points_of(data, track);
  if (points.size() < 2) return std::nullopt;
  const bool growth = is_growth(track.quantity);
  for (std::size_t i = 1; i < points.size(); ++i) {
    if (holds(points[i - 1], points[i], measured)) {
      return time_between(points[i - 1], points[i], measured, growth);
    }
  }
  // Off the path: before its base or beyond its last target, whichever is nearer in value.
  const bool rising = points.back().value > points.front().value;
  const bool before = rising ? measured < points.front().value : measured > points.front().value;
  return before ? time_between(points[0], points[1], measured, growth)
                : time_between(points[points.size() - 2], points.back(), measured, growth);
}

}  // namespace planmeter
