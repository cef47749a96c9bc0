// SPDX-License-Identifier: MIT
// The rules of "Statuses" in examples/commands.md, written once and run in either arithmetic.
#include "evaluate/verdict/judge.h"

#include "core/rational.h"
#include "evaluate/known/fixed.h"
#include "evaluate/known/measured.h"
#include "evaluate/known/relative_growth.h"
#include "evaluate/path/path.h"

namespace planmeter {

namespace {

Verdict open_verdict(Reason reason) {
  return {Status::undetermined, reason == Reason::none ? Reason::bound_insufficient : reason};
}

Verdict decided(Status status, bool preliminary) {
  return {status, preliminary ? Reason::preliminary : Reason::none};
}

Verdict judge_state(const AreaData& data, int year) {
  const std::optional<Observation> observed = data.own.at(year);
  if (!observed) return {Status::no_data, Reason::none};
  if (!observed->is_comparable()) return open_verdict(Reason::other_definition);
  const bool preliminary = observed->status == ObservationStatus::preliminary;
  switch (observed->kind) {
    case ValueKind::done:
      return decided(Status::met, preliminary);
    case ValueKind::not_done:
    case ValueKind::share_done:
      // What is not done in October may be done by the year's end.
      if (observed->period.part_of_year()) return open_verdict(Reason::period_not_covering);
      return decided(Status::missed, preliminary);
    case ValueKind::exact:
    case ValueKind::at_least:
    case ValueKind::more_than:
    case ValueKind::at_most:
    case ValueKind::less_than:
    case ValueKind::estimate:
    case ValueKind::tier:
      break;
  }
  return open_verdict(Reason::bound_insufficient);
}

/// Whether what is known of a target's quantity in `year` fulfils it.
template <typename Number>
Decision decide_measured(const AreaData& data, const Target& target, int year,
                         const Known<Number>& known) {
  if (!asks_in_step(target)) return decide(known.value, target);
  return taken(decide_in_step(data, target, year), known.value, data);
}

template <typename Number>
Verdict judge_due_in(const AreaData& data, const Target& target) {
  Known<Number> known = measured_for<Number>(data, target, target.year);
  if (!known.exists) return {Status::no_data, Reason::none};
  known.value = at_end(known.value, data);
  switch (decide_measured(data, target, target.year, known)) {
    case Decision::yes:
      return decided(Status::met, known.preliminary);
    case Decision::no:
      return decided(Status::missed, known.preliminary);
    case Decision::unknown:
      break;
  }
  return open_verdict(known.reason);
}

/// Whether the year itself was observed, not only years before it.
bool year_is_observed(const AreaData& data, const Track& track, int year) {
  const Series& own = data.own.series;
  const bool growth = data.indicator->measure == Measure::growth;
  if (growth ? own.at(year) : data.own.at(year)) return true;
  const bool of_years = spans_years(track.quantity);
  for (const Observation& observation : own.aside()) {
    const Period& period = observation.period;
    if (of_years && period.several_years() && period.to == year) return true;
  }
  if (growth) return data.amounts.at(year).has_value();
  if (data.indicator->change_of >= 0) return data.level.at(year).has_value();
  return data.indicator->ratio && data.numerator.at(year);
}

template <typename Number>
bool is_reached_early(const AreaData& data, const std::optional<Anchor<Number>>& base,
                      const Track& track, const Target& final, const Quotient<Number>& value) {
  // A mean is not reached before the last of its years.
  if (track.quantity == Quantity::average) return false;
  // Nor is what was there from the start, nor which way it goes.
  if (fulfilled_by(base, final) || is_direction(final)) return false;
  for (const Target& target : data.indicator->targets) {
    if (track_of(target) != track || target.year != final.year) continue;
    // A range or a value "about" of a sum or a rate is no level to be reached.
    const bool level = wants_more(target.comparison) || wants_less(target.comparison);
    if (!level && track.quantity != Quantity::value) return false;
    if (decide(value, target) != Decision::yes) return false;
  }
  return true;
}

/// The next target of a mean, which is asked for all along.
const Target* target_of_mean(const Indicator& indicator, const Track& track, int year) {
  if (track.quantity != Quantity::average) return nullptr;
  for (const Target& target : indicator.targets) {
    if (track_of(target) == track && target.year >= year) return &target;
  }
  return nullptr;
}

Verdict on_the_way(Decision decision, bool preliminary, Reason open) {
  switch (decision) {
    case Decision::yes:
      return decided(Status::on_track, preliminary);
    case Decision::no:
      return decided(Status::behind, preliminary);
    case Decision::unknown:
      break;
  }
  return open_verdict(open);
}

template <typename Number>
Verdict judge_track_in(const AreaData& data, const Track& track, int year) {
  const Target* final = final_target(*data.indicator, track);
  if (final == nullptr) return {Status::not_due, Reason::none};
  const std::optional<PathPiece<Number>> piece = path_piece<Number>(data, track, year);
  Known<Number> known = year_is_observed(data, track, year)
                            ? measured<Number>(data, track.quantity, track.since, year)
                            : Known<Number>{};
  // Also in the first year of a longer change it is the start that is not known.
  if (track.quantity == Quantity::change && known.reason == Reason::previous_year_missing) {
    known.reason = Reason::no_baseline;
  }
  const std::optional<Anchor<Number>> base = base_anchor<Number>(data, track);
  const Target* kept = kept_target(data, base, track, year);
  if (kept == nullptr && year > track.since) {
    kept = target_of_mean(*data.indicator, track, year);
  }
  if (!known.exists) {
    // A direction alone is no path that a figure would be missing for.
    const bool awaited = piece || (kept != nullptr && !is_direction(*kept));
    return {awaited ? Status::no_data : Status::not_due, Reason::none};
  }
  known.value = at_end(known.value, data);
  if (is_reached_early(data, base, track, *final, known.value)) {
    return decided(Status::met_early, known.preliminary);
  }
  if (kept != nullptr) {
    return on_the_way(decide(known.value, *kept), known.preliminary, known.reason);
  }
  if (!piece) return {Status::not_due, Reason::none};
  // The path of a level starts from the base: one of another series says nothing of it.
  if (base && break_of_quantity(data, track.quantity, base->year, year)) {
    return open_verdict(Reason::series_break);
  }
  const Range<Number> over =
      path_excess(known.value, *piece, year, path_form(track.quantity, data.indicator->measure));
  return on_the_way(keeps_to_path(over, *piece), known.preliminary || piece->before.preliminary,
                    known.reason);
}

/// A relative target before its year: each year for itself against the other's of the same years.
/// `of_the_year`: what is compared is the change in each year.
template <typename Number>
Verdict judge_relative_in(const AreaData& data, const Target& target, int year, bool of_the_year) {
  const Track own{target.quantity, target.since, target.area};
  if (!year_is_observed(data, own, year)) return {Status::no_data, Reason::none};
  Known<Number> known = measured_for<Number>(data, target, year);
  if (!known.exists) return {Status::no_data, Reason::none};
  known.value = at_end(known.value, data);
  const bool change = target.quantity == Quantity::change && !of_the_year;
  if (change && known.reason == Reason::previous_year_missing) {
    known.reason = Reason::no_baseline;
  }
  return on_the_way(decide_measured(data, target, year, known), known.preliminary, known.reason);
}

/// In 128 bits, and in fractions where those overflow; figures that are moved need fractions.
template <typename Judge>
Verdict in_either_arithmetic(const AreaData& data, const Judge& judge) {
  if (data.end == RoundingEnd::none) {
    try {
      return judge.template operator()<Fixed>();
    } catch (const Overflow&) {
      // Once more below.
    }
  }
  return judge.template operator()<Rational>();
}

Verdict judge_state_track(const AreaData& data, int year) {
  const Verdict verdict = judge_state(data, year);
  if (verdict.status == Status::met) return {Status::met_early, verdict.reason};
  return {Status::not_due, Reason::none};
}

}  // namespace

Verdict judge_due(const AreaData& data, const Target& target) {
  if (target.comparison == Comparison::is) return judge_state(data, target.year);
  return in_either_arithmetic(
      data, [&]<typename Number>() { return judge_due_in<Number>(data, target); });
}

Verdict judge_relative(const AreaData& data, const Target& target, int year) {
  const bool of_the_year = is_yearly_change(target);
  Target asked = target;
  if (of_the_year) asked.since = year - 1;
  if (asked.quantity != Quantity::value && year <= asked.since) {
    return {Status::not_due, Reason::none};
  }
  return in_either_arithmetic(data, [&]<typename Number>() {
    return judge_relative_in<Number>(data, asked, year, of_the_year);
  });
}

bool is_other_missing(const AreaData& data, const Target& target, int year) {
  if (target.relative_to < 0 || !data.reference) return false;
  const int since = is_yearly_change(target) ? year - 1 : target.since;
  return !measured<Rational>(*data.reference, target.quantity, since, year).exists;
}

Verdict judge_track(const AreaData& data, const Track& track, int year) {
  if (data.indicator->measure == Measure::state) return judge_state_track(data, year);
  return in_either_arithmetic(
      data, [&]<typename Number>() { return judge_track_in<Number>(data, track, year); });
}

}  // namespace planmeter
