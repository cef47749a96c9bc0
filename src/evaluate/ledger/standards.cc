// SPDX-License-Identifier: MIT
// A reported figure wins; a net difference stands in where there is none, and where the two
// disagree on the verdict nothing is decided: new is gross in a bureau's usage, a difference of
// levels is net.
#include "evaluate/ledger/standards.h"

#include <vector>

#include "core/plan_lookup.h"
#include "core/rational.h"
#include "evaluate/known/known.h"
#include "evaluate/tiers/tier_targets.h"
#include "evaluate/verdict/compliance.h"
#include "evaluate/verdict/judge.h"

namespace planmeter {

namespace {

/// The bound moved by the margin in the wanted direction; nothing where a share of the bound says
/// nothing, or the product has too many digits to be a decimal.
std::optional<Decimal> moved(const Decimal& bound, const Decimal& margin, bool up) {
  if (bound.is_zero() || bound.is_negative()) return std::nullopt;
  const Rational share = Rational(margin) / Rational(100);
  const Rational factor = up ? Rational(1) + share : Rational(1) - share;
  return Decimal::parse((Rational(bound) * factor).to_whole_text());
}

bool decided(Status status) { return status == Status::met || status == Status::missed; }

void judge_on_indicator(const StandardContext& context, const Indicator& indicator,
                        StandardResult& result) {
  const Target& target = result.standard->target;
  const AreaData data = gather(context.plan, context.observations, indicator, {});
  result.verdict = judge_due(data, target);
  if (result.verdict.status == Status::no_data) {
    result.verdict.reason = reason_of_absence(data, target.year, context.as_of);
  }
  if (indicator.change_of >= 0) {
    result.net =
        !data.own.at(target.year) && data.level.at(target.year) && data.level.at(target.year - 1);
    const Verdict net = judge_due(without_reported(data), target);
    result.conflicting = !result.net && decided(result.verdict.status) && decided(net.status) &&
                         net.status != result.verdict.status;
    if (result.conflicting) result.verdict = {Status::undetermined, Reason::other_definition};
  }
  if (!wants_more(target.comparison) && !wants_less(target.comparison)) return;
  const std::optional<Decimal> bound =
      moved(target.bound, context.margin, wants_more(target.comparison));
  if (!bound) return;
  Target higher = target;
  higher.bound = *bound;
  result.outstanding =
      result.verdict.status == Status::met && judge_due(data, higher).status == Status::met;
}

/// Whether the class and all better ones are known as far as data can: each by its total, or some
/// county by its own class or score.
bool is_reported(const StandardContext& context, int worst, int year) {
  const Plan& plan = context.plan;
  const Observations& data = context.observations;
  for (std::size_t area = 1; area < data.areas().size(); ++area) {
    const int number = static_cast<int>(area);
    if (data.find(tier_subject(plan), number, year)) return true;
    if (data.find(tier_score_subject(plan), number, year)) return true;
  }
  for (int tier = 0; tier <= worst; ++tier) {
    if (!data.find(tier_count_subject(plan, tier), 0, year)) return false;
  }
  return true;
}

/// The targets of the task's classes, and the same with their bounds moved by the margin.
struct TierDemands {
  std::vector<TierTarget> asked;
  std::vector<TierTarget> higher;
  std::size_t own = 0;
  bool has_higher = true;  // each bound could be moved
};

TierDemands tier_demands(const StandardContext& context, const Task& task,
                         const Standard& standard) {
  TierDemands demands;
  for (const Standard& other : task.standards) {
    if (!other.of_tier()) continue;
    if (&other == &standard) demands.own = demands.asked.size();
    demands.asked.push_back(other.tier);
    demands.higher.push_back(other.tier);
    const std::optional<Decimal> bound = moved(other.tier.bound, context.margin, true);
    if (bound) demands.higher.back().bound = *bound;
    demands.has_higher = demands.has_higher && bound;
  }
  return demands;
}

void judge_on_tier(const StandardContext& context, const Task& task, StandardResult& result) {
  const TierDemands demands = tier_demands(context, task, *result.standard);
  const Tiers& tiers = context.plan.tiers;
  const TierTarget& target = demands.asked[demands.own];
  const int year = target.year;
  result.tier = judge_tier_target(target, demands.asked, tiers, context.tiers, year);
  result.tier->target = &result.standard->tier;
  result.verdict = result.tier->verdict;
  const bool open = result.verdict.status == Status::undetermined &&
                    !is_reported(context, tier_of_id(tiers, target.tier).value_or(0), year);
  // Without the totals asked for, the rest can only leave it open: what is not reported is no data.
  if (open || result.verdict.status == Status::no_data) {
    result.verdict = {Status::no_data, reason_of_absence(tiers.published, year, context.as_of)};
    if (result.tier->literal == Status::undetermined) result.tier->literal = Status::no_data;
  }
  if (!demands.has_higher) return;
  const TierTargetResult higher =
      judge_tier_target(demands.higher[demands.own], demands.higher, tiers, context.tiers, year);
  result.outstanding = higher.verdict.status == Status::met;
}

}  // namespace

AreaData without_reported(AreaData data) {
  data.own.series = Series();
  data.own.baseline.reset();
  return data;
}

StandardResult judge_standard(const StandardContext& context, const Task& task,
                              const Standard& standard) {
  StandardResult result;
  result.standard = &standard;
  if (standard.of_tier()) {
    judge_on_tier(context, task, result);
  } else {
    judge_on_indicator(context, indicator_of(context.plan, standard), result);
  }
  const bool due = task.due <= context.as_of;
  if (!due && result.verdict.status != Status::met) {
    if (!standard.of_tier()) {
      const Indicator& indicator = indicator_of(context.plan, standard);
      result.behind = pace_behind(gather(context.plan, context.observations, indicator, {}),
                                  standard.target, task.due, context.as_of);
    }
    result.verdict = {Status::not_due, Reason::none};
  }
  return result;
}

}  // namespace planmeter
