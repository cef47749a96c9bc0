// SPDX-License-Identifier: MIT
// One method's answer to one question: plain numbers in, a figure or a refusal out. A method knows
// of no plan and no data.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/method.h"
#include "core/plan.h"
#include "evaluate/known/real.h"

namespace planmeter {

struct YearValue {
  int year = 0;
  Rational value;
};

/// What the target that a method measures the way to asks for, in its year. With both ends it is a
/// range.
struct Goal {
  int year = 0;
  std::optional<Rational> low;   // at least
  std::optional<Rational> high;  // at most

  bool is_range() const { return low && high; }
  /// Of no range.
  bool upward() const { return low.has_value(); }
  const Rational& bound() const { return low ? *low : *high; }
};

/// What a target asks of each year for itself.
enum class Yearly { none, value, change };

/// Everything in the unit of the indicator (of growth: how many times the base), years as numbers.
struct MethodInput {
  Measure measure = Measure::stock;
  int base_year = 0;
  std::optional<Rational> base;
  int year = 0;
  Rational value;                // of `year`
  bool reached = false;          // the goal, or what `yearly` asks, is met by `value`
  std::optional<Goal> goal;      // nothing: without a target
  Yearly yearly = Yearly::none;  // of a goal that is asked for anew every year
  bool by_logarithms = false;    // yearly rates multiply: time measures the way by logarithms
  int per_cent = 0;              // then: 0: in factors; 1: in per cent of growth; -1: of a fall
  Direction direction = Direction::unstated;  // the goal's; else the indicator's own
  std::optional<Rational> limit;
  std::vector<YearValue> recent;  // known exactly, before `year`, oldest first

  /// +1 where more is better, -1 where less is.
  int sign() const { return direction == Direction::down ? -1 : 1; }
  /// Whether the base met the goal and `value` does not: formulas that divide by the way from base
  /// to goal would call this progress.
  bool has_fallen_back() const;
  /// Whether a value is past the bound of a goal that is no range.
  bool is_beyond_goal(const Rational& other) const;
};

struct MethodAnswer {
  std::optional<Real> figure;
  /// What the ends of bands are multiplied by before the figure is held against them.
  Real scale = Real(1);
  /// The figure is below (above, for a figure of which less is better) every number.
  bool hopeless = false;
  /// The goal counts as reached.
  bool reached = false;
  /// The band, where a rule and not a figure decides; else empty.
  std::string_view band;
  Reason refusal = Reason::none;
  /// The value that the recent pace was counted from, of the methods that have one.
  std::optional<YearValue> start;
  /// The value before the present one, where the change since then counts by itself.
  std::optional<YearValue> last;
};

MethodAnswer refused(Reason reason);

/// b / a per year over n years, less 1. Both above or both below zero.
Real average_rate(const Rational& from, const Rational& to, int years);

/// Share of the way less share of the time, in percentage points (时间过半、任务过半):
/// 100 ((y - y0) / (T - y0) - (t - t0) / (tT - t0)). Of rates that multiply and of average growth
/// the share of the way is ln(f / f0) / ln(F / f0) of the factors. No source prints it; it is how
/// schedule lights such as Yinchuan's of 2025 are read. Refused without a base, a single bound, or
/// a way from a base short of it.
MethodAnswer ask_time(const MethodInput& input);

/// Per cent of the targeted change, 100 (y - y0) / (T - y0). Refused as ask_time is.
MethodAnswer ask_change_achieved(const MethodInput& input);

/// sdg-build 2.4 (Statistics Canada; open-sdg docs/progress-methodology.md). With a goal
/// R = d cagr(y0, y) / |cagr(y0, T)|; without one G = d cagr(y0, y), whose bands are narrowed by C
/// near a limit. All values negative: the growth of magnitudes, reversed. Refused where the source
/// puts 0.001 for a zero, at a change of sign, for rates of growth and negative shares.
MethodAnswer ask_cagr(const MethodInput& input);

/// United Nations progress chart of 2023, as EUSTAT documents it: the share (E - y0) / (T - y0) of
/// a projection E = y (y / y0)^((tT - t) / (t - t0)); without a goal d cagr(y0, y). Within one
/// point of a goal of 0 or 100 per cent counts as reached. Refused for rates of growth, a zero or a
/// change of sign in the ratio; from above zero to nothing is -100 per cent, here and in cagr.
MethodAnswer ask_unsd(const MethodInput& input);

/// Weather symbols of Germany's Federal Statistical Office (dns-indikatoren.de/en/status): the part
/// (T - P) / (T - y) of what is left that will be missed, P being today's value and the mean of the
/// last five yearly changes for each year left. T is the next target's. Less is better. The
/// source's other rules (reached and turned back, missed in its own year, a change or a value asked
/// for every year, a range, a direction alone) are in the same file. Refused with fewer than four
/// values.
MethodAnswer ask_destatis(const MethodInput& input);

/// Sustainable Development Report 2019 (SDSN), as fitted to its published arrows:
/// q = ((v1 - v0) / (t1 - t0)) / ((T - v0) / H), v0 five years before v1, else four, else six. H is
/// 15 there, the years from 2015 to 2030; here the years from the base to the goal's. Refused
/// without such a value.
MethodAnswer ask_sdsn(const MethodInput& input);

/// Any of them but `path`.
MethodAnswer ask_method(Method method, const MethodInput& input);

/// Whether a smaller figure is the better one.
constexpr bool less_is_better(Method method) { return method == Method::destatis; }

}  // namespace planmeter
