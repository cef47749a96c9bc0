// SPDX-License-Identifier: MIT
// A middle class is judged as that class or better; the literal reading is kept beside it.
#include "evaluate/tiers/tier_targets.h"

#include <algorithm>

namespace planmeter {

namespace {

/// Whether at least `bound` counties are counted; without a bound, more than half of them.
Status judge_count(const CountRange& count, const std::optional<Decimal>& bound, int counties) {
  const auto enough = [&](int number) {
    return bound ? Decimal(number) >= *bound : 2 * number > counties;
  };
  if (enough(count.known)) return Status::met;
  return enough(count.possible) ? Status::undetermined : Status::missed;
}

/// What is asked of the class or better. Numbers set class by class add up: 3 in A and 9 in B are
/// 12 in B or better. Nothing for a majority.
std::optional<Decimal> bound_or_better(const Tiers& tiers, std::span<const TierTarget> together,
                                       const TierTarget& target) {
  if (target.majority) return std::nullopt;
  if (target.or_better) return target.bound;
  Rational above(0);
  for (const TierTarget& other : together) {
    if (other.majority || other.year != target.year) continue;
    if (tier_of_id(tiers, other.tier) >= tier_of_id(tiers, target.tier)) continue;
    const std::optional<Decimal> bound = bound_or_better(tiers, together, other);
    if (bound) above = std::max(above, Rational(*bound));
  }
  return Decimal::parse((above + Rational(target.bound)).to_whole_text());
}

}  // namespace

Status before_due(Status status) {
  if (status == Status::met) return Status::met_early;
  return status == Status::missed ? Status::not_due : status;
}

TierTargetResult judge_tier_target(const TierTarget& target, std::span<const TierTarget> together,
                                   const Tiers& tiers, const TierKnowledge& known, int year) {
  const bool due = target.year == year;
  const int counties = known.counts.counties();
  const int tier = tier_of_id(tiers, target.tier).value_or(0);
  TierTargetResult result;
  result.target = &target;
  result.bound = bound_or_better(tiers, together, target);
  result.count = known.counts.count({0, tier});
  result.literal_count = known.counts.count({tier, tier});
  if (tier > 0) result.beyond = known.counts.count({0, tier - 1});
  if (!known.any) {
    if (due) result.verdict = {Status::no_data, Reason::not_published};
    if (!due) result.verdict = {Status::not_due, Reason::none};
    return result;
  }
  const auto judged = [&](const CountRange& count, const std::optional<Decimal>& bound) {
    const Status status = judge_count(count, bound, counties);
    return due ? status : before_due(status);
  };
  result.verdict.status = judged(result.count, result.bound);
  result.verdict.reason = Reason::none;
  if (result.verdict.status == Status::undetermined) {
    result.verdict.reason = Reason::bound_insufficient;
  } else if (result.verdict.status != Status::not_due && known.preliminary) {
    result.verdict.reason = Reason::preliminary;
  }
  // Going beyond a middle class is no failing; what the words say is printed beside it.
  if (tier > 0 && !target.or_better) {
    const std::optional<Decimal> own = target.majority ? std::nullopt : std::optional(target.bound);
    result.literal = judged(result.literal_count, own);
  }
  return result;
}

}  // namespace planmeter
