// SPDX-License-Identifier: MIT
// Targets of one track against each other and against their base.
#include "evaluate/checks/plan_arithmetic.h"

#include <map>
#include <string>

#include "evaluate/checks/plan_wording.h"
#include "evaluate/known/level_target.h"
#include "evaluate/known/plan_finding.h"
#include "evaluate/path/path.h"

namespace planmeter {

namespace {

/// As measured: for average growth the multiple it leads to.
Rational asked(const Target& target) {
  const Quotient<Rational> demand =
      demanded(target.quantity, Rational(target.bound), target.since, target.year);
  return number_of(demand);
}

/// 14.8 % in five steps is x1.9939: it does not lead to a multiple of 2.
void check_rate_against_multiple(const Plan& plan, const Indicator& indicator,
                                 Diagnostics& findings) {
  for (const Target& rate : indicator.targets) {
    if (rate.quantity != Quantity::average_growth || !wants_more(rate.comparison)) continue;
    for (const Target& multiple : indicator.targets) {
      const bool comparable = multiple.quantity == Quantity::multiple &&
                              wants_more(multiple.comparison) && multiple.year == rate.year &&
                              multiple.since == rate.since && multiple.area == rate.area;
      if (!comparable || asked(rate) >= Rational(multiple.bound)) continue;
      add_plan_finding(plan, Code::plan_growth_disagrees, rate.place,
                       {indicator.id, rate.bound.to_text(), std::to_string(rate.year - rate.since),
                        asked(rate).to_fixed(4), multiple.bound.to_text()},
                       findings);
    }
  }
}

Rational constant_rate(const Rational& multiple, int steps) {
  return multiple.root(static_cast<unsigned>(steps)) - Rational(1);
}

/// How many digits the document prints after the point.
int places_of(const Decimal& value) { return value.scale() > 0 ? value.scale() : 0; }

/// 67.7 to 92.7 in five steps is 6.49 % a year: a level and a rate that the plan prints side by
/// side must agree as far as the rate is printed.
void check_level_against_rate(const Plan& plan, const Indicator& indicator, Diagnostics& findings) {
  if (!indicator.baseline || indicator.measure == Measure::growth) return;
  const Rational base(indicator.baseline->value);
  if (base.sign() <= 0) return;
  for (const Target& rate : indicator.targets) {
    if (rate.quantity != Quantity::average_growth || rate.since != indicator.baseline->year ||
        rate.relative_to >= 0) {
      continue;
    }
    for (const Target& level : indicator.targets) {
      const bool comparable = level.quantity == Quantity::value && level.year == rate.year &&
                              level.relative_to < 0 && level.area == rate.area &&
                              wants_more(level.comparison) == wants_more(rate.comparison);
      if (!comparable || Rational(level.bound).sign() <= 0) continue;
      const Rational implied =
          constant_rate(Rational(level.bound) / base, rate.year - rate.since) * Rational(100);
      const int places = places_of(rate.bound);
      if (implied.to_fixed(places) == Rational(rate.bound).to_fixed(places)) continue;
      add_plan_finding(
          plan, Code::plan_level_disagrees, level.place,
          {indicator.id, indicator.baseline->value.to_text(), level.bound.to_text(),
           std::to_string(rate.year - rate.since), implied.to_fixed(2), rate.bound.to_text()},
          findings);
    }
  }
}

/// Whether `left` goes further than `right` in the direction that `target` wants.
bool is_beyond(const Rational& left, const Rational& right, const Target& target) {
  return wants_more(target.comparison) ? left > right
                                       : wants_less(target.comparison) && left < right;
}

void check_track(const Plan& plan, const Indicator& indicator, Diagnostics& findings) {
  std::map<Track, const Target*> finals;
  for (const Target& target : indicator.targets) {
    const std::optional<Track> track = track_of(target);
    if (!track) continue;
    const Target*& final = finals[*track];
    if (final == nullptr || target.year > final->year) final = &target;
  }
  for (const Target& target : indicator.targets) {
    const std::optional<Track> track = track_of(target);
    if (!track) continue;
    const Target* final = finals[*track];
    if (final->year <= target.year) continue;
    if (wants_more(final->comparison) != wants_more(target.comparison)) continue;
    if (!is_beyond(asked(target), asked(*final), *final)) continue;
    add_plan_finding(plan, Code::plan_target_beyond_final, target.place,
                     {indicator.id, std::to_string(target.year), target.bound.to_text(),
                      std::to_string(final->year), final->bound.to_text()},
                     findings);
  }
}

void check_base(const Plan& plan, const Indicator& indicator, Diagnostics& findings) {
  if (!indicator.baseline || indicator.measure == Measure::growth) return;
  const Target* final = final_target(indicator, {Quantity::value, 0, {}});
  if (final == nullptr) return;
  // A target the wrong way round is warned of as such; what it makes of the base is no news.
  if (is_floor_under_place(indicator, *final) || is_worded_against(indicator, *final)) return;
  if (!is_beyond(Rational(indicator.baseline->value), Rational(final->bound), *final)) return;
  add_plan_finding(
      plan, Code::plan_base_beyond_target, indicator.baseline->place,
      {indicator.id, std::to_string(indicator.baseline->year), indicator.baseline->value.to_text(),
       std::to_string(final->year), final->bound.to_text()},
      findings);
}

}  // namespace

std::vector<GrowthArithmetic> growth_arithmetic(const Plan& plan) {
  std::vector<GrowthArithmetic> rows;
  for (const Indicator& indicator : plan.indicators) {
    for (const Target& target : indicator.targets) {
      if (!is_growth(target.quantity) || !wants_more(target.comparison)) continue;
      if (target.relative_to >= 0) continue;  // its bound is a difference and no rate
      GrowthArithmetic row;
      row.indicator = &indicator;
      row.target = &target;
      row.steps = target.year - target.since;
      row.multiple = asked(target);
      row.doubles = row.multiple >= Rational(2);
      if (row.multiple.sign() <= 0) continue;
      row.least_rate = constant_rate(row.multiple, row.steps);
      if (row.steps > 1) row.one_step_fewer = constant_rate(row.multiple, row.steps - 1);
      rows.push_back(row);
    }
  }
  return rows;
}

void check_plan_arithmetic(const Plan& plan, Diagnostics& findings) {
  for (const Indicator& indicator : plan.indicators) {
    check_rate_against_multiple(plan, indicator, findings);
    check_level_against_rate(plan, indicator, findings);
    check_track(plan, indicator, findings);
    check_base(plan, indicator, findings);
  }
}

}  // namespace planmeter
