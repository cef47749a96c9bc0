// SPDX-License-Identifier: MIT
// From plan and data to a method's input; bounds are asked about at either end.
#include "evaluate/methods/method_standing.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "evaluate/known/breaks.h"
#include "evaluate/known/ends.h"
#include "evaluate/known/fulfilling.h"
#include "evaluate/known/measured.h"
#include "evaluate/methods/method_bands.h"
#include "evaluate/path/path.h"

namespace planmeter {

namespace {

constexpr int most_years_back = 30;  // in which six values are looked for

std::optional<Goal> goal_of(const Target& target) {
  if (target.comparison == Comparison::is) return std::nullopt;
  const auto asked = [&](const std::optional<Rational>& number) -> std::optional<Rational> {
    if (!number) return std::nullopt;
    return number_of(demanded(target.quantity, *number, target.since, target.year));
  };
  const Range<Rational> values = fulfilling_values(target);
  return Goal{target.year, asked(values.low), asked(values.high)};
}

/// Whether both ends of the value meet the goal; at its bound only where that belongs to it.
bool is_met(const Goal& goal, Comparison comparison, const End& low, const End& high) {
  const bool strict = is_strict(comparison);
  const auto keeps = [strict](const End& end, const Rational& bound, int sign) {
    if (!end.value) return false;
    const int over = (*end.value - bound).sign() * sign;
    return over > 0 || (over == 0 && (!strict || end.open));
  };
  return (!goal.low || keeps(low, *goal.low, 1)) && (!goal.high || keeps(high, *goal.high, -1));
}

/// The question, but for the value.
class Asking {
 public:
  Asking(const AreaData& data, const Target* target, int year, Method method)
      : data_(data), target_(target), method_(method) {
    input_.measure = data.indicator->measure;
    input_.year = year;
    input_.direction = data.indicator->direction;
    if (data.indicator->limit) input_.limit = Rational(*data.indicator->limit);
    if (target != nullptr) add_goal(*target);
    if (target != nullptr && method == Method::time) set_scale(*target);
    quantity_ =
        target == nullptr || input_.yearly == Yearly::change ? Quantity::value : target->quantity;
    add_recent();
    add_base();
  }

  MethodStanding answer() const {
    const Known<Rational> known = measured_in(input_.year);
    MethodStanding standing;
    if (!known.exists) return standing;
    standing.preliminary = known.preliminary || preliminary_;
    const End low = low_end(known.value);
    const End high = high_end(known.value);
    const Reason open = known.reason == Reason::none ? Reason::bound_insufficient : known.reason;
    standing.reason = open;
    if (!low.value && !high.value) return standing;
    // The trend of the newest values needs no base.
    const bool by_trend = method_ == Method::destatis || method_ == Method::sdsn;
    if (from_another_series_ && !by_trend) {
      standing.reason = Reason::series_break;
      return standing;
    }
    const bool met = input_.goal && input_.yearly != Yearly::change &&
                     is_met(*input_.goal, target_->comparison, low, high);
    if (low.value && high.value && *low.value == *high.value) return exactly(standing, low, met);
    // The middle of a range is better than either end of it: two ends tell nothing between them.
    if (input_.goal && input_.goal->is_range()) return standing;
    const Band* one = band_at(low, met);
    const Band* other = band_at(high, met);
    if (one != nullptr && one == other) {
      standing.band = one;
      standing.reason = Reason::none;
    }
    return standing;
  }

 private:
  Known<Rational> measured_in(int year) const {
    const int since = target_ == nullptr ? 0 : target_->since;
    return measured<Rational>(data_, quantity_, since, year);
  }

  bool is_broken_since(int year) const {
    return break_of_quantity(data_, quantity_, year, input_.year).has_value();
  }

  std::span<const Band> bands() const {
    return bands_of(data_.plan->methods, method_, !input_.goal);
  }

  void add_goal(const Target& target) {
    input_.goal = goal_of(target);
    if (wants_more(target.comparison)) input_.direction = Direction::up;
    if (wants_less(target.comparison)) input_.direction = Direction::down;
    if (is_yearly_change(target)) {
      input_.yearly = Yearly::change;
    } else if (target.every) {
      input_.yearly = Yearly::value;
    }
  }

  /// Rates that multiply, and average growth, run evenly in logarithms.
  void set_scale(const Target& target) {
    const PathForm form = path_form(target.quantity, input_.measure);
    input_.by_logarithms = form.by_factors() || target.quantity == Quantity::average_growth ||
                           (form.constant_rate && input_.measure == Measure::growth);
    input_.per_cent = form.per_cent;
  }

  void add_recent() {
    if (data_.indicator->measure == Measure::state) return;
    for (int year = input_.year - most_years_back; year < input_.year; ++year) {
      const Known<Rational> known = measured_in(year);
      if (!known.exists || !known.value.exact() || known.reason != Reason::none) continue;
      // Changes are those of one series.
      if (is_broken_since(year)) continue;
      const bool follows = method_ == Method::destatis || method_ == Method::sdsn;
      if (follows && known.preliminary && year >= input_.year - 6) preliminary_ = true;
      input_.recent.push_back({year, number_of(known.value)});
    }
  }

