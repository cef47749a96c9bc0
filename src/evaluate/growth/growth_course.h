// SPDX-License-Identifier: MIT
// Which targets an indicator's growth is held against, and from which base.
#pragma once

#include <optional>
#include <vector>

#include "core/rational.h"
#include "evaluate/known/area_data.h"
#include "evaluate/verdict/describe.h"
#include "evaluate/verdict/judge.h"

namespace planmeter {

/// What growth is measured by: the track of the final targets, its base, and the multiple they ask
/// for.
struct Course {
  Track track;
  int since = 0;
  int final_year = 0;
  std::vector<const Target*> final_targets;
  Rational base;  // 1 for growth targets
  bool growth = false;
  bool in_points = false;
};

/// The final targets: growth before levels, and of one base year. Nothing without any.
std::optional<Course> course_of(const AreaData& data);
/// The multiple of the base that a final target asks for.
Rational demanded_multiple(const Course& course, const Target& target);
/// The value as the path has it, a level or a multiple; nothing unless it is exact.
Figure measured_at(const AreaData& data, const Course& course, int year);
/// The ends of a value that is not exact, a level or a multiple; none where it is exact or unknown.
Range<Rational> bounds_at(const AreaData& data, const Course& course, int year);

}  // namespace planmeter
