// SPDX-License-Identifier: MIT
// The path between a track's targets: straight for values and totals, at a constant rate for
// growth, level for the mean of several years.
#pragma once

#include <algorithm>
#include <optional>

#include "core/plan_lookup.h"
#include "evaluate/known/decide.h"
#include "evaluate/known/measured.h"
#include "evaluate/path/track.h"
#include "evaluate/path/whole_counts.h"

namespace planmeter {

/// How a path runs between its anchors.
struct PathForm {
  bool constant_rate = false;  // else straight
  int per_cent = 0;  // 0: values as they are; 1: in per cent of growth; -1: in per cent of a fall

  /// Whether it is even in the factors that per cents lead to, and not in themselves.
  constexpr bool by_factors() const { return constant_rate && per_cent != 0; }
};

/// Cumulative growth and falls of yearly rates multiply, so an even pace is a constant rate; those
/// of a level have a straight path, as the level itself would.
constexpr PathForm path_form(Quantity quantity, Measure measure) {
  if (!is_cumulative(quantity)) return {is_growth(quantity), 0};
  return {measure == Measure::growth, word_of(quantity).sign};
}

/// Per cent of growth or of a fall as the factor it leads to.
template <typename Number>
Quotient<Number> as_factor(const Quotient<Number>& per_cent, int sign) {
  Quotient<Number> factor;
  factor.numerator = per_cent.numerator * Number(sign) +
                     per_cent.denominator * (Number(100) - per_cent.offset * Number(sign));
  factor.denominator = per_cent.denominator * Number(100);
  return factor;
}

/// A point of the path; its value is exact.
template <typename Number>
struct Anchor {
  int year = 0;
  Quotient<Number> value;
  bool preliminary = false;
};

/// The anchors around a year: `before` its year, `after` at it or later.
template <typename Number>
struct PathPiece {
  Anchor<Number> before;
  Anchor<Number> after;
  bool upward = true;  // which way is wanted, by the target ahead
  // A level path to a bound that itself does not do: nothing moves towards the target on it, and
  // only what is past it keeps to the path.
  bool past = false;
  bool in_whole_ones = false;  // between whole numbers, and rounded to whole ones
};

/// Whether nothing changes on a piece of a path.
template <typename Number>
bool is_level(const PathPiece<Number>& piece) {
  const Range<Number> rise = excess(piece.after.value, piece.before.value);
  return rise.exact() && rise.low->sign() == 0;
}

/// The first of the track's last targets: it says which way is wanted. Null for a track without
/// targets.
inline const Target* final_target(const Indicator& indicator, const Track& track) {
  const Target* final = nullptr;
  for (const Target& target : indicator.targets) {
    if (track_of(target) == track && (final == nullptr || target.year > final->year))
      final = &target;
  }
  return final;
}

/// The base of the track: its value in the base year, 0 for totals and changes, 1 for growth.
/// Nothing where it is not known.
template <typename Number>
std::optional<Anchor<Number>> base_anchor(const AreaData& data, const Track& track) {
  Anchor<Number> anchor;
  switch (track.quantity) {
    case Quantity::average:
      return std::nullopt;
    case Quantity::change:
    case Quantity::total:
    case Quantity::cumulative_growth:
    case Quantity::cumulative_fall:
      anchor.year = track.since;
      anchor.value.numerator = Range<Number>::exactly(Number(0));
      return anchor;
    case Quantity::average_growth:
    case Quantity::multiple:
      anchor.year = track.since;
      anchor.value.numerator = Range<Number>::exactly(Number(1));
      return anchor;
    case Quantity::value:
      break;
  }
  anchor.year = base_year(*data.plan, *data.indicator);
  if (data.own.baseline) {
    anchor.value.numerator = Range<Number>::exactly(Number(data.own.baseline->value));
    return anchor;
  }
  const Known<Number> base = value_of<Number>(data, anchor.year);
  if (!base.exists || !base.value.exact()) return std::nullopt;
  anchor.value = base.value;
  anchor.preliminary = base.preliminary;
  return anchor;
}

/// Whether the base already fulfils what a target asks: nothing is to be reached, and a ceiling of
/// a sum or of growth is used up year by year.
template <typename Number>
bool fulfilled_by(const std::optional<Anchor<Number>>& base, const Target& target) {
  return base && base->year < target.year && decide(base->value, target) == Decision::yes;
}

/// Whether a change of nothing is a floor or a ceiling: which way is wanted, and no way to go.
inline bool is_direction(const Target& target) {
  return target.quantity == Quantity::change && target.bound.is_zero() &&
         (wants_more(target.comparison) || wants_less(target.comparison));
}

/// Whether a target asks for a level, or a change, where the base already is: it is to be kept
/// there, and there is no way to go (控制在…以内, 保持在…以上).
template <typename Number>
bool is_kept(const std::optional<Anchor<Number>>& base, const Target& target) {
  if (is_direction(target)) return true;
  const bool keeps = target.quantity == Quantity::value || target.quantity == Quantity::change;
  return keeps && fulfilled_by(base, target);
}

/// The target of `year` or the next one, if the base of the track already fulfils it and all before
/// it; else null.
template <typename Number>
const Target* kept_target(const AreaData& data, const std::optional<Anchor<Number>>& base,
                          const Track& track, int year) {
  if (!base || base->year >= year) return nullptr;
  for (const Target& target : data.indicator->targets) {
    if (track_of(target) != track || target.year <= base->year) continue;
    if (!is_kept(base, target)) return nullptr;
    if (target.year >= year) return &target;
  }
  return nullptr;
}

/// Nothing where the track has no path at `year`: no base, a year at or before it, a target that is
/// neither a floor nor a ceiling, places in a list, between which there is no even pace, a level
/// that the base already fulfils, or a factor below zero, where no rate leads. A mean of several
/// years is asked for all along: its path is level.
template <typename Number>
std::optional<PathPiece<Number>> path_piece(const AreaData& data, const Track& track, int year) {
  if (data.indicator->measure == Measure::rank) return std::nullopt;
  const PathForm form = path_form(track.quantity, data.indicator->measure);
  std::optional<Anchor<Number>> before = base_anchor<Number>(data, track);
  if (before && before->year >= year) return std::nullopt;
  if (kept_target(data, before, track, year) != nullptr) return std::nullopt;
  for (const Target& target : data.indicator->targets) {
    if (track_of(target) != track) continue;
    if (!wants_more(target.comparison) && !wants_less(target.comparison)) continue;
    if (before && target.year <= before->year) continue;
    Anchor<Number> anchor;
    anchor.year = target.year;
    anchor.value = demanded(track.quantity, Number(target.bound), target.since, target.year);
    if (form.constant_rate) {
      const Quotient<Number> factor =
          form.by_factors() ? as_factor(anchor.value, form.per_cent) : anchor.value;
      if (factor.numerator.high->sign() < 0) return std::nullopt;
    }
    if (target.year < year) {
      before = anchor;
    } else {
      if (track.quantity == Quantity::average && year > track.since) {
        before = anchor;
        before->year = track.since;
      }
      if (!before) return std::nullopt;
      PathPiece<Number> piece{*before, anchor, wants_more(target.comparison)};
      piece.past = is_strict(target.comparison) && is_level(piece);
      piece.in_whole_ones = goes_in_whole_ones<Number>(data, track);
      return piece;
    }
  }
  return std::nullopt;
}

/// A straight piece of a path at `year`: the one place that says how much it asks for. Of what is
/// counted one by one the whole number on its lenient side, below it where more is wanted and above
/// it where less is.
template <typename Number>
Quotient<Number> straight_path(const PathPiece<Number>& piece, int year) {
  const Quotient<Number>& start = piece.before.value;
  const Quotient<Number>& end = piece.after.value;
  // (start * left + end * done) / (left + done) over the common denominator.
  const Number left(static_cast<std::int64_t>(piece.after.year - year));
  const Number done(static_cast<std::int64_t>(year - piece.before.year));
  Quotient<Number> path;
  path.numerator = (start.numerator - start.denominator * start.offset) * left +
                   times_non_negative(end.numerator, start.denominator) * done;
  path.denominator = start.denominator * (left + done);
  if (!piece.in_whole_ones) return path;
  const Number sign(piece.upward ? 1 : -1);
  Quotient<Number> whole;
  whole.numerator = Range<Number>::exactly(
      sign * divided_down(sign * *path.numerator.low, *path.denominator.low));
  return whole;
}

/// value - path at `year`, as far as its sign goes.
template <typename Number>
Range<Number> path_excess(const Quotient<Number>& value, const PathPiece<Number>& piece, int year,
                          const PathForm& form) {
  const unsigned whole = static_cast<unsigned>(piece.after.year - piece.before.year);
  const unsigned done = static_cast<unsigned>(year - piece.before.year);
  const unsigned left = whole - done;
  const Quotient<Number>& start = piece.before.value;
  const Quotient<Number>& end = piece.after.value;
  if (form.by_factors()) {
    PathPiece<Number> factors = piece;
    factors.before.value = as_factor(start, form.per_cent);
    factors.after.value = as_factor(end, form.per_cent);
    return path_excess(as_factor(value, form.per_cent), factors, year, {true, 0}) *
           Number(form.per_cent);
  }
  if (form.constant_rate) {
    // value against start^(left/whole) * end^(done/whole): both sides to the power of `whole`.
    Quotient<Number> powered = value;
    powered.numerator = power(value.numerator, whole);
    powered.denominator = power(value.denominator, whole);
    Quotient<Number> path;
    path.numerator = times_non_negative(power(start.numerator, left), power(end.numerator, done));
    path.denominator =
        times_non_negative(power(start.denominator, left), power(end.denominator, done));
    return excess(powered, path);
  }
  return excess(value, straight_path(piece, year));
}

/// Whether what lies `over` a piece of a path keeps to it.
template <typename Number>
Decision keeps_to_path(const Range<Number>& over, const PathPiece<Number>& piece) {
  const Number zero(0);
  if (piece.upward) return piece.past ? decide_more_than(over, zero) : decide_at_least(over, zero);
  return opposite(piece.past ? decide_at_least(over, zero) : decide_more_than(over, zero));
}

}  // namespace planmeter