  void add_base() {
    const Track track =
        target_ == nullptr ? Track{} : track_of(*target_).value_or(Track{Quantity::value, 0, {}});
    const std::optional<Anchor<Rational>> anchor = base_anchor<Rational>(data_, track);
    if (anchor) {
      input_.base_year = anchor->year;
      input_.base = number_of(anchor->value);
      preliminary_ = preliminary_ || anchor->preliminary;
      from_another_series_ = anchor->year < input_.year && is_broken_since(anchor->year);
      // Sums and multiples begin at a known number too.
      if (quantity_ != Quantity::value && input_.base_year < input_.year) {
        input_.recent.insert(input_.recent.begin(), {input_.base_year, *input_.base});
      }
      return;
    }
    input_.base_year = base_year(*data_.plan, *data_.indicator);
    // Both sources begin with the next value they have; the United Nations', else with the newest
    // one before.
    if (method_ != Method::cagr && method_ != Method::unsd) return;
    const auto next = std::ranges::find_if(
        input_.recent, [this](const YearValue& item) { return item.year >= input_.base_year; });
    if (next != input_.recent.end()) {
      begin_with(*next);
    } else if (method_ == Method::unsd && !input_.recent.empty()) {
      begin_with(input_.recent.back());
    }
  }

  void begin_with(const YearValue& item) {
    input_.base_year = item.year;
    input_.base = item.value;
  }

  MethodStanding exactly(MethodStanding standing, const End& end, bool met) const {
    MethodInput input = input_;
    input.value = *end.value;
    input.reached = met;
    const MethodAnswer answer = ask_method(method_, input);
    standing.band = band_of_answer(bands(), method_, answer);
    if (answer.figure) {
      standing.figure = answer.figure->figure();
      if (method_ == Method::cagr && input.limit && !input.goal) {
        standing.scale = answer.scale.figure();
      }
    }
    standing.start = answer.start;
    standing.last = answer.last;
    standing.input = std::move(input);
    standing.reason = answer.refusal;
    if (standing.band == nullptr && standing.reason == Reason::none) {
      standing.reason = Reason::method_not_applicable;
    }
    return standing;
  }

  /// The band at one end of what is known; of an unbounded end, the outermost on its side.
  const Band* band_at(const End& end, bool met) const {
    const bool better_above = input_.direction != Direction::down;
    const bool towards_better = end.lower == better_above;
    if (!end.value) return outer_band(bands(), !towards_better != less_is_better(method_));
    MethodInput input = input_;
    input.value = *end.value;
    input.reached = met;
    const MethodAnswer answer = ask_method(method_, input);
    const Side side = towards_better != less_is_better(method_) ? Side::above : Side::below;
    return band_of_answer(bands(), method_, answer, end.open ? side : Side::at);
  }

  const AreaData& data_;
  const Target* target_;
  Method method_;
  Quantity quantity_ = Quantity::value;
  MethodInput input_;
  bool preliminary_ = false;
  bool from_another_series_ = false;  // the base
};

/// What is yes or no has no figure: done, or not.
MethodStanding stand_of_state(const AreaData& data, int year, Method method) {
  MethodStanding standing;
  const std::optional<Observation> observed = data.own.at(year);
  if (!observed) return standing;
  standing.preliminary = observed->status == ObservationStatus::preliminary;
  if (method != Method::unsd) {
    standing.reason = Reason::method_not_applicable;
    return standing;
  }
  if (!observed->is_comparable()) {
    standing.reason = Reason::other_definition;
    return standing;
  }
  MethodInput input;
  input.measure = Measure::state;
  input.year = year;
  input.reached = observed->kind == ValueKind::done;
  standing.band = band_of_answer(bands_of(data.plan->methods, method, false), method,
                                 ask_method(method, input));
  return standing;
}

}  // namespace

bool is_way_by_factors(const Indicator& indicator, const Target& target) {
  return path_form(target.quantity, indicator.measure).by_factors();
}

namespace {

/// The methods measure a way that is even in their own unit: not how far one indicator is past
/// another, nor the mean of years that are over, nor places in a list; nor rates that multiply, but
/// for elapsed time, which is held against their logarithms.
bool has_method_figure(const AreaData& data, const Target& target, Method method) {
  const bool multiplies = method != Method::time && is_way_by_factors(*data.indicator, target);
  return target.relative_to < 0 && target.quantity != Quantity::average && !multiplies &&
         data.indicator->measure != Measure::rank;
}

}  // namespace

MethodStanding stand_by_method(const AreaData& data, const Target* target, int year,
                               Method method) {
  if (method == Method::path) return {};
  if (data.indicator->measure == Measure::state) return stand_of_state(data, year, method);
  if (target != nullptr && !has_method_figure(data, *target, method)) {
    const bool known = measured_for<Rational>(data, *target, year).exists;
    MethodStanding standing;
    if (known) standing.reason = Reason::method_not_applicable;
    return standing;
  }
  return Asking(data, target, year, method).answer();
}

const Target* target_measured(const Indicator& indicator, const Track& track, int year,
                              Method method) {
  const Target* measured_to = final_target(indicator, track);
  if (method != Method::destatis) return measured_to;
  for (const Target& target : indicator.targets) {
    const bool nearer =
        track_of(target) == track && target.year >= year && target.year < measured_to->year;
    if (nearer) measured_to = &target;
  }
  return measured_to;
}

}  // namespace planmeter
