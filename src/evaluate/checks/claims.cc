// SPDX-License-Identifier: MIT
// Agreement is decided exactly: rates by their powers, never by roots.
#include "evaluate/checks/claims.h"

#include "evaluate/known/rounding.h"

namespace planmeter {

namespace {

// A start "early in" a five-year plan is four or five years before its end.
constexpr int fewest_steps = 4;
constexpr int most_steps = 5;

Rational average_over(const Rational& multiple, int steps) {
  return multiple.root(static_cast<unsigned>(steps)) - Rational(1);
}

Rational percent(const Rational& share) { return share * Rational(100); }

/// The multiple that a number of the stated kind stands for.
Rational multiple_of(ClaimKind kind, const Rational& number, int steps) {
  const Rational one(1);
  if (kind == ClaimKind::multiple) return number;
  const Rational factor = one + number / Rational(100);
  if (kind == ClaimKind::change_percent) return factor;
  return factor.sign() <= 0 ? Rational(0) : factor.power(static_cast<unsigned>(steps));
}

void compute(ClaimResult& result) {
  const Claim& claim = *result.claim;
  result.kind = claim.kind;
  if (claim.kind == ClaimKind::none) {
    result.kind = result.steps ? ClaimKind::average_percent : ClaimKind::change_percent;
  }
  switch (result.kind) {
    case ClaimKind::multiple:
      result.computed = result.multiple;
      break;
    case ClaimKind::average_percent:
      if (result.rate) result.computed = percent(*result.rate);
      break;
    case ClaimKind::change_percent:
      result.computed = percent(*result.multiple - Rational(1));
      break;
    case ClaimKind::none:
      break;
  }
}

}  // namespace

ClaimResult evaluate_claim(const Claim& claim) {
  ClaimResult result;
  result.claim = &claim;
  if (!claim.from || !claim.to) return result;
  const Rational from(claim.from->value);
  const Rational to(claim.to->value);
  if (from.sign() <= 0 || to.sign() <= 0) return result;
  result.multiple = to / from;
  if (claim.from->year && claim.to->year) {
    result.steps = *claim.to->year - *claim.from->year;
    result.rate = average_over(*result.multiple, *result.steps);
  } else {
    result.interval = {fewest_steps, most_steps, average_over(*result.multiple, most_steps),
                       average_over(*result.multiple, fewest_steps)};
    if (result.interval->low > result.interval->high) {
      std::swap(result.interval->low, result.interval->high);
    }
  }
  compute(result);
  if (claim.kind == ClaimKind::none || !result.computed) return result;
  const Rational stated(claim.stated);
  const Rational half = half_last_digit(claim.stated);
  const int steps = result.steps.value_or(1);
  result.agrees = multiple_of(claim.kind, stated - half, steps) <= *result.multiple &&
                  *result.multiple <= multiple_of(claim.kind, stated + half, steps);
  return result;
}

std::vector<ClaimResult> evaluate_claims(const Plan& plan) {
  std::vector<ClaimResult> results;
  for (const Claim& claim : plan.claims) results.push_back(evaluate_claim(claim));
  return results;
}

}  // namespace planmeter
