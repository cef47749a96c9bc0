// SPDX-License-Identifier: MIT
// A plan judged by the observations of a year.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/observations.h"
#include "core/period.h"
#include "core/plan.h"
#include "core/status.h"
#include "evaluate/known/area_data.h"
#include "evaluate/known/indicator_data.h"

namespace planmeter {

/// The year asked about, and the day from which it is looked at: what was in force and due on it.
struct Question {
  int year = 0;
  Date as_of;
  Method method = Method::path;  // where no target is due
};

struct TargetResult {
  const Target* target = nullptr;
  Verdict verdict;
};

/// Targets that are all over: the latest year one was due in, and what today's data say of that
/// year. Nothing is counted by it.
struct LastDue {
  int year = 0;
  Verdict verdict;
};

struct IndicatorResult {
  const Indicator* indicator = nullptr;
  Verdict verdict;
  /// Due in the year: the first with the worst status; else the next one. Null where the plan sets
  /// nothing more.
  const Target* deciding = nullptr;
  /// Every target in force, in the plan's order, each by its area's data. One of an earlier year is
  /// judged by its own year; one of a later year has the standing of its track. Those with an area
  /// decide nothing beside targets of the whole.
  std::vector<TargetResult> targets;
  /// Where all targets are areas': those that share the worst verdict, which is the indicator's.
  std::vector<std::string_view> areas;
  /// Of what is expired alone: no target for the year or later in force, one before it due by the
  /// day, and the year no "—" of the plan's.
  std::optional<LastDue> last_due;
};

/// Whether a target counts on the day.
bool is_in_force(const Target& target, const Date& as_of);

/// Whether a target's year is over on the day, and not after the year asked about.
bool is_due(const Target& target, const Question& question);

/// Why there are no data of a year: nobody can have them yet, or they were not handed in.
Reason reason_of_absence(const std::optional<Publication>& published, int year, const Date& as_of);
/// The same of an indicator, of which the data themselves may tell that a figure comes out later.
Reason reason_of_absence(const AreaData& data, int year, const Date& as_of);

/// A target by its area's data, in its own year or, where that is later, in the year asked about.
Verdict judge_target(const AreaData& data, const Target& target, const Question& question);

/// From the verdicts on a result's targets to its own, as evaluate_indicator and results_of_areas
/// do.
void settle(IndicatorResult& result, const Question& question);

/// Judges the targets given, all by the same area's data, into `result`, whose indicator stays.
void judge_indicator(const AreaData& data, std::span<const Target* const> targets,
                     const Question& question, IndicatorResult& result);

IndicatorResult evaluate_indicator(const IndicatorData& data, const Question& question);

/// The area whose figures a result is about; empty: the plan's own.
std::string_view area_of_deciding(const IndicatorResult& result);

/// An indicator in each of the areas with targets of their own, by these alone; `areas` names the
/// one. In the order of the plan; none where no target has an area.
std::vector<IndicatorResult> results_of_areas(const IndicatorResult& result,
                                              const Question& question);
/// Whether a result is that of one area beside the whole or other areas, so that it needs the
/// area's name.
bool is_of_one_area_of_several(const IndicatorResult& result);

}  // namespace planmeter
