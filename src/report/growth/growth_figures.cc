// SPDX-License-Identifier: MIT
// A target's rate holds in every year; its multiple in its own.
#include "report/growth/growth_figures.h"

#include <vector>

#include "report/words/figure_text.h"
#include "report/words/target_text.h"

namespace planmeter {

namespace {

/// The rates and multiples that a target itself names.
void add_bounds(const GrowthResult& growth, const Target& target, std::vector<Rational>& rates,
                std::vector<Rational>& multiples) {
  if (target.since != growth.since || !target.area.empty()) return;
  const bool between = target.comparison == Comparison::between;
  for (const Decimal& bound : {target.bound, between ? target.upper : target.bound}) {
    if (target.quantity == Quantity::average_growth) {
      const Rational rate = Rational(bound) / Rational(100);
      rates.push_back(rate);
      multiples.push_back(
          (Rational(1) + rate).power(static_cast<unsigned>(growth.through - growth.since)));
    } else if (target.quantity == Quantity::multiple && target.year == growth.through) {
      multiples.emplace_back(bound);
    }
  }
}

struct Bounds {
  std::vector<Rational> rates;
  std::vector<Rational> multiples;
};

Bounds bounds_of(const GrowthResult& growth) {
  Bounds bounds;
  for (const Target& target : growth.indicator->targets) {
    add_bounds(growth, target, bounds.rates, bounds.multiples);
  }
  for (const RequiredRate& required : growth.required_each) {
    bounds.rates.push_back(required.whole);
    if (required.target->year == growth.through) bounds.multiples.push_back(required.multiple);
  }
  return bounds;
}

/// The rates that one of the same course must not seem to cross.
Limits limits_of_rate(const GrowthResult& growth, const Rational& rate) {
  Limits limits;
  limits.numbers = bounds_of(growth).rates;
  // No number of digits shows that a root is reached to the last of them.
  for (const RequiredRate& required : growth.required_each) {
    const bool named = required.target->quantity == Quantity::average_growth;
    if (!named && required.whole == rate) std::erase(limits.numbers, rate);
  }
  return limits;
}

template <typename Sets>
const Target* strictest(const GrowthResult& growth, const Sets& sets) {
  const Target* found = nullptr;
  for (const RequiredRate& required : growth.required_each) {
    if (sets(required) && (found == nullptr || is_strict(*required.target))) {
      found = required.target;
    }
  }
  return found;
}

}  // namespace

bool leaves_room(const Target& target, const Rational& needed) {
  if (needed.sign() == 0) return !is_strict(target);
  return wants_more(target.comparison) == (needed.sign() < 0);
}

bool is_reached(const RequiredRate& required) {
  return required.from_here && leaves_room(*required.target, *required.from_here);
}

const Target* strictest_of_whole(const GrowthResult& growth) {
  return strictest(growth, [&growth](const RequiredRate& required) {
    return required.whole == growth.required_rate;
  });
}

const Target* strictest_from_here(const GrowthResult& growth) {
  return strictest(growth, [&growth](const RequiredRate& required) {
    return required.from_here && required.from_here == growth.required_from_here;
  });
}

const Target* level_target(const GrowthResult& growth) {
  for (const Target& target : growth.indicator->targets) {
    if (target.year == growth.final_year && target.quantity == Quantity::value) return &target;
  }
  return nullptr;
}

std::string rate_against_targets(const GrowthResult& growth, const Rational& rate) {
  return percent_text(rate, limits_of_rate(growth, rate));
}

std::string need_against_targets(const GrowthResult& growth, const Rational& rate,
                                 const Target& target) {
  return needed_percent_text(rate, limits_of_rate(growth, rate), wants_more(target.comparison));
}

std::string reached_multiple_text(const GrowthResult& growth) {
  Limits limits;
  limits.numbers = bounds_of(growth).multiples;
  return multiple_text(*growth.reached, limits);
}

}  // namespace planmeter
